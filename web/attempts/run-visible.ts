/** One visible run from its asking to its result: asked again after a restart, repeated when the fault is ours. */
import type { Work } from '#server/attempts/attempts.contract.ts';
import type { Run, VisibleResult } from '#server/runs/runs.contract.ts';
import { type Clock, pauseFor } from './clock.ts';
import type { OwnInput } from './own-input.ts';
import { patiently, pollGap, type WaitReason } from './patience.ts';
import { refusalOf } from './trouble.ts';

export type RunBody = Work &
  ({ purpose: 'examples' } | ({ purpose: 'input' } & OwnInput) | { purpose: 'sibling'; groupId: string });

export type VisibleCalls = {
  startRun: (body: RunBody, signal: AbortSignal) => Promise<Run>;
  readRun: (runId: string, signal: AbortSignal) => Promise<Run>;
};

/** `ours`: a fault of ours, being repeated. `place`: programs that wait before this one. */
export type Waiting = {
  what: Run['purpose'] | 'submission';
  reason: 'runs' | 'ours' | WaitReason;
  place: number | null;
  /** A hand-in that the server has: nothing of it is left to send. */
  isOnServer?: true;
  /** A hand-in that lies on this device until the server has it. */
  isOnDevice?: true;
};

/** A fault of ours is repeated this often before the person is asked; so is a run that a restart took. */
const repeats = 4;

/** Tells why it waits, each time. Throws what the server refused, and AbortError when the signal ends. */
export async function runVisible(run: {
  body: RunBody;
  calls: VisibleCalls;
  clock: Clock;
  signal: AbortSignal;
  tell: (waiting: Waiting) => void;
}): Promise<VisibleResult> {
  const { body, calls, clock, signal, tell } = run;
  const waiting = (reason: Waiting['reason'], place: number | null = null) =>
    tell({ what: body.purpose, reason, place });
  const patience = { clock, signal, waits: waiting };
  waiting('runs');
  for (let round = 1; ; round += 1) {
    try {
      let answer = await patiently(() => calls.startRun(body, signal), patience);
      while (answer.state !== 'done') {
        waiting('runs', answer.state === 'queued' ? answer.place : null);
        await pauseFor(clock, pollGap, signal);
        const { runId } = answer;
        answer = await patiently(() => calls.readRun(runId, signal), patience);
      }
      if (answer.result.outcome !== 'platform-fault' || round >= repeats) return answer.result;
      waiting('ours');
    } catch (error) {
      // A restart took the run with it: visible runs live in memory only.
      if (refusalOf(error).code !== 'run-not-found' || round >= repeats) throw error;
    }
    await pauseFor(clock, 1_000 * round, signal);
    signal.throwIfAborted();
  }
}
