/** What a candidate says to what was released: answers to notes, what is kept out of the report, and what may be in it. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getOwnReview } from './get-review.ts';
import { listOwnReviews } from './list-own-reviews.ts';
import { objectOf } from './object-of.ts';
import type { ReviewsForCandidate } from './reviews.contract.ts';
import {
  deleteNoteAnswer,
  listVersions,
  putNoteAnswer,
  type ReviewRow,
  type ReviewVersionRow,
  updateReview,
} from './reviews.store.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock'>;

/** @throws AppError `review-not-found`, `note-not-found`, also for a note that is not released */
export function answerNote(
  deps: Needs,
  actor: Candidate,
  { reviewId, noteId, text, isHidden }: { reviewId: string; noteId: string; text: string; isHidden: boolean },
): ReviewsForCandidate {
  return answer(deps, actor, reviewId, (tx, released) => {
    const isThere = released.some((version) => version.text.notes.some((note) => note.noteId === noteId));
    if (!isThere) throw new AppError('note-not-found');
    const answeredAt = deps.clock().toISOString();
    if (text.trim() === '' && !isHidden) deleteNoteAnswer(tx, reviewId, noteId);
    else putNoteAnswer(tx, { reviewId, noteId, text: text.trim(), isHidden, answeredAt });
  });
}

/** @throws AppError `review-not-found`; `review-changed` for a version that there is not */
export function letInReport(
  deps: Needs,
  actor: Candidate,
  { reviewId, version: inReport }: { reviewId: string; version: number | null },
): ReviewsForCandidate {
  return answer(deps, actor, reviewId, (tx, released) => {
    const isThere = inReport === null || released.some(({ version }) => version === inReport);
    if (!isThere) throw new AppError('review-changed');
    updateReview(tx, reviewId, { inReport });
  });
}

function answer(
  deps: Needs,
  actor: Candidate,
  reviewId: ReviewRow['reviewId'],
  change: (tx: DbOrTx, released: ReviewVersionRow[]) => void,
): ReviewsForCandidate {
  return inTransaction(deps.db, (tx) => {
    const review = getOwnReview(tx, actor, reviewId);
    change(tx, listVersions(tx, [reviewId]));
    writeAudit(tx, { actor, act: 'review.answer', ...objectOf(review), at: deps.clock() });
    return listOwnReviews(deps, actor);
  });
}
