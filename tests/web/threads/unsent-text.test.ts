import { expect, test } from 'vitest';
import { forgetMessageId, messageIdOf } from '#web/threads/unsent-text.ts';

test('a text that is sent again is the same message; another text, or another person, is another', () => {
  const first = messageIdOf('lo', 'En fråga.');
  expect(messageIdOf('lo', 'En fråga.')).toBe(first);
  const others = [messageIdOf('kim', 'En fråga.'), messageIdOf('lo', 'En annan.')];
  expect(new Set([first, ...others]).size).toBe(3);
});

test('what has arrived is not that message any more, when the same is written again', () => {
  const first = messageIdOf('sam', 'Tack.');
  forgetMessageId('sam');
  expect(messageIdOf('sam', 'Tack.')).not.toBe(first);
});
