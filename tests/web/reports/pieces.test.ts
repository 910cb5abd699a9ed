import { expect, test } from 'vitest';
import { shownChallenges } from '#web/reports/pieces.ts';
import { claimsIn, isTold, marksOf, strengthOf } from '#web/reports/shown-pieces.ts';
import { both, shownPiece as piece, skillShown as skill } from '../../support/shown-piece.ts';

test('a hand-in that shows two skills is listed once, with all its sentences', () => {
  const skills = [
    skill('limits', [piece({ sentences: [both('one'), both('two')] })]),
    skill('text', [piece({ sentences: [both('two'), both('three')], generatedInput: true })]),
  ];
  const sentences = [both('one'), both('two'), both('three')];
  const whole = piece({ sentences, generatedInput: true });
  expect(shownChallenges(skills)).toEqual([
    {
      slug: 'a',
      pieces: [whole],
      claims: [{ pieces: [whole], held: sentences, left: [], notTried: [] }],
      generatedInput: true,
      strength: { noticed: 19, of: 20 },
      apart: new Map(),
    },
  ]);
});

test('nothing shown gives no challenges', () => {
  expect(shownChallenges([])).toEqual([]);
});

test('a challenge that was solved in two languages is one, and claims that held in both stand once', () => {
  const script = piece({ sentences: [both('one'), both('two')] });
  const typed = piece({ submissionId: '2', language: 'typescript', sentences: [both('two'), both('one')] });
  const other = piece({ slug: 'b', submissionId: '3' });
  const found = shownChallenges([skill('limits', [script, other]), skill('text', [typed])]);
  expect(found.map(({ slug, pieces }) => [slug, pieces.map(({ language }) => language)])).toEqual([
    ['a', ['javascript', 'typescript']],
    ['b', ['javascript']],
  ]);
  expect(found[0]?.claims).toEqual([
    { pieces: [script, typed], held: script.sentences, left: [], notTried: [] },
  ]);
});

test('claims that held in one language are never said of another, where others did', () => {
  const script = piece({ sentences: [both('one'), both('two')] });
  const typed = piece({ submissionId: '2', language: 'typescript', isWhole: false });
  const [found] = shownChallenges([skill('limits', [script, typed])]);
  expect(found?.claims).toEqual([
    { pieces: [script], held: script.sentences, left: [], notTried: [] },
    { pieces: [typed], held: typed.sentences, left: [], notTried: [] },
  ]);
});

test('the same claims in two languages stand apart where more was left in one of them', () => {
  const others = { held: [], left: [both('two')], notTried: [] };
  const script = piece({ isWhole: false, others });
  const typed = piece({ submissionId: '2', language: 'typescript', isWhole: false });
  const [found] = shownChallenges([skill('limits', [script, typed])]);
  expect(found?.claims.map(({ pieces: _, ...claims }) => claims)).toEqual([
    { held: [both('one')], left: [both('two')], notTried: [] },
    { held: [both('one')], left: [], notTried: [] },
  ]);
});

test('what was left in one language and not tried in another is never said of both', () => {
  const left = { held: [], left: [both('two')], notTried: [] };
  const notTried = { held: [], left: [], notTried: [both('two')] };
  const script = piece({ isWhole: false, others: left });
  const typed = piece({ submissionId: '2', language: 'typescript', isWhole: false, others: notTried });
  const [found] = shownChallenges([skill('limits', [script, typed])]);
  expect(found?.claims.map(({ pieces: _, held: _held, ...claims }) => claims)).toEqual([
    { left: [both('two')], notTried: [] },
    { left: [], notTried: [both('two')] },
  ]);
});

test('a claim that held is said once, whether it counts for a skill or not', () => {
  const others = { held: [both('one'), both('two')], left: [both('three')], notTried: [] };
  expect(claimsIn(piece({ others }))).toEqual({
    held: [both('one'), both('two')],
    left: [both('three')],
    notTried: [],
  });
});

test('each challenge has one mark: a half one as long as no hand-in of it, or of its variants, holds whole', () => {
  const part = { isWhole: false };
  expect(marksOf([piece({}), piece({ family: 'b', ...part })])).toEqual({ whole: 1, part: 1 });
  expect(marksOf([piece(part), piece({ language: 'python', ...part })])).toEqual({ whole: 0, part: 1 });
  expect(marksOf([piece(part), piece({ slug: 'a-again', family: 'a' })])).toEqual({ whole: 1, part: 0 });
});

test('how strong the checks are together counts each challenge once, and no challenge that nobody measured', () => {
  const pieces = [
    piece({ submissionId: '0', strength: null }),
    piece({}),
    piece({ submissionId: '2', language: 'typescript', strength: { noticed: 18, of: 18 } }),
    piece({ slug: 'b', submissionId: '3', strength: { noticed: 40, of: 40 } }),
    piece({ slug: 'c', submissionId: '4', strength: null }),
  ];
  expect(strengthOf(pieces)).toEqual({ noticed: 59, of: 60 });
});

test('how strong the check is stays unsaid when nobody measured it', () => {
  expect(shownChallenges([skill('limits', [piece({ strength: null })])])[0]?.strength).toBeNull();
});

test.each([
  [null, false],
  [{ ways: [], words: '' }, false],
  [{ ways: ['ai'], words: '' }, true],
  [{ ways: [], words: 'mina ord' }, true],
])('of a piece with %j, told is %j', (howMade, told) => {
  expect(isTold({ howMade })).toBe(told);
});
