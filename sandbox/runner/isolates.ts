/** Isolates made ahead of need, each with its first contexts and the harness in them. */
import type IsolatedVm from 'isolated-vm';

export type Guest = { context: IsolatedVm.Context; harness: IsolatedVm.Reference<Harness> };
export type Harness = (order: string, ...details: unknown[]) => string;

/** Realms made ahead in each isolate: as many as a group usually has cases. A realm takes about 0.3 MB. */
const readyGuests = 5;

export class GuestIsolate {
  readonly isolate: IsolatedVm.Isolate;
  readonly #harness: IsolatedVm.Script;
  readonly #ready: Guest[] = [];

  constructor(isolate: IsolatedVm.Isolate, harness: IsolatedVm.Script) {
    this.isolate = isolate;
    this.#harness = harness;
  }

  async prepareGuests(count: number): Promise<void> {
    while (this.#ready.length < count) this.#ready.push(await this.#makeGuest());
  }

  /** A fresh realm: nothing of an earlier case is in it. */
  async takeGuest(): Promise<Guest> {
    return this.#ready.shift() ?? (await this.#makeGuest());
  }

  async #makeGuest(): Promise<Guest> {
    const context = await this.isolate.createContext();
    const harness = await this.#harness.run(context, { reference: true, timeout: 5_000 });
    return { context, harness: harness as IsolatedVm.Reference<Harness> };
  }

  dispose(): void {
    // Met a memory limit: it is gone already.
    if (!this.isolate.isDisposed) this.isolate.dispose();
  }
}

/** Keeps a few isolates of the usual memory limit ready; makes others when asked. */
export class IsolateStock {
  readonly #ivm: typeof IsolatedVm;
  readonly #source: string;
  readonly #usualMb: number;
  readonly #size: number;
  readonly #ready: GuestIsolate[] = [];
  #code: IsolatedVm.ExternalCopy<ArrayBuffer> | undefined;

  constructor(ivm: typeof IsolatedVm, source: string, usualMb: number, size: number) {
    this.#ivm = ivm;
    this.#source = source;
    this.#usualMb = usualMb;
    this.#size = size;
  }

  async fill(): Promise<void> {
    while (this.#ready.length < this.#size) {
      const made = await this.#make(this.#usualMb);
      await made.prepareGuests(readyGuests);
      this.#ready.push(made);
    }
  }

  async take(memoryMb: number): Promise<GuestIsolate> {
    if (memoryMb !== this.#usualMb) return this.#make(memoryMb);
    return this.#ready.shift() ?? this.#make(memoryMb);
  }

  async #make(memoryMb: number): Promise<GuestIsolate> {
    const isolate = new this.#ivm.Isolate({ memoryLimit: memoryMb });
    const options = { filename: 'kodlugn:guest' };
    if (this.#code !== undefined) {
      const harness = await isolate.compileScript(this.#source, { ...options, cachedData: this.#code });
      return new GuestIsolate(isolate, harness);
    }
    const harness = await isolate.compileScript(this.#source, { ...options, produceCachedData: true });
    this.#code = (harness as { cachedData?: IsolatedVm.ExternalCopy<ArrayBuffer> }).cachedData;
    return new GuestIsolate(isolate, harness);
  }
}
