/** Calls that are tried again by themselves while the trouble can be waited out. */
import { type Clock, pauseFor } from './clock.ts';
import { refusalOf, type Trouble, troubleOf } from './trouble.ts';

export type WaitReason = Exclude<Trouble, 'refused'>;

/** Between two questions about the same run, should the server answer without waiting. */
export const pollGap = 250;

const delays = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Resolves with the call's answer. Tells why it waits, each time. Throws what the server refused, and AbortError
 * when the signal ends.
 */
export async function patiently<T>(
  call: () => Promise<T>,
  options: { clock: Clock; signal: AbortSignal; waits: (reason: WaitReason) => void },
): Promise<T> {
  const { clock, signal, waits } = options;
  for (let round = 0; ; round += 1) {
    try {
      return await call();
    } catch (error) {
      signal.throwIfAborted();
      const trouble = troubleOf(error);
      if (trouble === 'refused' || refusalOf(error).code === 'run-not-found') throw error;
      waits(trouble);
      await pauseFor(clock, delays[Math.min(round, delays.length - 1)] ?? 1_000, signal);
      signal.throwIfAborted();
    }
  }
}
