/** What is being written to somebody: none of it is lost, none is sent twice, and nobody else meets it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { stubDeviceStorage } from '#tests/support/device-storage.ts';
import { hasArrived, messageOf, textOf, writeText } from '#web/threads/unsent-text.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubDeviceStorage();
  return () => vi.unstubAllGlobals();
});

/** The same program in a new document, as after a tab that was closed. */
async function openAgain() {
  vi.resetModules();
  return await import('#web/threads/unsent-text.ts');
}

test('what is written is there in a new document, and is the same message when it was sent', async () => {
  const way = { from: 'noor', to: 'lo' };
  writeText(way, 'En fråga.');
  const { messageId } = messageOf(way);
  const again = await openAgain();
  expect(again.messageOf(way)).toEqual({ messageId, text: 'En fråga.' });
});

test('a text that is sent again is the same message; another text, or another person, is another', () => {
  const [lo, kim] = ['lo', 'kim'].map((to) => ({ from: 'sam', to })) as [Way, Way];
  for (const way of [lo, kim]) writeText(way, 'En fråga.');
  const first = messageOf(lo);
  expect(messageOf(lo)).toEqual(first);
  const others = [messageOf(kim)];
  writeText(lo, 'En annan.');
  others.push(messageOf(lo));
  expect(new Set([first, ...others].map(({ messageId }) => messageId)).size).toBe(3);
});

test('what has arrived is gone from the device, and the same words written again are another message', () => {
  const way = { from: 'alex', to: 'lo' };
  writeText(way, 'Tack.');
  const { messageId } = messageOf(way);
  hasArrived(way, 'Tack.');
  expect([textOf(way), ...kept]).toEqual(['']);
  writeText(way, 'Tack.');
  expect(messageOf(way).messageId).not.toBe(messageId);
});

test.each([
  ['En fråga. Och en till.', 'Och en till.'],
  ['En annan fråga.', 'En annan fråga.'],
  ['En fråga.', ''],
])('what is written while it is on its way stays: %s', (meanwhile, left) => {
  const way = { from: 'kim', to: meanwhile };
  writeText(way, 'En fråga.');
  messageOf(way);
  writeText(way, meanwhile);
  hasArrived(way, 'En fråga.');
  expect(textOf(way)).toBe(left);
});

test('somebody else at the same computer meets none of it', () => {
  writeText({ from: 'mamma', to: 'lo' }, 'Mitt eget.');
  expect(textOf({ from: 'gäst', to: 'lo' })).toBe('');
});

test('a browser without storage keeps it while the document is open', () => {
  vi.stubGlobal('localStorage', undefined);
  const way = { from: 'utan', to: 'lo' };
  writeText(way, 'En fråga.');
  expect(textOf(way)).toBe('En fråga.');
});

test.each(['{', 'null', '{"text":1}', '"text"'])('what is no text is not taken for one: %s', (stored) => {
  kept.set(`kodlugn.thread.${stored}.lo`, stored);
  expect(textOf({ from: stored, to: 'lo' })).toBe('');
});

type Way = Parameters<typeof textOf>[0];
