import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetUnsent, forgetUnsentOfOthers } from '#web/ui/forget-unsent.ts';

const noor = '0f0f0f0f-0000-4000-8000-000000000001';
const kimAtWork = '0f0f0f0f-0000-4000-8000-000000000002';
const keys = [
  'comfort',
  `talk.${noor}.1`,
  `review.${noor}.1`,
  `review.${noor}.1.apart`,
  `thread.${noor}.lo`,
  'thread.own.lo.noor',
  `form.${noor}.rubric`,
  `form.${kimAtWork}.rubric`,
  'form.company-link.7',
  'form.own.lo.headline.new',
  'form.own.kim.headline.new',
  'unsaved.1.pause',
  'tried.words',
];
const ofNoor = keys.filter((key) => key.split('.')[1] === noor);
let storage: Record<string, unknown>;
beforeEach(() => {
  storage = Object.fromEntries(keys.map((key) => [`kodlugn.${key}`, '{}']));
  Object.defineProperty(storage, 'removeItem', { value: (key: string) => delete storage[key] });
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const gone = () => keys.filter((key) => !(`kodlugn.${key}` in storage));

const left = () => keys.filter((key) => !gone().includes(key));

test('at signing out no words to somebody are left for the next one, and how things look stays', () => {
  forgetUnsent(noor);
  expect(left()).toEqual(['comfort', `form.${kimAtWork}.rubric`, 'tried.words']);
});

test('who signs out takes no words of others who work at the same desk', () => {
  forgetUnsent(kimAtWork);
  expect(left()).toEqual(['comfort', ...ofNoor, 'tried.words']);
});

test('a candidate who signs out leaves no candidate’s words, and those of staff under their names', () => {
  forgetUnsent(null);
  expect(left()).toEqual(['comfort', ...ofNoor, `form.${kimAtWork}.rubric`, 'tried.words']);
});

test('who enters meets no words of another candidate; their own wait, and so do those of staff', () => {
  forgetUnsentOfOthers('lo');
  expect(gone()).toEqual(['form.own.kim.headline.new']);
});

test('where somebody who works here enters, no candidate’s words are left', () => {
  forgetUnsentOfOthers(null);
  const own = ['thread.own.lo.noor', 'form.own.lo.headline.new', 'form.own.kim.headline.new'];
  expect(gone()).toEqual([...own, 'unsaved.1.pause']);
});

test.each([() => forgetUnsent(kimAtWork), () => forgetUnsentOfOthers('lo')])(
  'what an earlier build kept without a name goes, as nobody knows whose it was',
  (happens) => {
    const older = ['talk.1', 'review.1', 'review.1.apart', 'form.rubric', 'form.headline.new'];
    for (const key of older) storage[`kodlugn.${key}`] = '{}';
    happens();
    expect(older.filter((key) => `kodlugn.${key}` in storage)).toEqual([]);
    expect(left()).toContain(`talk.${noor}.1`);
  },
);
