/** Times of several things in turn, so that whatever else the machine does weighs on all alike. */
export type Times = { medianMs: number; leastMs: number; count: number };

export class Rounds {
  readonly #times = new Map<string, number[]>();

  /** Runs and keeps how long it took. Afterwards the sandbox makes its next isolates, as while a person reads. */
  async time(name: string, act: () => Promise<unknown>, restMs = 60): Promise<void> {
    const began = performance.now();
    await act();
    this.#times.set(name, [...(this.#times.get(name) ?? []), performance.now() - began]);
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }

  all(): Record<string, Times> {
    return Object.fromEntries([...this.#times].map(([name, list]) => [name, timesOf(list)]));
  }
}

export function timesOf(list: number[]): Times {
  return { medianMs: rounded(medianOf(list)), leastMs: rounded(Math.min(...list)), count: list.length };
}

export function medianOf(list: number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

export const rounded = (number: number) => Math.round(number * 100) / 100;
