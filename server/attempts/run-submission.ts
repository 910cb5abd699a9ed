import type { Challenge } from '../challenges/challenge-library.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { ActiveRun } from '../runs/active-runs.ts';
import { runCode } from '../runs/run-code.ts';
import type { SubmissionResult } from '../runs/runs.contract.ts';
import { type AttemptRow, updateAttempt } from './attempts.store.ts';
import type { SubmissionRow } from './submissions.store.ts';

/** Runs a stored hand-in. Its end and what the attempt learns from it are one transaction. */
export function runSubmission(
  deps: Deps,
  attempt: AttemptRow,
  challenge: Challenge,
  { submissionId, language, files, answers }: SubmissionRow,
): ActiveRun {
  const code = { submissionId, accountId: attempt.accountId, challenge, work: { language, files, answers } };
  return runCode(deps, code, (tx, result) => learnFrom(tx, deps.clock(), attempt.attemptId, result));
}

function learnFrom(tx: DbOrTx, at: Date, attemptId: string, { verdict, groups }: SubmissionResult): void {
  const holds = groups.filter(({ state }) => state === 'holds').length;
  const attempt = updateAttempt(tx, attemptId, {
    lastRun: { kind: 'submission', holds, of: groups.length },
  });
  if (verdict === 'holds' && attempt.heldAt === null)
    updateAttempt(tx, attemptId, { heldAt: at.toISOString() });
}
