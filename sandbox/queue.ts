/**
 * Who runs now and who waits. One run at a time per tenant, a few at a time in all. Turns go by person: whoever has
 * one run goes before somebody's second, so that a person who sends two hundred delays others by one. Guests can make up
 * as many names as they like, so they all go after the others, and count by the place that they come from as well.
 */

import type { Guest, RunOptions } from './job.ts';
import { hardLimits } from './limits.ts';
import { SandboxBusy } from './sandbox-busy.ts';

type Waiting = {
  tenant: string;
  guest: Guest | undefined;
  /** The order of turns: lowest first. */
  turn: number;
  start: () => void;
  onPlace: RunOptions['onPlace'];
  told: number;
};

/**
 * For each run that the same tenant has here already, a run lets so many later arrivals of others go before it. It is
 * a number, so that nobody waits for ever while new people come.
 */
const letsBefore = 10;
/** A guest lets so many later arrivals of others go before: as many as can wait. */
const guestLetsBefore = hardLimits.queuedInAll;
/** Most runs have long ended by then, in milliseconds; what goes on may be an endless loop. */
const longAfterMs = 500;
/**
 * Whoever has more runs waiting rests after each one, so many times as long as it took, while others are here: the
 * processors are free for most of those who come.
 */
const restTimes = 2;
const longestRestMs = 500;
/** So long after somebody came they are still here, in milliseconds. */
const hereMs = 10_000;

export class RunQueue {
  readonly #atOnce: number;
  readonly #beside: number;
  /** In the order of turns. */
  readonly #waiting: Waiting[] = [];
  readonly #running = new Map<string, Guest | undefined>();
  readonly #long = new Set<string>();
  readonly #resting = new Set<string>();
  /** When each tenant last came; the longest gone first. */
  readonly #came = new Map<string, number>();
  #arrivals = 0;

  /**
   * `atOnce`: runs at a time. `beside`: how many more, but only while `atOnce` others take long, so that nobody
   * waits ten seconds for the endless loop of somebody else.
   */
  constructor(atOnce: number, beside = 0) {
    this.#atOnce = atOnce;
    this.#beside = beside;
  }

  /**
   * Waits for a turn; the answer ends it. Tells the honest place (0 = next) whenever it changes.
   * @throws {SandboxBusy} when there is no room to wait; the signal's reason when it is aborted
   */
  async enter(tenant: string, options: RunOptions = {}): Promise<() => void> {
    options.signal?.throwIfAborted();
    this.#noteComing(tenant);
    const isFree = this.#canStart(tenant, options.guest) && this.#next() === undefined;
    if (!isFree) await this.#wait(tenant, options);
    else this.#running.set(tenant, options.guest);
    const becomesLong = setTimeout(() => {
      this.#long.add(tenant);
      this.#advance();
    }, longAfterMs).unref();
    const began = performance.now();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(becomesLong);
      this.#running.delete(tenant);
      this.#long.delete(tenant);
      this.#rest(tenant, performance.now() - began);
      this.#advance();
    };
  }

  #noteComing(tenant: string): void {
    const now = performance.now();
    this.#came.delete(tenant);
    this.#came.set(tenant, now);
    for (const [who, at] of this.#came) if (now - at > hereMs) this.#came.delete(who);
  }

  #rest(tenant: string, tookMs: number): void {
    const restMs = Math.min(longestRestMs, tookMs * restTimes);
    const isAlone = this.#came.size === 1;
    if (isAlone || restMs < 1 || !this.#waiting.some((one) => one.tenant === tenant)) return;
    this.#resting.add(tenant);
    setTimeout(() => {
      this.#resting.delete(tenant);
      this.#advance();
    }, restMs);
  }

  #wait(tenant: string, options: RunOptions): Promise<void> {
    const own = this.#waiting.filter((one) => one.tenant === tenant);
    if (own.length >= hardLimits.queuedPerTenant) throw new SandboxBusy('tenant');
    if (this.#waiting.length >= hardLimits.queuedInAll) throw new SandboxBusy('all');
    const here = own.length + (this.#running.has(tenant) ? 1 : 0);
    const { guest } = options;
    const lets = here * letsBefore + (guest ? guestLetsBefore + this.#countFrom(guest) * letsBefore : 0);
    this.#arrivals += 1;
    // Never before an earlier one of their own.
    const turn = Math.max(this.#arrivals + lets, own.at(-1)?.turn ?? 0);
    return new Promise((resolve, reject) => {
      const { signal } = options;
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(mine), 1);
        this.#tellPlaces();
        reject(signal?.reason);
      };
      const start = () => {
        signal?.removeEventListener('abort', leave);
        options.onPlace?.(undefined);
        resolve();
      };
      const mine: Waiting = { tenant, guest, turn, start, onPlace: options.onPlace, told: -1 };
      signal?.addEventListener('abort', leave, { once: true });
      const later = this.#waiting.findIndex((one) => one.turn > turn);
      this.#waiting.splice(later === -1 ? this.#waiting.length : later, 0, mine);
      this.#tellPlaces();
    });
  }

  #canStart(tenant: string, guest: Guest | undefined): boolean {
    if (this.#running.has(tenant) || this.#resting.has(tenant)) return false;
    if (!this.#hasPlace([...this.#running.keys()], this.#atOnce)) return false;
    // One place is for those who have entered, where there are two.
    return guest === undefined || this.#hasPlace(this.#guests(), Math.max(1, this.#atOnce - 1));
  }

  /** Whether one more may run with these, of whom `atOnce` may; and one beside them when all take long. */
  #hasPlace(running: string[], atOnce: number): boolean {
    const long = running.filter((tenant) => this.#long.has(tenant)).length;
    return running.length < atOnce + Math.min(this.#beside, Math.max(0, long - atOnce + 1));
  }

  #guests(): string[] {
    return [...this.#running].flatMap(([tenant, guest]) => (guest ? [tenant] : []));
  }

  #countFrom({ from }: Guest): number {
    const here = [...this.#running.values(), ...this.#waiting.map(({ guest }) => guest)];
    return here.filter((guest) => guest?.from === from).length;
  }

  #advance(): void {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#running.set(next.tenant, next.guest);
      next.start();
    }
    this.#tellPlaces();
  }

  #next(): Waiting | undefined {
    return this.#waiting.find((one) => this.#canStart(one.tenant, one.guest));
  }

  #tellPlaces(): void {
    for (const [place, one] of this.#waiting.entries()) {
      if (one.told === place) continue;
      one.told = place;
      one.onPlace?.(place);
    }
  }
}
