/**
 * Who runs now and who waits. One run at a time per tenant, a few at a time in all. Turns go by person: whoever has
 * one run goes before somebody's second, so that a person who sends two hundred delays others by one.
 */

import type { RunOptions } from './job.ts';
import { hardLimits } from './limits.ts';
import { SandboxBusy } from './sandbox-busy.ts';

type Waiting = {
  tenant: string;
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
/** Most runs have long ended by then, in milliseconds; what goes on may be an endless loop. */
const longAfterMs = 500;

export class RunQueue {
  readonly #atOnce: number;
  readonly #beside: number;
  /** In the order of turns. */
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<string>();
  readonly #long = new Set<string>();
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
    const isFree = this.#canStart(tenant) && this.#next() === undefined;
    if (!isFree) await this.#wait(tenant, options);
    else this.#running.add(tenant);
    const becomesLong = setTimeout(() => {
      this.#long.add(tenant);
      this.#advance();
    }, longAfterMs).unref();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(becomesLong);
      this.#running.delete(tenant);
      this.#long.delete(tenant);
      this.#advance();
    };
  }

  #wait(tenant: string, options: RunOptions): Promise<void> {
    const own = this.#waiting.filter((one) => one.tenant === tenant);
    if (own.length >= hardLimits.queuedPerTenant) throw new SandboxBusy('tenant');
    if (this.#waiting.length >= hardLimits.queuedInAll) throw new SandboxBusy('all');
    const here = own.length + (this.#running.has(tenant) ? 1 : 0);
    this.#arrivals += 1;
    // Never before an earlier one of their own.
    const turn = Math.max(this.#arrivals + here * letsBefore, own.at(-1)?.turn ?? 0);
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
      const mine: Waiting = { tenant, turn, start, onPlace: options.onPlace, told: -1 };
      signal?.addEventListener('abort', leave, { once: true });
      const later = this.#waiting.findIndex((one) => one.turn > turn);
      this.#waiting.splice(later === -1 ? this.#waiting.length : later, 0, mine);
      this.#tellPlaces();
    });
  }

  #canStart(tenant: string): boolean {
    if (this.#running.has(tenant)) return false;
    const beside = Math.min(this.#beside, Math.max(0, this.#long.size - this.#atOnce + 1));
    return this.#running.size < this.#atOnce + beside;
  }

  #advance(): void {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#running.add(next.tenant);
      next.start();
    }
    this.#tellPlaces();
  }

  #next(): Waiting | undefined {
    return this.#waiting.find((one) => this.#canStart(one.tenant));
  }

  #tellPlaces(): void {
    for (const [place, one] of this.#waiting.entries()) {
      if (one.told === place) continue;
      one.told = place;
      one.onPlace?.(place);
    }
  }
}
