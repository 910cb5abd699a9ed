/** Notes of a talk that wait on the device: none is lost, and none comes back. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { stubDeviceStorage } from '#tests/support/device-storage.ts';
import {
  apartFrom,
  contentOf,
  isEmpty,
  keepingOwn,
  keepUnsent,
  nothingUnsent,
  readUnsent,
  takingOther,
  toSend,
  type Unsent,
  withoutSent,
} from '#web/talks/unsent-notes.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubDeviceStorage();
});

const talk = { from: 'noor', talkId: 'talk' };
const notes = fc.record(
  {
    notes: fc.dictionary(
      fc.constantFrom('0', '1', '2', '3', '4'),
      fc.record({
        marks: fc.subarray(['talked', 'showed', 'changed'] as const),
        words: fc.constantFrom('', 'ett', 'två'),
      }),
    ),
    whole: fc.constantFrom('', 'allt', 'mer'),
  },
  { requiredKeys: ['notes'] },
) as fc.Arbitrary<Unsent>;

const merged = (one: Unsent, other: Unsent): Unsent => ({
  ...one,
  ...other,
  notes: { ...one.notes, ...other.notes },
});

const contents = ({ notes: all, whole }: Unsent) => ({
  notes: Object.fromEntries(Object.entries(all).map(([place, note]) => [place, contentOf(note)])),
  whole,
});

test('what is written while notes are on their way is left to be sent, and nothing else is', () => {
  fc.assert(
    fc.property(notes, notes, (sent, meanwhile) => {
      const now = merged(sent, meanwhile);
      const left = withoutSent(now, sent);
      // The server has what was sent; with what is left it has all there is.
      expect(contents(merged(sent, left))).toEqual(contents(now));
      expect(isEmpty(withoutSent(sent, sent))).toBe(true);
    }),
  );
});

test('what lies on the device is read as it was kept, and goes when nothing is left to send', () => {
  fc.assert(
    fc.property(notes, (unsent) => {
      keepUnsent(talk, unsent);
      expect(readUnsent(talk)).toEqual(isEmpty(unsent) ? nothingUnsent : unsent);
      keepUnsent(talk, nothingUnsent);
      expect(kept.size).toBe(0);
    }),
  );
});

test('what an earlier build kept of a talk is taken over by whoever opens it, once, and replaces nothing newer', () => {
  const older = { notes: {}, whole: 'från förr' };
  kept.set('kodlugn.talk.talk', JSON.stringify(older));
  expect([readUnsent(talk), [...kept.keys()]]).toEqual([older, ['kodlugn.talk.noor.talk']]);
  kept.set('kodlugn.talk.talk', JSON.stringify({ notes: {}, whole: 'ännu äldre' }));
  expect(readUnsent(talk)).toEqual(older);
});

test('a note that the server has got from elsewhere waits for the person; the others are sent with what they grew from', () => {
  const nothing = { marks: [], words: '' };
  const questions = [
    { place: 0, marks: [], words: 'från telefonen' },
    { place: 1, marks: [], words: '' },
  ];
  const unsent: Unsent = {
    notes: {
      0: { ...nothing, words: 'härifrån', was: nothing },
      1: { ...nothing, words: 'ett', was: nothing },
    },
    whole: 'allt',
    wholeWas: '',
  };
  const { fits, places, isWholeApart } = apartFrom(unsent, { words: 'annat', questions });
  expect([places, isWholeApart]).toEqual([[0], true]);
  expect(toSend(fits)).toEqual({ notes: [{ place: 1, marks: [], words: 'ett', was: nothing }] });
  // Seen, and chosen to be replaced, it is sent.
  const seen = {
    ...unsent,
    notes: { 0: { ...nothing, words: 'härifrån', was: { marks: [], words: 'från telefonen' } } },
  };
  expect(apartFrom(seen, { words: '', questions })).toMatchObject({ places: [], isWholeApart: false });
});

test('what an earlier build kept without what it grew from replaces nothing that the server has', () => {
  const older: Unsent = { notes: { 0: { marks: [], words: 'härifrån' } }, whole: 'allt' };
  const known = { words: 'annat', questions: [{ place: 0, marks: [], words: 'från telefonen' }] };
  expect(apartFrom(older, known)).toMatchObject({ places: [0], isWholeApart: true });
});

test('what was sent and not answered is the own, wherever the server has got to; what it has from elsewhere is not', () => {
  const note = (words: string) => ({ marks: [], words });
  const sent = { notes: { 0: { ...note('ab'), was: note('') } }, whole: 'all', wholeWas: '' };
  const unsent: Unsent = {
    notes: { 0: { ...note('abc'), was: note('') } },
    whole: 'allt',
    wholeWas: '',
    sent,
  };
  const known = (words: string, whole: string) => ({
    words: whole,
    questions: [{ place: 0, ...note(words) }],
  });
  expect(apartFrom(unsent, known('', ''))).toEqual({ fits: sent, places: [], isWholeApart: false });
  expect(apartFrom(unsent, known('ab', 'all'))).toEqual({ fits: sent, places: [], isWholeApart: false });
  const elsewhere = known('annat', 'annat');
  expect(apartFrom(unsent, elsewhere)).toEqual({ fits: { notes: {} }, places: [0], isWholeApart: true });
  // Once the person has chosen, nothing comes back of what was sent.
  const own = keepingOwn(keepingOwn(unsent, 0, elsewhere), null, elsewhere);
  expect(toSend(apartFrom(own, elsewhere).fits)).toEqual({
    notes: [{ place: 0, ...note('abc'), was: note('annat') }],
    whole: { words: 'allt', was: 'annat' },
  });
  const theirs = takingOther(takingOther(unsent, 0), null);
  expect(theirs).toEqual({ notes: {}, sent: { notes: {} } });
});

test('a colleague at the same desk neither meets nor sends them', () => {
  keepUnsent(talk, { notes: {}, whole: 'allt' });
  expect(readUnsent({ ...talk, from: 'kim' })).toEqual(nothingUnsent);
});

test.each([
  '{',
  'null',
  '[]',
  '{"notes":3}',
  '{"notes":{"0":{"marks":1}}}',
  '{"notes":{},"whole":3}',
  '{"notes":{},"sent":3}',
])('what is no note is left alone: %s', (text) => {
  kept.set('kodlugn.talk.noor.one', text);
  expect(readUnsent({ from: 'noor', talkId: 'one' })).toEqual(nothingUnsent);
});
