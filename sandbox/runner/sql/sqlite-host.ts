/**
 * SQLite in an isolate, booted once. Each case begins with the memory that it had right after its start, copied back:
 * that takes a tenth of the time of a new one, and leaves nothing of the case before. SQL never runs as JavaScript.
 */
import type IsolatedVm from 'isolated-vm';
import type { Plan, Seen } from './guest/harness.ts';
import { guestSource, wasmBytes } from './guest-source.ts';

type Harness = (order: string, detail?: string | object) => string;

/** For the JavaScript beside SQLite. Its own memory is WebAssembly's, which the engine caps by a flag. */
const isolateMb = 64;

export class Sqlite {
  readonly isolate: IsolatedVm.Isolate;
  readonly #harness: IsolatedVm.Reference<Harness>;
  /** Its memory has grown, which cannot be taken back, or it stopped in the middle: it runs nothing more. */
  isSpent = false;

  constructor(isolate: IsolatedVm.Isolate, harness: IsolatedVm.Reference<Harness>) {
    this.isolate = isolate;
    this.#harness = harness;
  }

  async run(plan: Plan): Promise<Seen['answer']> {
    const { answer, isSpent } = JSON.parse(await this.#ask('run', JSON.stringify(plan))) as Seen;
    this.isSpent = isSpent;
    return answer;
  }

  /** What SQLite says against a text, read with the tables of the last case; empty when nothing. */
  wordsOn(sql: string): Promise<string> {
    return this.#ask('words', sql);
  }

  /** No time limit here: the engine does not stop SQLite in all of its loops. The caller watches the time. */
  #ask(order: string, detail: string): Promise<string> {
    return this.#harness.apply(undefined, [order, detail] as never) as Promise<string>;
  }
}

export class SqliteHost {
  readonly #ivm: typeof IsolatedVm;
  readonly #source = guestSource();
  readonly #bytes = wasmBytes();
  #current: Promise<Sqlite> | undefined;

  constructor(ivm: typeof IsolatedVm) {
    this.#ivm = ivm;
  }

  /** The one that is running, or a new one when that is spent. Two that ask at once get the same. */
  get(): Promise<Sqlite> {
    this.#current =
      this.#current === undefined ? this.#start() : this.#current.then((one) => this.#usable(one));
    return this.#current;
  }

  #usable(one: Sqlite): Sqlite | Promise<Sqlite> {
    if (!one.isSpent) return one;
    one.isolate.dispose();
    return this.#start();
  }

  async #start(): Promise<Sqlite> {
    const isolate = new this.#ivm.Isolate({ memoryLimit: isolateMb });
    const context = await isolate.createContext();
    const filename = 'kodlugn:sqlite';
    const harness = await context.eval(this.#source, { filename, reference: true });
    const ask = (...order: unknown[]) => harness.apply(undefined, order as never) as Promise<string>;
    await ask('start', new this.#ivm.ExternalCopy(this.#bytes).copyInto());
    const state = await ask('state');
    if (state !== 'ready') throw new Error(`SQLite does not start: ${state}`);
    return new Sqlite(isolate, harness as IsolatedVm.Reference<Harness>);
  }
}
