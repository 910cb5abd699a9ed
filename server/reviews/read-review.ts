import type { Staff } from '../access.ts';
import { getOwnSubmission } from '../attempts/get-submission.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { skillsShownBy } from '../evidence/has-shown.ts';
import { readRuns } from '../runs/read-submission-run.ts';
import { describeWork } from './describe-work.ts';
import { getReviewToRead } from './get-review.ts';
import { listQueue } from './list-queue.ts';
import { nameSkills } from './name-skills.ts';
import { nextUnread } from './next-unread.ts';
import type { ReviewForReader } from './reviews.contract.ts';
import { listNoteAnswers, type ReviewRow } from './reviews.store.ts';
import { readRubric } from './rubric.ts';
import { viewVersions } from './view-versions.ts';

const act = 'review.read-connected';
type Needs = Pick<Deps, 'db' | 'challenges' | 'clock'>;

/**
 * A hand-in to read, with what is written about it. That it was looked at is noted first, and the candidate sees it.
 * @throws AppError `review-not-found`, `consent-missing`
 */
export function readReview(deps: Needs, actor: Staff, reviewId: string): ReviewForReader {
  return inTransaction(deps.db, (tx) => {
    const review = getReviewToRead(tx, actor, act, reviewId);
    const { submissionId, accountId: about } = review;
    const at = deps.clock();
    writeAudit(tx, { actor, act, objectKind: 'submission', objectId: submissionId, about, at });
    return viewForReader(deps, actor, review);
  });
}

export function viewForReader(
  deps: Pick<Deps, 'db' | 'challenges'>,
  actor: Staff,
  { reviewId, submissionId, accountId, askedAt, draft, revision }: ReviewRow,
): ReviewForReader {
  const { db, challenges } = deps;
  const { submission, attempt } = getOwnSubmission(deps, { accountId }, submissionId);
  const groups = readRuns(db, [submissionId]).get(submissionId)?.result?.groups ?? [];
  const queue = listQueue(deps, actor);
  const own = queue.find((one) => one.reviewId === reviewId);
  return {
    reviewId,
    ...describeWork(challenges, attempt),
    language: submission.language,
    askedOn: askedAt.slice(0, 10),
    name: own?.name ?? null,
    number: own?.number ?? 0,
    challengeVersion: submission.challengeVersion,
    files: submission.files,
    answers: submission.answers,
    claims: groups.map(({ sentence, state }) => ({ sentence, holds: state === 'holds' })),
    skills: nameSkills(challenges, skillsShownBy(db, submissionId)),
    rubric: readRubric(db),
    text: draft,
    revision,
    versions: viewVersions(db, [reviewId]).get(reviewId) ?? [],
    noteAnswers: listNoteAnswers(db, [reviewId]).flatMap(({ noteId, text }) =>
      text === '' ? [] : [{ noteId, text }],
    ),
    next: nextUnread(queue, reviewId),
  };
}
