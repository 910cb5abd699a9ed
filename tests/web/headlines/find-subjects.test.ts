import { expect, test } from 'vitest';
import { findSubjects } from '#web/headlines/find-subjects.ts';

const subject = (subjectId: string, sv: string, en: string, ...also: string[]) =>
  ({ subjectId, name: { sv, en }, group: 'area', also, esco: null, jobtech: null }) as const;
const all = [
  subject('games', 'Spelutveckling', 'Game development', 'modding'),
  subject('java', 'Java', 'Java'),
  subject('javascript', 'JavaScript', 'JavaScript', 'js'),
  subject('displays', 'Skärmar', 'Displays'),
].map((one) => ({ ...one, also: [...one.also] }));
const found = (words: string, most = 4) => findSubjects(all, words, most).map(({ subjectId }) => subjectId);

test('what begins so is found in both languages, then other words, then what has it inside', () => {
  expect(found(' JAVA ')).toEqual(['java', 'javascript']);
  expect(found('game')).toEqual(['games']);
  expect(found('js')).toEqual(['javascript']);
  expect(found('sp')).toEqual(['games', 'displays']);
});

test('nothing is found for nothing, and no more than there is room for', () => {
  expect([found('  '), found('java', 1), found('cobol')]).toEqual([[], ['java'], []]);
});
