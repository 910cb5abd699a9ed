/** One live connection by itself: what it is told when its reader is slow, silent, or has seen it before. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { LiveConnection, MessageCounts, messageLimit, mostWaiting } from '#server/http/live-connection.ts';
import { live } from '#server/http/live-hub.ts';

/** A connection without a network: what it was told, and how much of it waits. */
function connectionWith({ waiting }: { waiting: number }) {
  const told: string[] = [];
  const seen = { version: 1, view: { n: 1 } };
  let now = 0;
  const connection = new LiveConnection(
    { topic: 'a', key: 'b', read: () => ({ ...seen }) },
    {
      act: 'session.take-part',
      who: () => ({ role: 'candidate', accountId: randomUUID(), signInId: randomUUID() }),
      onFault: () => {},
    },
    {
      isHeard: true,
      send: (text) => told.push(JSON.parse(text).reason ?? JSON.parse(text).type),
      waiting: () => waiting,
      end: () => {},
    },
    { now: () => now, counts: new MessageCounts() },
  );
  const change = () => {
    seen.version += 1;
    seen.view = { n: seen.version };
  };
  return { connection, told, change, forward: (ms: number) => (now += ms) };
}

test('a slow reader is let go, with notice', () => {
  const slow = connectionWith({ waiting: mostWaiting + 1 });
  slow.connection.greet(null);
  slow.change();
  slow.connection.refresh();
  slow.connection.refresh();
  expect(slow.told).toEqual(['welcome', 'slow']);
});

test('who says nothing for long is let go, and who is there hears that the server is', () => {
  const one = connectionWith({ waiting: 0 });
  one.connection.greet(null);
  one.connection.beat(live.silentMs);
  one.forward(live.silentMs + 1);
  one.connection.beat(live.silentMs);
  expect(one.told).toEqual(['welcome', 'here', 'silent']);
});

test('what looks the same is not told again', () => {
  const one = connectionWith({ waiting: 0 });
  one.connection.greet(null);
  one.connection.refresh();
  one.change();
  one.connection.refresh();
  one.connection.refresh();
  expect(one.told).toEqual(['welcome', 'view']);
});

test('messages are counted over all windows of one account, and anew after a while', () => {
  const counts = new MessageCounts();
  const told = [
    counts.add('a', 0),
    counts.add('a', 1),
    counts.add('b', 1),
    counts.add('a', messageLimit.windowMs),
    counts.add('a', messageLimit.windowMs + 1),
  ];
  expect(told).toEqual([1, 2, 1, 3, 1]);
});
