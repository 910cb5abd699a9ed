import type { ActiveRun } from './active-runs.ts';

/** Milliseconds that the request which starts a run waits for it: nearly every run has ended by then. */
export const firstWaitMs = 1_500;

/** Milliseconds a long poll waits: in the queue only so long that the place stays honest. */
export function longestWait(run: ActiveRun | undefined): number {
  return run?.at.state === 'queued' ? 3_000 : 20_000;
}
