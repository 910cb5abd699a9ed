import type { DbOrTx } from '../db/open.ts';
import type { SubmissionResult } from './runs.contract.ts';
import { finishRun } from './runs.store.ts';

const voided: SubmissionResult = { outcome: 'challenge-fault', verdict: 'none', problem: null, groups: [] };

/** Ends a run that cannot be done because its challenge is not to be had: the author's trouble, nobody's result. */
export function voidRun(tx: DbOrTx, submissionId: string, at: Date): SubmissionResult {
  const { outcome, verdict } = voided;
  finishRun(tx, submissionId, {
    outcome,
    verdict,
    result: voided,
    contentHash: null,
    finishedAt: at.toISOString(),
  });
  return voided;
}
