/** Judges the hand-ins to one challenge again, after a case in it was mended. */
import type { Challenge } from '../challenges/challenge-library.ts';
import type { DbOrTx } from '../db/open.ts';
import { inLanes } from '../runs/in-lanes.ts';
import { whichHold } from '../runs/read-submission-run.ts';
import {
  judgedByOther,
  type RejudgeDeps,
  type RejudgedAs,
  rejudgeCode,
  rejudgedAs,
} from '../runs/rejudge-code.ts';
import type { SubmissionResult } from '../runs/runs.contract.ts';
import { findAttempt, updateAttempt } from './attempts.store.ts';
import {
  findSubmission,
  listSubmissionIdsTo,
  listSubmissions,
  type SubmissionRow,
} from './submissions.store.ts';

export type Rejudging = {
  /** Nothing is written: it is told what would come of it. */
  isDry: boolean;
  /** Hand-ins to earlier versions were asked for something else, so they stay; unless the author says that they were not. */
  fromVersion?: number;
};
export type RejudgeTally = Record<RejudgedAs, number>;

/** So many ids in one question to the database. */
const atATime = 500;
const lanes = 2;

/** Hand-ins to this challenge that another content of it has judged. What was judged again is not among them any more. */
export function listHandInsToRejudge(
  { db }: Pick<RejudgeDeps, 'db'>,
  { slug, manifest, contentHash }: Challenge,
  { fromVersion = manifest.version }: Pick<Rejudging, 'fromVersion'>,
): string[] {
  const all = listSubmissionIdsTo(db, slug, fromVersion);
  const slices = Array.from({ length: Math.ceil(all.length / atATime) }, (_, at) =>
    all.slice(at * atATime, (at + 1) * atATime),
  );
  return slices.flatMap((ids) => judgedByOther(db, ids, contentHash));
}

/**
 * Each hand-in is a transaction of its own, and one that is judged is on the list no more: whatever stops this, the
 * same call goes on where it stopped.
 * @throws PlatformFault when this computer cannot run them now
 */
export async function rejudgeHandIns(
  deps: RejudgeDeps,
  challenge: Challenge,
  rejudging: Rejudging,
  onProgress: (progress: { done: number; of: number }) => void = () => undefined,
): Promise<RejudgeTally> {
  const submissionIds = listHandInsToRejudge(deps, challenge, rejudging);
  const tally = Object.fromEntries(rejudgedAs.map((as) => [as, 0])) as RejudgeTally;
  let done = 0;
  await inLanes(submissionIds, lanes, async (submissionId) => {
    tally[await rejudgeOne(deps, challenge, submissionId, rejudging)] += 1;
    done += 1;
    onProgress({ done, of: submissionIds.length });
  });
  return tally;
}

async function rejudgeOne(
  deps: RejudgeDeps,
  challenge: Challenge,
  submissionId: string,
  rejudging: Rejudging,
): Promise<RejudgedAs> {
  const submission = findSubmission(deps.db, submissionId);
  const attempt = submission && findAttempt(deps.db, submission.attemptId);
  if (!submission || !attempt) return 'gone';
  const { language, files, answers } = submission;
  // The challenge is not in this language any more.
  if (!challenge.manifest.languages[language]) return 'left';
  const code = { submissionId, accountId: attempt.accountId, challenge, work: { language, files, answers } };
  return rejudgeCode(deps, code, (tx, result) => learnAgain(tx, submission, result), rejudging);
}

/** Whether any hand-in of the attempt holds now, and what the note at return says of the newest. */
function learnAgain(
  tx: DbOrTx,
  { submissionId, attemptId }: SubmissionRow,
  { groups }: SubmissionResult,
): void {
  const attempt = findAttempt(tx, attemptId);
  if (!attempt) return;
  const submissions = listSubmissions(tx, attemptId);
  const holding = whichHold(
    tx,
    submissions.map((one) => one.submissionId),
  );
  const whole = submissions.findLast((one) => holding.has(one.submissionId));
  const heldAt = whole ? (attempt.heldAt ?? whole.submittedAt) : null;
  const isNewest = submissions[0]?.submissionId === submissionId && attempt.lastRun?.kind === 'submission';
  const holds = groups.filter(({ state }) => state === 'holds').length;
  updateAttempt(tx, attemptId, {
    heldAt,
    ...(isNewest && { lastRun: { kind: 'submission', holds, of: groups.length } }),
  });
}
