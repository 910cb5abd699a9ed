import type { Staff } from '../access.ts';
import { listConnectedCandidates } from '../accounts/list-connected-candidates.ts';
import { whoConsentsTo } from '../consents/has-consent.ts';
import { takePage } from '../db/take-page.ts';
import type { Deps } from '../deps.ts';
import type { PageAsked } from '../http/contract.ts';
import { describeSubject } from './describe-subject.ts';
import { nextUnread } from './next-unread.ts';
import type { QueueState, ReviewInQueue, ReviewQueue } from './reviews.contract.ts';
import { listNoteAnswers, listReleases, listReviewsFor, type ReviewTold } from './reviews.store.ts';

/** What a reader was asked to read and may read now, a page of it: what waits first, oldest first. */
export function readQueue(
  deps: Pick<Deps, 'db' | 'challenges'>,
  actor: Staff,
  asked: PageAsked,
): ReviewQueue {
  const queue = listQueue(deps, actor);
  const { shown, ...which } = takePage(queue, asked.page);
  return { reviews: shown, next: nextUnread(queue), ...which };
}

/** All of it, in the same order. As many questions to the database for 1,000 as for one. */
export function listQueue(
  { db, challenges }: Pick<Deps, 'db' | 'challenges'>,
  { accountId: staffId }: Staff,
): ReviewInQueue[] {
  const met = new Map(
    listConnectedCandidates(db, staffId).map(({ candidateId, number }) => [candidateId, number]),
  );
  const letting = whoConsentsTo(db, { candidateIds: [...met.keys()], purpose: 'reader-reads', staffId });
  const rows = listReviewsFor(db, staffId).filter(({ review }) => letting.has(review.accountId));
  const reviewIds = rows.map(({ review }) => review.reviewId);
  const releases = Map.groupBy(listReleases(db, reviewIds), ({ reviewId }) => reviewId);
  const answers = Map.groupBy(listNoteAnswers(db, reviewIds), ({ reviewId }) => reviewId);
  const all = rows.map(({ review, name, ...found }): ReviewInQueue => {
    const { reviewId, accountId, revision, askedAt } = review;
    const [newest] = releases.get(reviewId) ?? [];
    const said = (answers.get(reviewId) ?? []).filter(({ text }) => text !== '');
    return {
      ...{ reviewId, name, number: met.get(accountId) ?? 0 },
      subject: describeSubject(challenges, found),
      askedOn: askedAt.slice(0, 10),
      state: stateOf(review, newest !== undefined),
      hasUnreleased: revision > (newest?.revision ?? 0),
      hasAnswer: newest !== undefined && said.some(({ answeredAt }) => answeredAt >= newest.releasedAt),
    };
  });
  const released = all.filter(({ state }) => state === 'released');
  const waiting = all.filter(({ state }) => state !== 'released');
  return [...waiting, ...released];
}

function stateOf({ revision }: ReviewTold, isReleased: boolean): QueueState {
  if (isReleased) return 'released';
  return revision === 0 ? 'unread' : 'begun';
}
