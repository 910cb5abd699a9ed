import type { QueueState } from './reviews.contract.ts';

/**
 * *Nästa olästa*: the first unread one after this, then from the beginning again. Whoever leaves one unread so comes
 * through all of them, and not to and fro between two.
 */
export function nextUnread(
  queue: readonly { reviewId: string; state: QueueState }[],
  reviewId?: string,
): string | null {
  const at = queue.findIndex((one) => one.reviewId === reviewId);
  const inTurn = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
  return inTurn.find(({ state }) => state === 'unread')?.reviewId ?? null;
}
