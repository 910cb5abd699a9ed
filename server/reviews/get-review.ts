import type { Act, Candidate, Staff } from '../access.ts';
import { getConnectedCandidate } from '../accounts/get-connected-candidate.ts';
import { hasConsentFor } from '../consents/has-consent.ts';
import type { DbOrTx } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { findReview, type ReviewRow } from './reviews.store.ts';

/**
 * A review that this reader was asked for, by somebody who invited them, and who lets them read now. Another reader's is
 * as one that does not exist.
 * @throws AppError `review-not-found`, `consent-missing`
 */
export function getReviewToRead(tx: DbOrTx, actor: Staff, act: Act, reviewId: string): ReviewRow {
  const review = findReview(tx, reviewId);
  const staffId = actor.accountId;
  if (review?.readerId !== staffId || review.endedAt !== null) throw new AppError('review-not-found');
  const candidateId = review.accountId;
  if (!meets(tx, actor, act, candidateId)) throw new AppError('review-not-found');
  if (!hasConsentFor(tx, { candidateId, purpose: 'reader-reads', staffId }))
    throw new AppError('consent-missing');
  return review;
}

/** The address names no candidate: that they are met no more is told as that there is nothing to read. */
function meets(tx: DbOrTx, actor: Staff, act: Act, candidateId: string): boolean {
  try {
    getConnectedCandidate(tx, actor, act, candidateId);
    return true;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return false;
  }
}

/** @throws AppError `review-not-found`, also for somebody else's */
export function getOwnReview(tx: DbOrTx, { accountId }: Candidate, reviewId: string): ReviewRow {
  const review = findReview(tx, reviewId);
  if (review?.accountId !== accountId) throw new AppError('review-not-found');
  return review;
}
