/** What the first pages need at once, as few files: each one more is one more way there and back on a slow network. */
import type { Rolldown } from 'vite';

type Context = Rolldown.ChunkingContext;

/** Whether a page's first script needs the module before it can begin. */
function isNeededBy(entry: string, id: string, context: Context, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.some((one) => one.endsWith(entry) || isNeededBy(entry, one, context, seen));
}

/** One file for what the start page needs, and one for what the other pages need besides. */
export const firstParts: Rolldown.CodeSplittingGroup = {
  tags: ['$initial'],
  name: (id, context) => {
    if (isNeededBy('/start.tsx', id, context)) return 'first';
    return isNeededBy('/main.tsx', id, context) ? 'pages-first' : null;
  },
};
