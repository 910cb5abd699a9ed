/** Modules of the person's own files, linked in a guest. */
import { posix } from 'node:path';
import type IsolatedVm from 'isolated-vm';
import { lineOfSpecifier, ownScheme, toProgramError } from './places.ts';
import { SourceFault, type Sources } from './sources.ts';

/** A name that the other file does not export. */
export class LinkFault extends SourceFault {}

/** What runs after the entry, and can be read when the entry no longer waits for anything. */
const gateCode = "import 'entry'; export const open = true;";
const mayWait = /\bawait\b/;

type Linked = {
  first: IsolatedVm.Module;
  /** Only where some file may wait at its top; to be evaluated after the first. */
  gate: IsolatedVm.Module | undefined;
};

/** The entry, ready to be evaluated in this context; `code` is its text. Throws SourceFault. */
export async function linkModules(
  isolate: IsolatedVm.Isolate,
  context: IsolatedVm.Context,
  { entry, code }: { entry: string; code: string },
  sources: Sources,
): Promise<Linked> {
  const modules = new Map<string, IsolatedVm.Module>();
  const pathOf = new Map<IsolatedVm.Module, string>();
  let waits = false;
  const make = async (path: string): Promise<IsolatedVm.Module> => {
    const known = modules.get(path);
    if (known !== undefined) return known;
    const text = path === entry ? code : sources.codeOf(path);
    waits ||= mayWait.test(text);
    const made = await compileModule(isolate, text, ownScheme + path, sources);
    modules.set(path, made);
    pathOf.set(made, path);
    return made;
  };
  const first = await make(entry);
  // Compiled ahead of linking: the linker's own callback hides which error it was.
  const waiting = [entry];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const specifier of (await make(from)).dependencySpecifiers) {
      const path = resolve(specifier, from, sources);
      if (modules.has(path)) continue;
      await make(path);
      waiting.push(path);
    }
  }
  try {
    await first.instantiate(context, (specifier, referrer) => {
      return modules.get(resolve(specifier, pathOf.get(referrer) ?? '', sources)) as IsolatedVm.Module;
    });
  } catch (error) {
    throw linkFault(error, sources);
  }
  if (!waits) return { first, gate: undefined };
  const gate = await isolate.compileModule(gateCode, { filename: 'kodlugn:gate' });
  await gate.instantiate(context, () => first);
  return { first, gate };
}

export async function compileModule(
  isolate: IsolatedVm.Isolate,
  code: string,
  filename: string,
  sources: Sources,
): Promise<IsolatedVm.Module> {
  try {
    return await isolate.compileModule(code, { filename });
  } catch (error) {
    throw syntaxFault(error, sources);
  }
}

export function syntaxFault(error: unknown, sources: Sources): SourceFault {
  return new SourceFault({ kind: 'syntax', error: toProgramError(error as Error, sources.maps) });
}

/** Own files by relative path, with or without the ending, `.js` for `.ts` as TypeScript writes it. */
function resolve(specifier: string, from: string, sources: Sources): string {
  const isRelative = specifier.startsWith('./') || specifier.startsWith('../');
  const path = posix.normalize(posix.join(posix.dirname(from), specifier));
  const stem = path.replace(/\.[cm]?[jt]s$/, '');
  const candidates = [path, `${path}.ts`, `${path}.js`, `${stem}.ts`, `${stem}.js`];
  const found = isRelative ? candidates.find((name) => Object.hasOwn(sources.files, name)) : undefined;
  if (found !== undefined) return found;
  const line = lineOfSpecifier(sources.files[from] ?? '', specifier);
  throw new SourceFault({
    kind: 'import-refused',
    specifier,
    file: from,
    ...(line === undefined ? {} : { line }),
  });
}

function linkFault(error: unknown, sources: Sources): LinkFault {
  const told = toProgramError(error as Error, sources.maps);
  const specifier = told.message.match(/module '([^']+)'/)?.[1];
  for (const [file, source] of Object.entries(sources.files)) {
    const line = specifier === undefined ? undefined : lineOfSpecifier(source, specifier);
    if (line !== undefined) return new LinkFault({ kind: 'load', error: { ...told, file, line } });
  }
  return new LinkFault({ kind: 'load', error: told });
}
