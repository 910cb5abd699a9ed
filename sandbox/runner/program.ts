/** The person's files as something that a guest can run: a script, or modules that import one another. */
import { posix } from 'node:path';
import type IsolatedVm from 'isolated-vm';
import type { BareCase, RunnerJob } from '../protocol.ts';
import type { Guest } from './isolates.ts';
import { compileModule, LinkFault, linkModules, syntaxFault } from './link.ts';
import { ownScheme } from './places.ts';
import { readSources, type Sources } from './sources.ts';

/** A program in one guest, compiled and linked, about to run. */
export type Loaded = {
  kind: 'script' | 'module';
  sources: Sources;
  /** Runs the file. Throws what it throws, or at the timeout. */
  run(timeout: number): Promise<unknown>;
  /** What the file exports, once it has run; undefined for a script. */
  namespace(): IsolatedVm.Reference<object> | undefined;
  /** Of a module that may wait at its top: has `open` when all has run. Only once it was begun. */
  gate(): IsolatedVm.Reference<object> | undefined;
  /** Lets go of what belongs to this guest alone. */
  release(): void;
};

/** How the entry file turned out to be written; found once, used in every isolate. */
type Shape = { kind: Loaded['kind']; code: string };

const onlyInModules =
  /import statement outside a module|Unexpected token 'export'|import\.meta|await is only valid|Unexpected reserved word/;

type ProgramOf = (one: BareCase) => Program;
/** Of the last job. The same code comes again: on the examples, in the hand-in, on a second seed. */
let last: { key: string; programOf: ProgramOf } | undefined;

/** The programs of a job, each made once: the job's files, or those with a case's own in their place. */
export function programsOf(job: RunnerJob, names: string[]): ProgramOf {
  const key = JSON.stringify([job.language, job.entry, job.given, names, job.files]);
  if (last?.key !== key) last = { key, programOf: makeProgramsOf(job, names) };
  return last.programOf;
}

function makeProgramsOf(job: RunnerJob, names: string[]): ProgramOf {
  const { files: own } = job;
  const whole = new Program(job, names);
  const others = new Map<string, Program>();
  return ({ files }) => {
    if (files === undefined) return whole;
    const key = JSON.stringify(files);
    const other = others.get(key) ?? new Program({ ...job, files: { ...own, ...files } }, names);
    others.set(key, other);
    return other;
  };
}

type ProgramJob = Pick<RunnerJob, 'language' | 'files' | 'entry' | 'given'>;

export class Program {
  readonly #job: ProgramJob;
  readonly #names: string[];
  #dropsUnused = false;
  #sources: Sources;
  #shape: Shape | undefined;
  #scripts = new WeakMap<IsolatedVm.Isolate, IsolatedVm.Script>();

  constructor(job: ProgramJob, names: string[]) {
    this.#job = job;
    this.#names = names;
    this.#sources = readSources(job);
  }

  /** Compiles and links; nothing of the person's runs yet. Throws SourceFault. */
  async prepare(isolate: IsolatedVm.Isolate, guest: Guest): Promise<Loaded> {
    try {
      return await this.#prepare(isolate, guest);
    } catch (error) {
      const mayBeOfTypes = this.#job.language === 'typescript' && !this.#dropsUnused;
      if (!(error instanceof LinkFault && mayBeOfTypes)) throw error;
    }
    // A name that is not exported may be of a type only, imported without the word.
    this.#dropsUnused = true;
    this.#sources = readSources(this.#job, true);
    this.#shape = undefined;
    this.#scripts = new WeakMap();
    return this.#prepare(isolate, guest);
  }

  async #prepare(isolate: IsolatedVm.Isolate, guest: Guest): Promise<Loaded> {
    const sources = this.#sources;
    const { entry, given = [] } = this.#job;
    const known = this.#scripts.get(isolate);
    if (known !== undefined) return asScript(known, guest, sources);
    this.#shape ??= await findShape(isolate, sources, { entry, given, names: this.#names });
    const { kind, code } = this.#shape;
    if (kind === 'script') {
      const script = await isolate.compileScript(code, { filename: ownScheme + entry });
      this.#scripts.set(isolate, script);
      return asScript(script, guest, sources);
    }
    const { first, gate } = await linkModules(isolate, guest.context, { entry, code }, sources);
    return {
      kind,
      sources,
      run: async (timeout) => {
        await first.evaluate({ timeout });
        await gate?.evaluate({ timeout });
      },
      namespace: () => first.namespace,
      gate: () => gate?.namespace,
      release: () => {
        first.release();
        gate?.release();
      },
    };
  }
}

function asScript(script: IsolatedVm.Script, guest: Guest, sources: Sources): Loaded {
  const run = (timeout: number) => script.run(guest.context, { timeout });
  const none = () => undefined;
  return { kind: 'script', sources, run, namespace: none, gate: none, release: none };
}

/** Throws SourceFault with the syntax error of whichever way the person meant it. */
async function findShape(
  isolate: IsolatedVm.Isolate,
  sources: Sources,
  { entry, given, names }: { entry: string; given: string[]; names: string[] },
): Promise<Shape> {
  const code = sources.codeOf(entry);
  const filename = ownScheme + entry;
  try {
    (await isolate.compileScript(code, { filename })).release();
    const isWhole = names.every((name) => code.includes(name));
    if (given.length === 0 || isWhole) return { kind: 'script', code };
  } catch (error) {
    if (!onlyInModules.test(String((error as Error)?.message))) throw syntaxFault(error, sources);
  }
  await compileModule(isolate, code, filename, sources);
  return { kind: 'module', code: (await withExports(isolate, code, names)) + passedOn(given, entry) };
}

/** What the given files export, where the entry has no export of that name. */
function passedOn(given: string[], entry: string): string {
  const pathOf = (file: string) => JSON.stringify(`./${posix.relative(posix.dirname(entry), file)}`);
  return given.map((file) => `\nexport * from ${pathOf(file)};`).join('');
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
