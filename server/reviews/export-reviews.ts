import type { Deps } from '../deps.ts';
import { listReviewedWorks, type ReviewedWorkRow } from './reviewed-works.store.ts';
import {
  findReview,
  listNoteAnswers,
  listReviewsOf,
  listVersions,
  type ReviewAnswerRow,
  type ReviewRow,
  type ReviewTold,
  type ReviewVersionRow,
} from './reviews.store.ts';

type Told = {
  reviews: (ReviewTold | ReviewRow)[];
  reviewVersions: ReviewVersionRow[];
  reviewAnswers: ReviewAnswerRow[];
  reviewedWorks: ReviewedWorkRow[];
};

/**
 * What this account asked readers, the own works as they have them, what was released, and the answers. Running text that has not got its final form is
 * exempt while nobody else has been given it, for a year at most (dataskyddslagen 2018:218, 5 kap. 2 §): counted from the
 * question, which came before it.
 */
export function exportReviews({ db, clock }: Pick<Deps, 'db' | 'clock'>, accountId: string): Told {
  const yearAgo = clock();
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  const rows = listReviewsOf(db, accountId).map(({ review }) => review);
  const reviewIds = rows.map(({ reviewId }) => reviewId);
  return {
    reviews: rows.map((row) =>
      row.askedAt < yearAgo.toISOString() ? (findReview(db, row.reviewId) ?? row) : row,
    ),
    reviewVersions: listVersions(db, reviewIds),
    reviewAnswers: listNoteAnswers(db, reviewIds),
    reviewedWorks: listReviewedWorks(db, reviewIds),
  };
}
