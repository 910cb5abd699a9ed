import { writeAudit } from '../audit/write-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import type { SubmissionResult } from './runs.contract.ts';
import { finishRun } from './runs.store.ts';

const voided: SubmissionResult = { outcome: 'challenge-fault', verdict: 'none', problem: null, groups: [] };

/** Ends a run that cannot be done because its challenge is not to be had: the author's trouble, nobody's result. */
export function voidRun(tx: DbOrTx, submissionId: string, at: Date): void {
  const { outcome, verdict } = voided;
  const end = { outcome, verdict, result: voided, contentHash: null, finishedAt: at.toISOString() };
  if (!finishRun(tx, submissionId, end)) return;
  writeAudit(tx, {
    actor: 'system',
    act: 'submission.run',
    objectKind: 'submission',
    objectId: submissionId,
    at,
  });
}
