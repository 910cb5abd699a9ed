/** Who runs now and who waits: one at a time per tenant, a few at a time in all, in the order they came. */

import type { RunOptions } from './job.ts';
import { hardLimits } from './limits.ts';
import { SandboxBusy } from './sandbox-busy.ts';

type Waiting = { tenant: string; start: () => void; onPlace: RunOptions['onPlace']; told: number };

export class RunQueue {
  readonly #atOnce: number;
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<string>();

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /**
   * Waits for a turn; the answer ends it. Tells the honest place (0 = next) whenever it changes.
   * @throws {SandboxBusy} when there is no room to wait; the signal's reason when it is aborted
   */
  async enter(tenant: string, options: RunOptions = {}): Promise<() => void> {
    options.signal?.throwIfAborted();
    const isFree = this.#running.size < this.#atOnce && !this.#running.has(tenant);
    if (!isFree || this.#waiting.some((one) => this.#canStart(one))) await this.#wait(tenant, options);
    else this.#running.add(tenant);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#running.delete(tenant);
      this.#advance();
    };
  }

  #wait(tenant: string, options: RunOptions): Promise<void> {
    const own = this.#waiting.filter((one) => one.tenant === tenant).length;
    if (own >= hardLimits.queuedPerTenant) throw new SandboxBusy('tenant');
    if (this.#waiting.length >= hardLimits.queuedInAll) throw new SandboxBusy('all');
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
      const mine: Waiting = { tenant, start, onPlace: options.onPlace, told: -1 };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(mine);
      this.#tellPlaces();
    });
  }

  #canStart(one: Waiting): boolean {
    return this.#running.size < this.#atOnce && !this.#running.has(one.tenant);
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
    return this.#waiting.find((one) => this.#canStart(one));
  }

  #tellPlaces(): void {
    for (const [place, one] of this.#waiting.entries()) {
      if (one.told === place) continue;
      one.told = place;
      one.onPlace?.(place);
    }
  }
}
