/** Two hand-ins in one language under one challenge: what each shows tells them apart, and never a time or a number. */
import fc from 'fast-check';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { ChallengeShown } from '#web/reports/challenge-shown.tsx';
import { type ShownChallenge, shownChallenges } from '#web/reports/pieces.ts';
import { useHandInName } from '#web/reports/use-hand-in-name.ts';
import { drawn } from '../../support/drawn.ts';
import { both, shownPiece, skillShown } from '../../support/shown-piece.ts';
import type { Locale } from '../../support/words.ts';

const part = (submissionId: string, change: Partial<ShownPiece> = {}) =>
  shownPiece({ submissionId, isWhole: false, sentences: [both(`claim ${submissionId}`)], ...change });
const words = 'Jag ritade först.';
const told = { howMade: { ways: [], words } };
const limits = skillShown('Gränser', [part('1', told)]);
const order = skillShown('Ordning', [part('2', told)]);

function shown(locale: Locale, skills: Parameters<typeof shownChallenges>[0]): string {
  const [challenge] = shownChallenges(skills);
  if (!challenge) throw new Error('nothing is shown');
  return drawn(locale, createElement(ChallengeShown, { challenge, isPublicSaid: true }));
}
/** What is pressed, as it is read. */
const pressed = (markup: string, tag: string) =>
  [...markup.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text);

test.each([
  [
    'sv' as const,
    ['JavaScript, den som visar Gränser', 'JavaScript, den som visar Ordning'],
    ['Påståenden som stämde i', 'Se koden'],
  ],
  [
    'en' as const,
    ['JavaScript, the one that shows Gränser', 'JavaScript, the one that shows Ordning'],
    ['Claims that held in', 'See the code'],
  ],
])('in %s each has its claims and its code under a name of its own', (locale, names, [says, see]) => {
  const markup = shown(locale, [limits, order]);
  const claims = pressed(markup, 'summary');
  const links = pressed(markup, 'a');
  for (const name of names) {
    expect(claims).toContain(`${says} ${name}`);
    expect(links).toContain(`${see} (${name})`);
  }
});

test('what was told of the language stands once, and names no hand-in', () => {
  const markup = shown('sv', [limits, order]);
  expect(markup.split(words)).toHaveLength(2);
  expect(markup).not.toContain(`JavaScript: ${words}`);
});

test('what was answered about one of them names that one', () => {
  const answered = { questions: { forms: [], ownWords: 'Svar om raderna.' } };
  const markup = shown('sv', [limits, skillShown('Ordning', [part('2', answered)])]);
  expect(markup).toMatch(/JavaScript, den som visar Ordning: [^<]*Svar om raderna\./);
  expect(markup).not.toMatch(/JavaScript, den som visar Gränser: /);
});

test('one in each language is named by its language alone', () => {
  const markup = shown('sv', [limits, skillShown('Ordning', [part('2', { language: 'python' })])]);
  expect(pressed(markup, 'a')).toEqual(
    expect.arrayContaining(['Se koden (JavaScript)', 'Se koden (Python)']),
  );
  expect(markup).not.toContain('den som visar');
});

test('the language as a skill is said only where nothing else is shown', () => {
  const [challenge] = shownChallenges([
    limits,
    skillShown('javascript', [part('1')]),
    skillShown('python', [part('3', { language: 'python' })]),
    order,
  ]);
  expect(Object.fromEntries(challenge?.apart ?? [])).toEqual({ 1: [both('Gränser')], 2: [both('Ordning')] });
  const [lone] = shownChallenges([limits, skillShown('javascript', [part('2')])]);
  expect(lone?.apart.get('2')).toEqual([both('javascript')]);
});

function Names({ challenge }: { challenge: ShownChallenge }) {
  return challenge.pieces.map(useHandInName(challenge)).join('\n');
}
const languages = fc.constantFrom('javascript' as const, 'typescript' as const, 'python' as const);

test('for all ways of showing skills by hand-ins, no two under one challenge have the same name', () => {
  // Each skill has one hand-in in a language; which one it is, is free.
  const chosen = fc.uniqueArray(fc.record({ skill: fc.nat(4), language: languages, handIn: fc.nat(3) }), {
    selector: ({ skill, language }) => `${skill} ${language}`,
    minLength: 1,
  });
  fc.assert(
    fc.property(chosen, (all) => {
      const skills = [...Map.groupBy(all, ({ skill }) => skill)].map(([skill, own]) =>
        skillShown(
          `färdighet ${skill}`,
          own.map(({ language, handIn }) => part(`${language} ${handIn}`, { language })),
        ),
      );
      for (const challenge of shownChallenges(skills)) {
        const names = drawn('sv', createElement(Names, { challenge })).split('\n');
        expect(new Set(names).size).toBe(challenge.pieces.length);
      }
    }),
  );
});
