/** One interpreter in one isolate, ready to run cases. The same for the whole life of its process. */
import type IsolatedVm from 'isolated-vm';
import { loadIsolatedVm } from '../load-isolated-vm.ts';
import type { Parts } from './parts.ts';
import type { Snapshot } from './snapshot.ts';

type Harness = (order: string, ...details: unknown[]) => string | ArrayBuffer;

/** The realm's own heap, in mebibytes: a copy of the interpreter's memory, and its library. */
const heapMb = 256;

export class PythonIsolate {
  readonly #ivm = loadIsolatedVm();
  readonly isolate: IsolatedVm.Isolate = new this.#ivm.Isolate({ memoryLimit: heapMb });
  readonly #parts: Parts;
  #harness: IsolatedVm.Reference<Harness> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Ready for cases, from the snapshot or else cold.
   * @throws when the interpreter cannot start so: then this isolate is of no use
   */
  async start(snapshot: Snapshot | undefined): Promise<void> {
    await this.#begin();
    const { marks, memory } = snapshot ?? (await this.#startCold());
    await this.order('load', this.#give(memory), marks);
  }

  /** The memory of a cold start, for the next interpreters. This one is of no further use. */
  async makeSnapshot(): Promise<Snapshot> {
    await this.#begin();
    return this.#startCold();
  }

  async #begin(): Promise<void> {
    const context = await this.isolate.createContext();
    const realm = await this.isolate.compileScript(this.#parts.realm, { filename: 'kodlugn:realm' });
    this.#harness = (await realm.run(context, { reference: true })) as IsolatedVm.Reference<Harness>;
    const glue = await this.isolate.compileModule(this.#parts.glue, { filename: 'kodlugn:glue' });
    await glue.instantiate(context, () => {
      throw new Error('the glue imports nothing');
    });
    await glue.evaluate();
    const made = await glue.namespace.get('default', { reference: true });
    await context.global.set('createPython', made.derefInto());
    await this.order('start', this.#give(this.#parts.readCode()), this.#give(this.#parts.readLibrary()));
    const started = await this.order('started');
    if (started !== 'yes') throw new Error(`the interpreter did not start: ${started}`);
  }

  async #startCold(): Promise<Snapshot> {
    const marks = (await this.order('make', this.#parts.harness)) as string;
    return { marks, memory: (await this.order('copy', marks)) as ArrayBuffer };
  }

  /** `timeout` in milliseconds, for a case; without one the order is ours and ends by itself. */
  async order(order: string, ...details: unknown[]): Promise<string | ArrayBuffer> {
    return this.#apply([order, ...details], {});
  }

  /** @throws what stopped it: a limit of time or memory, or the interpreter itself */
  async orderWithin(timeout: number, order: string, ...details: unknown[]): Promise<string> {
    return (await this.#apply([order, ...details], { timeout })) as string;
  }

  #apply(details: unknown[], options: { timeout?: number }): Promise<string | ArrayBuffer> {
    const harness = this.#harness as IsolatedVm.Reference<Harness>;
    return harness.apply(undefined, details as never, { ...options, result: { copy: true } }) as never;
  }

  /** Gives bytes away: nothing of them stays here. */
  #give(bytes: ArrayBuffer): unknown {
    const copy = new this.#ivm.ExternalCopy(bytes, { transferOut: true } as never);
    return copy.copyInto({ release: true, transferIn: true });
  }
}
