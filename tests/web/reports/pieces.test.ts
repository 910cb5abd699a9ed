import { expect, test } from 'vitest';
import { distinctPieces, isTold, type ShownPiece, type SkillShown, strengthOf } from '#web/reports/pieces.ts';

const both = (text: string) => ({ sv: text, en: text });

function piece(change: Partial<ShownPiece>): ShownPiece {
  return {
    slug: 'a',
    title: both('A'),
    language: 'javascript',
    submissionId: '1',
    kind: 'write',
    domain: both('text'),
    exposure: 'public',
    isWhole: true,
    generatedInput: false,
    strength: { noticed: 19, of: 20 },
    sentences: [both('one')],
    shows: both(''),
    doesNotShow: both(''),
    howMade: null,
    ...change,
  };
}
function skill(skillId: string, pieces: ShownPiece[]): SkillShown {
  return { skillId, name: both(skillId), level: 'one-challenge', rule: 'one-challenge', pieces };
}

test('a hand-in that shows two skills is listed once, with all its sentences', () => {
  const skills = [
    skill('limits', [piece({ sentences: [both('one'), both('two')] })]),
    skill('text', [piece({ sentences: [both('two'), both('three')], generatedInput: true })]),
  ];
  const found = distinctPieces(skills).map(({ submissionId, sentences, generatedInput }) => ({
    submissionId,
    sentences: sentences.map(({ sv }) => sv),
    generatedInput,
  }));
  expect(found).toEqual([{ submissionId: '1', sentences: ['one', 'two', 'three'], generatedInput: true }]);
});

test('nothing shown gives no pieces', () => {
  expect(distinctPieces([])).toEqual([]);
});

test('a challenge that was solved in two languages counts once in how strong the check is', () => {
  const pieces = [
    piece({}),
    piece({ submissionId: '2', language: 'typescript' }),
    piece({ slug: 'b', submissionId: '3', strength: { noticed: 9, of: 10 } }),
    piece({ slug: 'c', submissionId: '4', strength: null }),
  ];
  expect(strengthOf(pieces)).toEqual({ noticed: 28, of: 30 });
});

test('how strong the check is stays unsaid when nobody measured it', () => {
  expect(strengthOf([piece({ strength: null })])).toBeUndefined();
});

test.each([
  [null, false],
  [{ ways: [], words: '' }, false],
  [{ ways: ['ai'], words: '' }, true],
  [{ ways: [], words: 'mina ord' }, true],
])('of a piece with %j, told is %j', (howMade, told) => {
  expect(isTold({ howMade })).toBe(told);
});
