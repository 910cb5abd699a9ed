/** The cases of one group in their isolate, one after the other: while one runs, the next is compiled and linked. */
import type { BareCase } from '../protocol.ts';
import type { GuestIsolate } from './isolates.ts';
import type { Program } from './program.ts';
import type { PreparedCase } from './run-case.ts';

export class CaseLine {
  readonly #guests: GuestIsolate;
  readonly #programOf: (one: BareCase) => Program;
  readonly #waiting: BareCase[];
  #first: Promise<PreparedCase | undefined>;

  constructor(guests: GuestIsolate, cases: BareCase[], programOf: (one: BareCase) => Program) {
    this.#guests = guests;
    this.#programOf = programOf;
    this.#waiting = [...cases];
    guests.prepareGuests(cases.length);
    this.#first = this.#prepareNext();
  }

  /** The case whose turn it is; undefined after the last. Throws SourceFault. */
  first(): Promise<PreparedCase | undefined> {
    return this.#first;
  }

  /** To be called when the first has begun: what it asked of the isolate comes before this. */
  advance(): void {
    this.#first = this.#prepareNext();
  }

  #prepareNext(): Promise<PreparedCase | undefined> {
    const next = this.#waiting.shift();
    const prepared = next === undefined ? Promise.resolve(undefined) : this.#prepare(next);
    // A fault is met by whoever asks for this case, which may be nobody.
    prepared.catch(() => undefined);
    return prepared;
  }

  async #prepare(plan: BareCase): Promise<PreparedCase> {
    const { isolate } = this.#guests;
    const guest = await this.#guests.takeGuest();
    const program = await this.#programOf(plan).prepare(isolate, guest);
    return { isolate, guest, program, plan };
  }
}
