/** Compiles the person's program, as a script or as modules of their own files, and runs it in a guest. */
import { posix } from 'node:path';
import type IsolatedVm from 'isolated-vm';
import type { Guest } from './isolates.ts';
import { lineOfSpecifier, ownScheme, toProgramError } from './places.ts';
import { SourceFault, type Sources } from './sources.ts';

/** How the entry file turned out to be written; found once, used in every isolate. */
export type Shape = { kind: 'script' | 'module'; entry: string; code: string };
export type Loaded = { namespace: IsolatedVm.Reference<object> | undefined };

const onlyInModules =
  /import statement outside a module|Unexpected token 'export'|import\.meta|await is only valid|Unexpected reserved word/;

/** Throws SourceFault with the syntax error of whichever way the person meant it. */
export async function findShape(
  isolate: IsolatedVm.Isolate,
  sources: Sources,
  entry: string,
  names: string[],
): Promise<Shape> {
  const code = sources.codeOf(entry);
  const filename = ownScheme + entry;
  try {
    (await isolate.compileScript(code, { filename })).release();
    return { kind: 'script', entry, code };
  } catch (error) {
    if (!onlyInModules.test(String((error as Error)?.message))) throw syntaxFault(error, sources);
  }
  await compileModule(isolate, code, filename, sources);
  return { kind: 'module', entry, code: await withExports(isolate, code, names) };
}

/**
 * A module that forgot `export` before a function keeps it to itself. Our line after a text that is already a
 * whole module cannot change what the text means; where the name is exported or missing it does not compile.
 */
async function withExports(isolate: IsolatedVm.Isolate, code: string, names: string[]): Promise<string> {
  let result = code;
  for (const name of names) {
    const longer = `${result}\nexport { ${name} };`;
    try {
      (await isolate.compileModule(longer)).release();
      result = longer;
    } catch {
      // Exported already, or not there at all: the lookup will tell.
    }
  }
  return result;
}

async function compileModule(
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

function syntaxFault(error: unknown, sources: Sources): SourceFault {
  return new SourceFault({ kind: 'syntax', error: toProgramError(error as Error, sources.maps) });
}

/** Runs the file in a fresh guest. Throws what the file throws, or SourceFault. */
export async function loadProgram(
  isolate: IsolatedVm.Isolate,
  guest: Guest,
  shape: Shape,
  sources: Sources,
  script: IsolatedVm.Script | undefined,
  timeout: number,
): Promise<Loaded> {
  if (script !== undefined) {
    await script.run(guest.context, { timeout });
    return { namespace: undefined };
  }
  const modules = new Map<string, IsolatedVm.Module>();
  const pathOf = new Map<IsolatedVm.Module, string>();
  const make = async (path: string): Promise<IsolatedVm.Module> => {
    const known = modules.get(path);
    if (known !== undefined) return known;
    const code = path === shape.entry ? shape.code : sources.codeOf(path);
    const made = await compileModule(isolate, code, ownScheme + path, sources);
    modules.set(path, made);
    pathOf.set(made, path);
    return made;
  };
  const entry = await make(shape.entry);
  // Compiled ahead of linking: the linker's own callback hides which error it was.
  const waiting = [shape.entry];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const specifier of (await make(from)).dependencySpecifiers) {
      const path = resolve(specifier, from, sources);
      if (modules.has(path)) continue;
      await make(path);
      waiting.push(path);
    }
  }
  try {
    await entry.instantiate(guest.context, (specifier, referrer) => {
      return modules.get(resolve(specifier, pathOf.get(referrer) ?? '', sources)) as IsolatedVm.Module;
    });
  } catch (error) {
    throw linkFault(error, sources);
  }
  await entry.evaluate({ timeout });
  return { namespace: entry.namespace };
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

/** A name that the other file does not export. */
export class LinkFault extends SourceFault {}

function linkFault(error: unknown, sources: Sources): LinkFault {
  const told = toProgramError(error as Error, sources.maps);
  const specifier = told.message.match(/module '([^']+)'/)?.[1];
  for (const [file, source] of Object.entries(sources.files)) {
    const line = specifier === undefined ? undefined : lineOfSpecifier(source, specifier);
    if (line !== undefined) return new LinkFault({ kind: 'load', error: { ...told, file, line } });
  }
  return new LinkFault({ kind: 'load', error: told });
}
