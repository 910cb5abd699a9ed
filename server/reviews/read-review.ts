import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { getReviewToRead } from './get-review.ts';
import { listQueue } from './list-queue.ts';
import { nameSkills } from './name-skills.ts';
import { nextUnread } from './next-unread.ts';
import { objectOf } from './object-of.ts';
import type { ReviewForReader } from './reviews.contract.ts';
import { listNoteAnswers, type ReviewRow } from './reviews.store.ts';
import { readRubric } from './rubric.ts';
import { subjectForReader } from './subject-for-reader.ts';
import { textToRead } from './text-to-read.ts';
import { viewVersions } from './view-versions.ts';

const act = 'review.read-connected';
type Needs = Pick<Deps, 'db' | 'challenges' | 'clock'>;

/**
 * A hand-in or an own work to read, with what is written about it. That it was looked at is noted first, and the candidate sees it.
 * @throws AppError `review-not-found`, `consent-missing`
 */
export function readReview(deps: Needs, actor: Staff, reviewId: string): ReviewForReader {
  return inTransaction(deps.db, (tx) => {
    const review = getReviewToRead(tx, actor, act, reviewId);
    writeAudit(tx, { actor, act, ...objectOf(review), about: review.accountId, at: deps.clock() });
    return viewForReader(deps, actor, review);
  });
}

export function viewForReader(
  deps: Pick<Deps, 'db' | 'challenges'>,
  actor: Staff,
  review: ReviewRow,
): ReviewForReader {
  const { db, challenges } = deps;
  const { reviewId, askedAt, draft, revision } = review;
  const { files, skillIds } = textToRead(deps, review);
  const queue = listQueue(deps, actor);
  const own = queue.find((one) => one.reviewId === reviewId);
  return {
    reviewId,
    subject: subjectForReader(deps, review),
    askedOn: askedAt.slice(0, 10),
    name: own?.name ?? null,
    number: own?.number ?? 0,
    files,
    skills: nameSkills(challenges, skillIds),
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
