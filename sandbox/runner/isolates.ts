/** Isolates made ahead of need, each with its first contexts and the harness in them. */
import type IsolatedVm from 'isolated-vm';

export type Guest = { context: IsolatedVm.Context; harness: IsolatedVm.Reference<Harness> };
export type Harness = (order: string, ...details: unknown[]) => string;
type Need = { memoryMb: number; isolates: number; guests: number };

/** Each living isolate reserves half a gigabyte of address space. */
const mostIsolates = 8;
/** Realms made ahead in each isolate. A realm takes about 0.3 MB. */
const mostGuests = 12;

export class GuestIsolate {
  readonly isolate: IsolatedVm.Isolate;
  readonly memoryMb: number;
  readonly #harness: IsolatedVm.Script;
  readonly #ready: Promise<Guest>[] = [];

  constructor(isolate: IsolatedVm.Isolate, memoryMb: number, harness: IsolatedVm.Script) {
    this.isolate = isolate;
    this.memoryMb = memoryMb;
    this.#harness = harness;
  }

  /** Begins to make realms until so many are ready, or the most there may be. */
  prepareGuests(count: number): void {
    while (this.#ready.length < Math.min(count, mostGuests)) {
      const made = this.#makeGuest();
      // A fault of it is met by whoever takes it.
      made.catch(() => undefined);
      this.#ready.push(made);
    }
  }

  get guests(): number {
    return this.#ready.length;
  }

  /**
   * Makes one more realm in this thread: without the way to another and back that takes a quarter less. Only while
   * nobody's program is in the isolate, for it would hold this thread up.
   */
  addGuestNow(): void {
    const context = this.isolate.createContextSync();
    const harness = this.#harness.runSync(context, { reference: true }) as IsolatedVm.Reference<Harness>;
    this.#ready.push(Promise.resolve({ context, harness }));
  }

  /** A fresh realm: nothing of an earlier case is in it. */
  takeGuest(): Promise<Guest> {
    return this.#ready.shift() ?? this.#makeGuest();
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

/** Keeps isolates ready for a job like the largest so far; makes others when asked. */
export class IsolateStock {
  readonly #ivm: typeof IsolatedVm;
  readonly #source: string;
  readonly #ready: GuestIsolate[] = [];
  #need: Need;
  #filling = 0;
  #code: IsolatedVm.ExternalCopy<ArrayBuffer> | undefined;

  /** `need`: what a job usually needs. */
  constructor(ivm: typeof IsolatedVm, source: string, need: Need) {
    this.#ivm = ivm;
    this.#source = source;
    this.#need = need;
  }

  has(memoryMb: number): boolean {
    return this.#ready.some((one) => one.memoryMb === memoryMb);
  }

  /** Nothing is made ahead while somebody waits. */
  stopFilling(): void {
    this.#filling += 1;
  }

  /** The next filling makes ready for a job like this one. */
  beginJob({ memoryMb, isolates, guests }: Need): void {
    this.#need = {
      memoryMb,
      isolates: Math.min(mostIsolates, Math.max(this.#need.isolates, isolates)),
      guests: Math.min(mostGuests, Math.max(this.#need.guests, guests)),
    };
  }

  /** A little at a time, until all is there or until stopFilling. */
  async fill(): Promise<void> {
    this.#filling += 1;
    const mine = this.#filling;
    const goesOn = async () => {
      // An arrival is heard in between.
      await new Promise(setImmediate);
      return mine === this.#filling;
    };
    const { memoryMb, isolates, guests } = this.#need;
    for (const other of this.#ready.filter((one) => one.memoryMb !== memoryMb)) {
      this.#ready.splice(this.#ready.indexOf(other), 1);
      other.dispose();
    }
    while ((await goesOn()) && this.#ready.length < isolates) {
      const made = this.#make(memoryMb);
      this.#ready.push(made);
      while (made.guests < guests && (await goesOn())) made.addGuestNow();
    }
  }

  take(memoryMb: number): GuestIsolate {
    const ready = this.#ready.findIndex((one) => one.memoryMb === memoryMb);
    return this.#ready.splice(ready, ready === -1 ? 0 : 1)[0] ?? this.#make(memoryMb);
  }

  #make(memoryMb: number): GuestIsolate {
    const isolate = new this.#ivm.Isolate({ memoryLimit: memoryMb });
    const options = { filename: 'kodlugn:guest' };
    this.#code ??= this.#compileWhole(options);
    const harness = isolate.compileScriptSync(this.#source, { ...options, cachedData: this.#code });
    return new GuestIsolate(isolate, memoryMb, harness);
  }

  /**
   * The engine compiles a function when it is first called. So one guest runs a case, and the code is taken after
   * that: compiled again in the same isolate, the text gives what is compiled already.
   */
  #compileWhole(options: { filename: string }): IsolatedVm.ExternalCopy<ArrayBuffer> {
    const isolate = new this.#ivm.Isolate({ memoryLimit: this.#need.memoryMb });
    const script = isolate.compileScriptSync(this.#source, options);
    for (const plan of warmPlans) {
      const context = isolate.createContextSync();
      const harness = script.runSync(context, { reference: true }) as IsolatedVm.Reference<Harness>;
      context.evalSync(warmProgram);
      const asked = JSON.stringify({ plan, characters: 1_000 });
      harness.applySync(undefined, ['go', asked, undefined, true] as never);
    }
    const again = isolate.compileScriptSync(this.#source, { ...options, produceCachedData: true });
    isolate.dispose();
    return (again as unknown as { cachedData: IsolatedVm.ExternalCopy<ArrayBuffer> }).cachedData;
  }
}

const warmProgram = 'function warm(value) { console.log(value); if (value === 0) missing(); return value; }';
const warmPlans = [
  { form: 'call', call: 'warm', args: [[{ text: 'a', more: [1, null, true] }]], keepsArguments: true },
  { form: 'call', call: 'warm', args: [0], keepsArguments: false },
  {
    form: 'steps',
    tops: [],
    steps: [
      { call: 'warm', args: [['a']], as: 'list' },
      { get: 'length', on: 'list' },
    ],
  },
];
