import { expect, test } from 'vitest';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import type { SubmissionInList } from '#web/attempts/shown-hand-in.ts';
import { isAboutWork, numberOf, otherThatHolds } from '#web/attempts/shown-hand-in.ts';
import { workOf } from './flaky-server.ts';
import { submissionOf, submissionResult } from './run-scene.ts';

const challenge = {
  languages: ['typescript', 'javascript'],
  starters: {
    typescript: { entry: 'overlaps.ts', editable: ['overlaps.ts'], files: { 'overlaps.ts': 'start' } },
    javascript: { entry: 'overlaps.js', editable: ['overlaps.js'], files: { 'overlaps.js': 'js start' } },
  },
} as unknown as ChallengeForCandidate;

const result = submissionResult('holds');
const shown = {
  kind: 'submission' as const,
  submission: submissionOf('one', { state: 'done', result }),
  result,
  isEarlier: false,
};
const handedIn = (submissionId: string, verdict: SubmissionInList['verdict']): SubmissionInList => ({
  claims: null,
  submissionId,
  verdict,
  submittedAt: '2026-11-21T00:00:00.000Z',
  language: 'typescript',
});

test.each([
  ['the same text', workOf('code'), true],
  ['another text', workOf('code, and more'), false],
  ['another language', { ...workOf('code'), language: 'javascript' as const }, false],
])('beside %s a result is about the code: %o', (_, work, isAbout) => {
  expect(isAboutWork(shown, work, challenge)).toBe(isAbout);
});

test('files of the other language in the draft do not make it another text', () => {
  const work = { ...workOf('code'), files: { ...workOf('code').files, 'overlaps.js': 'js start' } };
  expect(isAboutWork(shown, work, challenge)).toBe(true);
});

test('hand-ins are counted from the first', () => {
  const list = [handedIn('three', 'partly'), handedIn('two', 'holds'), handedIn('one', 'none')];
  expect([numberOf(list, 'one'), numberOf(list, 'three'), numberOf(list, 'unknown')]).toEqual([1, 3, null]);
});

test('beside one that does not hold, the newest that holds is pointed at', () => {
  const list = [handedIn('three', 'partly'), handedIn('two', 'holds'), handedIn('one', 'holds')];
  expect([otherThatHolds(list, 'three'), otherThatHolds(list, 'one'), otherThatHolds([], 'one')]).toEqual([
    { submissionId: 'two', number: 2 },
    null,
    null,
  ]);
});
