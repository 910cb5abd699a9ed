/** What a reader has written and the server does not have: none of it is lost, and none replaces what came later. */
import { beforeEach, expect, test, vi } from 'vitest';
import { stubDeviceStorage } from '#tests/support/device-storage.ts';
import { fittingText, type ReviewText } from '#web/reviews/fitting-text.ts';
import { beginWith, keepApart, keepUnsent, openUnsent, readUnsent } from '#web/reviews/unsent-review.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubDeviceStorage();
});

const one = { from: 'noor', reviewId: 'one' };
const two = { from: 'noor', reviewId: 'two' };
const text = (words: string): ReviewText => ({ notes: [], skills: [], words });

test('what waits is on the device until the server has it', () => {
  expect(keepUnsent(one, { revision: 2, text: text('ett') })).toBe(true);
  expect(readUnsent(one)).toEqual({ revision: 2, text: text('ett') });
  expect(readUnsent(two)).toBeNull();
  expect(readUnsent({ ...one, from: 'kim' })).toBeNull();
  keepUnsent(one, null);
  expect([...kept]).toEqual([]);
});

test('a browser without storage is said to keep nothing', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new Error('full');
    },
  });
  expect(keepUnsent(one, { revision: 0, text: text('ett') })).toBe(false);
});

test.each(['{', 'null', '{"revision":1}', '{"revision":"1","text":{"notes":[],"skills":[],"words":""}}'])(
  'what is no review is not taken for one: %s',
  (stored) => {
    kept.set('kodlugn.review.noor.one', stored);
    expect(readUnsent(one)).toBeNull();
  },
);

const server = { revision: 3, text: text('på servern') };
test.each([
  ['nothing waits', null, { text: server.text, isUnsent: false, apart: null }],
  [
    'what waits grew from what the server has',
    { revision: 3, text: text('mer') },
    { text: text('mer'), isUnsent: true, apart: null },
  ],
  [
    'what waits grew from something older: both are kept',
    { revision: 2, text: text('äldre') },
    { text: server.text, isUnsent: false, apart: text('äldre') },
  ],
  [
    'the server has it, and its answer never came',
    { revision: 2, text: text('på servern') },
    { text: server.text, isUnsent: false, apart: null },
  ],
])('the page begins rightly where %s', (_, unsent, begun) => {
  expect(beginWith(unsent, server)).toEqual(begun);
});

test('a text that lies apart is still there when something new is written, saved, and opened again', () => {
  keepUnsent(one, { revision: 2, text: text('äldre') });
  const opened = { text: server.text, isUnsent: false, apart: [text('äldre')] };
  expect(openUnsent(one, server)).toEqual(opened);
  keepUnsent(one, { revision: 3, text: text('nytt') });
  keepUnsent(one, null);
  expect(openUnsent(one, server)).toEqual(opened);
  keepUnsent(one, { revision: 1, text: text('äldst') });
  expect(openUnsent(one, server).apart).toEqual([text('äldst'), text('äldre')]);
  keepApart(one, []);
  expect([...kept]).toEqual([]);
});

test('a browser that has no room for it by itself keeps it where it was', () => {
  keepUnsent(one, { revision: 2, text: text('äldre') });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: () => {
      throw new Error('full');
    },
    removeItem: (key: string) => kept.delete(key),
  });
  expect(openUnsent(one, server).apart).toEqual([text('äldre')]);
  expect(readUnsent(one)).toEqual({ revision: 2, text: text('äldre') });
});

test('a word that the organisation has no more is not chosen, and own words stay', () => {
  const written: ReviewText = {
    notes: [
      { noteId: '1', file: 'a.js', line: 1, text: 'kvar' },
      { noteId: '2', file: 'b.js', line: 1, text: 'borta' },
    ],
    skills: [
      { skillId: 'lists', wordId: 'gone', text: 'egna ord' },
      { skillId: 'limits', wordId: 'there', text: '' },
      { skillId: 'shown-no-more', wordId: 'there', text: '' },
    ],
    words: 'om allt',
  };
  const both = (said: string) => ({ sv: said, en: said });
  const now = {
    files: [{ name: 'a.js', text: 'x' }],
    skills: ['lists', 'limits'].map((skillId) => ({ skillId, name: both(skillId) })),
    rubric: { version: 1, words: [{ wordId: 'there', name: both('där'), means: both('så') }] },
  };
  expect(fittingText(written, now)).toEqual({
    notes: [{ noteId: '1', file: 'a.js', line: 1, text: 'kvar' }],
    skills: [
      { skillId: 'lists', wordId: null, text: 'egna ord' },
      { skillId: 'limits', wordId: 'there', text: '' },
    ],
    words: 'om allt',
  });
});
