/** What the machine had to spare: whether a long time says something about a program, or about its neighbours. */
import { cpus } from 'node:os';

/** Begins to look. @returns a function that tells the share of all processors' time, 0 to 1, that was idle since. */
export function watchSpareTime(): () => number {
  const [from, idleBefore] = [performance.now(), idleMs()];
  return () => (idleMs() - idleBefore) / Math.max(1, (performance.now() - from) * cpus().length);
}

/** Of all processors together, since the machine started. */
const idleMs = () => cpus().reduce((sum, { times }) => sum + times.idle, 0);
