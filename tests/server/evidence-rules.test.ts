import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Kind } from '#server/challenges/challenges.contract.ts';
import { choosePieces, levelOf, whatItShows } from '#server/evidence/evidence-rules.ts';

const challenge = {
  manifest: { kind: 'write' as Kind, skills: ['lists', 'limits'] },
  hidden: {
    groups: [
      { id: 'empty', skill: 'limits' },
      { id: 'one', skill: 'lists' },
      { id: 'many', skill: 'lists', generated: { count: 5 } },
    ],
  },
};
const all = ['empty', 'one', 'many'];
const judged = (verdict: string, heldGroupIds: string[], evidenceGroupIds: string[]) => ({
  ...{ result: { verdict }, heldGroupIds, evidenceGroupIds },
});

test('a hand-in that holds shows each of its skills, and its language', () => {
  expect(whatItShows(challenge, 'typescript', judged('holds', all, all))).toEqual([
    { skillId: 'lists', groupIds: ['one', 'many'], generatedInput: true, rule: 'all-groups-hold' },
    { skillId: 'limits', groupIds: ['empty'], generatedInput: false, rule: 'all-groups-hold' },
    { skillId: 'typescript', groupIds: all, generatedInput: true, rule: 'verdict-holds' },
  ]);
});

test('a skill with one group that does not hold is not shown; the others of the hand-in are', () => {
  const shown = whatItShows(challenge, 'javascript', judged('partly', ['empty', 'many'], ['empty', 'many']));
  expect(shown.map(({ skillId }) => skillId)).toEqual(['limits']);
});

test('groups that a lazy program passes carry nothing alone, and do not stand in the way together', () => {
  const shown = whatItShows(challenge, 'javascript', judged('holds', all, ['one']));
  expect(shown).toEqual([
    { skillId: 'lists', groupIds: ['one', 'many'], generatedInput: false, rule: 'all-groups-hold' },
    { skillId: 'javascript', groupIds: all, generatedInput: false, rule: 'verdict-holds' },
  ]);
});

test('when every group is lazy, nothing is shown, not even the language', () => {
  expect(whatItShows(challenge, 'javascript', judged('holds', all, []))).toEqual([]);
});

test('who read code has not written in its language', () => {
  const read = { ...challenge, manifest: { ...challenge.manifest, kind: 'read' as Kind } };
  const shown = whatItShows(read, 'javascript', judged('holds', all, all));
  expect(shown.map(({ skillId }) => skillId)).toEqual(['lists', 'limits']);
});

test('a skill without groups of its own is never shown', () => {
  const odd = { ...challenge, manifest: { ...challenge.manifest, skills: ['lists', 'limits', 'spelling'] } };
  const shown = whatItShows(odd, 'javascript', judged('holds', all, all));
  expect(shown.map(({ skillId }) => skillId)).toEqual(['lists', 'limits', 'javascript']);
});

const piece = (family: string, kind = 'write', domain = 'shop', generatedInput = true) => ({
  ...{ family, kind, domain, generatedInput },
});

test.each([
  ['no pieces', [], undefined],
  ['one challenge', [piece('a')], 'one-challenge'],
  ['variants of one challenge', [piece('a'), piece('a', 'repair', 'school')], 'one-challenge'],
  ['two challenges', [piece('a'), piece('b')], 'several-challenges'],
  ['two kinds in one domain', [piece('a'), piece('b', 'repair')], 'several-challenges'],
  ['two domains of one kind', [piece('a'), piece('b', 'write', 'school')], 'several-challenges'],
  ['two kinds and two domains', [piece('a'), piece('b', 'repair', 'school')], 'new-situations'],
  [
    'two kinds and two domains, one without generated input',
    [piece('a'), piece('b', 'repair', 'school', false)],
    'several-challenges',
  ],
])('%s: %s', (_, pieces, level) => {
  expect(levelOf(pieces)).toBe(level);
});

const order = [undefined, 'one-challenge', 'several-challenges', 'new-situations'];
const anyPiece = fc.record({
  family: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom(...Kind.enum),
  domain: fc.constantFrom('shop', 'school'),
  generatedInput: fc.boolean(),
});

test('more pieces never lower a level, and neither their order nor their repetition changes it (calm 2)', () => {
  fc.assert(
    fc.property(fc.array(anyPiece), fc.array(anyPiece), (pieces, more) => {
      expect(order.indexOf(levelOf([...more, ...pieces]))).toBeGreaterThanOrEqual(
        order.indexOf(levelOf(pieces)),
      );
      expect(levelOf([...pieces.toReversed(), ...pieces])).toBe(levelOf(pieces));
    }),
  );
});

test('the chosen pieces are the same in whatever order they come: one per challenge and language', () => {
  const anyHandIn = fc.record({
    submissionId: fc.uuid(),
    slug: fc.constantFrom('a', 'b'),
    language: fc.constantFrom('javascript', 'typescript'),
    challengeVersion: fc.nat(2),
    generatedInput: fc.boolean(),
    groupIds: fc.array(fc.string(), { maxLength: 2 }),
    isWhole: fc.boolean(),
    claimsHeld: fc.nat(3),
  });
  const handIns = fc.uniqueArray(anyHandIn, { selector: ({ submissionId }) => submissionId });
  fc.assert(
    fc.property(
      handIns.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([inOrder, shuffled]) => {
        const chosen = choosePieces(inOrder);
        expect(choosePieces(shuffled)).toEqual(chosen);
        const keys = chosen.map(({ slug, language }) => `${slug} ${language}`);
        expect(new Set(keys)).toEqual(new Set(inOrder.map(({ slug, language }) => `${slug} ${language}`)));
        expect(keys).toEqual([...new Set(keys)]);
      },
    ),
  );
});

test('of several hand-ins that hold as much, the one to the newest version of the challenge is chosen', () => {
  expect(choosePieces([handIn('0', 1), handIn('9', 2), handIn('5', 2)])).toEqual([handIn('5', 2)]);
});

test('a hand-in where the whole challenge holds is chosen before one where a part does', () => {
  const part = { ...handIn('0', 1), isWhole: false };
  expect(choosePieces([part, handIn('9', 1)])).toEqual([handIn('9', 1)]);
});

test('a further hand-in, to whichever version, never makes what is chosen hold less', () => {
  const anyHandIn = fc
    .record({ version: fc.nat(3), isWhole: fc.boolean(), claimsHeld: fc.nat(5), id: fc.uuid() })
    .map(({ version, id, ...held }) => ({ ...handIn(id, version), ...held }));
  fc.assert(
    fc.property(fc.array(anyHandIn, { minLength: 1 }), anyHandIn, (before, further) => {
      const [was] = choosePieces(before);
      const [is] = choosePieces([...before, further]);
      expect(Number(is?.isWhole)).toBeGreaterThanOrEqual(Number(was?.isWhole));
      if (was?.isWhole === is?.isWhole) expect(is?.claimsHeld).toBeGreaterThanOrEqual(was?.claimsHeld ?? 0);
    }),
  );
});

test('of two hand-ins that hold in part, the one where most claims hold is chosen', () => {
  const fewer = { ...handIn('0', 1), isWhole: false, claimsHeld: 1 };
  const more = { ...handIn('9', 1), isWhole: false, claimsHeld: 2 };
  expect([choosePieces([fewer, more]), choosePieces([more, fewer])]).toEqual([[more], [more]]);
});

function handIn(submissionId: string, challengeVersion: number) {
  return {
    ...{ submissionId, challengeVersion, slug: 'a', language: 'javascript', generatedInput: false },
    groupIds: ['one'],
    isWhole: true,
    claimsHeld: 3,
  };
}
