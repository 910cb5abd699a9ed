/** A sandbox for those who wait at a terminal: what a busy computer could not run is run again, after a while. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox } from '#sandbox';

/** Milliseconds before each repeat: two minutes in all, then it is told as a fault of ours. */
const repeatAfter = [1_000, 4_000, 15_000, 40_000, 60_000];

/** `tell` is called once, before the first repeat. */
export function patientSandbox(
  sandbox: Sandbox,
  tell: () => void,
  pauses: readonly number[] = repeatAfter,
): Sandbox {
  let isTold = false;
  return {
    ...sandbox,
    run: async (job, options) => {
      for (const pause of pauses) {
        const result = await sandbox.run(job, options);
        if (result.outcome !== 'platform-fault') return result;
        if (!isTold) tell();
        isTold = true;
        await wait(pause);
      }
      return sandbox.run(job, options);
    },
  };
}
