/** Whether a result that is shown speaks of the code that stands beside it. */
import type { AttemptForCandidate, Work } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { onlyWork } from './open-draft.ts';
import type { Shown } from './run-controller.ts';
import { sameWork, workToRun } from './work.ts';

export type SubmissionInList = AttemptForCandidate['submissions'][number];

type ShownHandIn = Extract<Shown, { kind: 'submission' }>;

/** True for a hand-in of this very text, in this language. */
export function isAboutWork(
  shown: Shown,
  work: Work,
  challenge: ChallengeForCandidate,
): shown is ShownHandIn {
  return (
    shown.kind === 'submission' && sameWork(onlyWork(shown.submission), workToRun(onlyWork(work), challenge))
  );
}

/** As the person counts them: the first hand-in is number 1. Null when it is not in the list. */
export function numberOf(
  submissions: AttemptForCandidate['submissions'],
  submissionId: string,
): number | null {
  const at = submissions.findIndex((one) => one.submissionId === submissionId);
  return at < 0 ? null : submissions.length - at;
}

/** The newest hand-in whose claims all hold, when it is another than the one that is shown. */
export function otherThatHolds(
  submissions: AttemptForCandidate['submissions'],
  shownId: string,
): { submissionId: string; number: number } | null {
  const newest = submissions.find(({ verdict }) => verdict === 'holds');
  if (!newest || newest.submissionId === shownId) return null;
  if (submissions.some(({ submissionId, verdict }) => submissionId === shownId && verdict === 'holds'))
    return null;
  return { submissionId: newest.submissionId, number: numberOf(submissions, newest.submissionId) ?? 1 };
}
