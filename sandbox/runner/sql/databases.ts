/**
 * SQLite made ahead of need, in isolates. SQL never runs as JavaScript, so one isolate serves a job; each case has an
 * SQLite of its own in it, with memory that no other case has seen.
 */
import type IsolatedVm from 'isolated-vm';
import type { Answer, Plan } from './guest/harness.ts';
import { guestSource, wasmBytes } from './guest-source.ts';

type Harness = (order: string, detail?: string | object) => string;

/** One SQLite, for one case. */
export class Sqlite {
  readonly #harness: IsolatedVm.Reference<Harness>;

  constructor(harness: IsolatedVm.Reference<Harness>) {
    this.#harness = harness;
  }

  async run(plan: Plan): Promise<Answer> {
    return JSON.parse(await this.#ask('run', JSON.stringify(plan))) as Answer;
  }

  /** What SQLite says against a text, read with the tables of the case; empty when nothing. */
  wordsOn(sql: string): Promise<string> {
    return this.#ask('words', sql);
  }

  /** No time limit here: the engine does not stop SQLite in all of its loops. The caller watches the time. */
  #ask(order: string, detail: string): Promise<string> {
    return this.#harness.apply(undefined, [order, detail] as never) as Promise<string>;
  }
}

/** Each reserves about a megabyte before it is used. */
const mostReady = 40;
/** Honest queries need little; the engine's own cap on WebAssembly memory is beside this one. */
const isolateMb = 64;

export class Databases {
  readonly #isolate: IsolatedVm.Isolate;
  readonly #script: IsolatedVm.Script;
  readonly #module: IsolatedVm.Reference;
  readonly #ready: Sqlite[] = [];

  private constructor(isolate: IsolatedVm.Isolate, script: IsolatedVm.Script, module: IsolatedVm.Reference) {
    this.#isolate = isolate;
    this.#script = script;
    this.#module = module;
  }

  /** V8 keeps what it compiled of SQLite for all isolates of a process. */
  static async make(ivm: typeof IsolatedVm, source: string, bytes: ArrayBuffer): Promise<Databases> {
    const isolate = new ivm.Isolate({ memoryLimit: isolateMb });
    const script = await isolate.compileScript(source, { filename: 'kodlugn:sqlite' });
    const context = await isolate.createContext();
    const module = await context.evalClosure('return new WebAssembly.Module($0)', [bytes], {
      arguments: { copy: true },
      result: { reference: true },
    });
    return new Databases(isolate, script, module as IsolatedVm.Reference);
  }

  async prepare(count: number): Promise<void> {
    while (this.#ready.length < count) this.#ready.push(await this.#start());
  }

  async take(): Promise<Sqlite> {
    return this.#ready.shift() ?? (await this.#start());
  }

  async #start(): Promise<Sqlite> {
    const context = await this.#isolate.createContext();
    const harness = (await this.#script.run(context, { reference: true })) as IsolatedVm.Reference<Harness>;
    await harness.apply(undefined, ['start', this.#module.derefInto()] as never);
    const state = await harness.apply(undefined, ['state'] as never);
    if (state !== 'ready') throw new Error(`SQLite does not start: ${state}`);
    return new Sqlite(harness);
  }

  dispose(): void {
    if (!this.#isolate.isDisposed) this.#isolate.dispose();
  }
}

/** Keeps one isolate ready, with about as many databases as the largest job so far needed. */
export class DatabaseStock {
  readonly #ivm: typeof IsolatedVm;
  readonly #source = guestSource();
  readonly #bytes = wasmBytes();
  #ready: Databases | undefined;
  #filling: Promise<void> = Promise.resolve();
  #isWanted = false;
  #usual: number;

  constructor(ivm: typeof IsolatedVm, usual: number) {
    this.#ivm = ivm;
    this.#usual = usual;
  }

  fill(): Promise<void> {
    this.#filling = this.#fillNow();
    return this.#filling;
  }

  async #fillNow(): Promise<void> {
    this.#ready ??= await Databases.make(this.#ivm, this.#source, this.#bytes);
    // Somebody who waits gets what there is; the rest is then made when it is needed.
    for (let count = 1; count <= this.#usual && !this.#isWanted; count += 1) await this.#ready.prepare(count);
  }

  /** @param cases how many databases the job will need */
  async take(cases: number): Promise<Databases> {
    this.#usual = Math.min(mostReady, Math.max(this.#usual, cases));
    this.#isWanted = true;
    await this.#filling;
    this.#isWanted = false;
    const ready = this.#ready;
    this.#ready = undefined;
    return ready ?? (await Databases.make(this.#ivm, this.#source, this.#bytes));
  }
}
