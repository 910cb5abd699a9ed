import type { Deps } from '../deps.ts';
import {
  listNoteAnswers,
  listReviewsOf,
  listVersions,
  type ReviewAnswerRow,
  type ReviewTold,
  type ReviewVersionRow,
} from './reviews.store.ts';

type Told = {
  reviews: ReviewTold[];
  reviewVersions: ReviewVersionRow[];
  reviewAnswers: ReviewAnswerRow[];
};

/**
 * What this account asked readers, what was released, and the answers. Text that has not got its final form is its
 * writer's alone (dataskyddslagen, 5 kap. 2 §); that there is some is seen by `revision`.
 */
export function exportReviews({ db }: Pick<Deps, 'db'>, accountId: string): Told {
  const rows = listReviewsOf(db, accountId).map(({ review }) => review);
  const reviewIds = rows.map(({ reviewId }) => reviewId);
  return {
    reviews: rows,
    reviewVersions: listVersions(db, reviewIds),
    reviewAnswers: listNoteAnswers(db, reviewIds),
  };
}
