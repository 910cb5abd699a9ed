import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextUnread } from '#server/reviews/next-unread.ts';
import type { QueueState } from '#server/reviews/reviews.contract.ts';

const queues = fc
  .array(fc.constantFrom<QueueState>('unread', 'begun', 'released'), { maxLength: 12 })
  .map((states) => states.map((state, index) => ({ reviewId: `r${index}`, state })));

test('going on to the next unread one comes through all that are unread, each once, before the first again', () => {
  fc.assert(
    fc.property(queues, (queue) => {
      const unread = queue.filter(({ state }) => state === 'unread').map(({ reviewId }) => reviewId);
      const first = nextUnread(queue);
      const visited = unread.reduce<(string | null)[]>(
        (seen) => [...seen, nextUnread(queue, seen.at(-1) ?? undefined)],
        [],
      );
      expect(first).toBe(unread[0] ?? null);
      // The only one there is has no other to lead to.
      expect(visited.slice(0, Math.max(unread.length, 0))).toEqual(unread);
    }),
  );
});

test('from the last unread one the way leads back to the first, and from the only one nowhere', () => {
  const queue = [
    { reviewId: 'a', state: 'unread' },
    { reviewId: 'b', state: 'released' },
    { reviewId: 'c', state: 'unread' },
  ] as const;
  expect(nextUnread(queue, 'c')).toBe('a');
  expect(nextUnread(queue.slice(0, 2), 'a')).toBeNull();
});
