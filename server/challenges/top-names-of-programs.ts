/** The names that an author's programs have at their top, as the cases call them: steps may speak of these. */
import type { ChallengeManifest } from './challenge-format.ts';

const declared =
  /^(?:(?:export|default|async|abstract)\s+)*(?:(?:function\s*\*?|class|const|let|var|def|enum)\s+)?([\p{ID_Start}_$][\p{ID_Continue}$]*)(?=[^\n]*[=({:])/gmu;

export function topsIn(
  texts: Map<string, string>,
  { languages }: Pick<ChallengeManifest, 'languages'>,
): Set<string> {
  const found = new Set<string>();
  for (const [path, text] of texts) {
    if (!/^(public\/starter|hidden\/solution)\//.test(path)) continue;
    for (const [, name] of text.matchAll(declared)) if (name !== undefined) found.add(name);
  }
  for (const entry of Object.values(languages)) {
    for (const [inCases, name] of Object.entries(entry.names ?? {})) if (found.has(name)) found.add(inCases);
  }
  return found;
}
