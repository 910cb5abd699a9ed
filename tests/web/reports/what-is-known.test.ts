/** How we know who wrote what a report shows, as it is read: nothing that is known of one hand-in stands by another. */
import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { ShownPiece, SummarySentence } from '#server/reports/reports.contract.ts';
import { Summary } from '#web/reports/summary.tsx';
import { useKnown } from '#web/reports/use-known.ts';
import { drawn } from '../../support/drawn.ts';
import { both, shownPiece } from '../../support/shown-piece.ts';

type Known = Extract<SummarySentence, { rule: 'known' }>;

const piece = (slug: string, change: Partial<ShownPiece>) =>
  shownPiece({ slug, title: both(slug), ...change });
const told = (...ways: string[]) => ({ howMade: { ways, words: 'ord' } });
const talk = { talks: [{ heldBy: 'Pia', marks: [], words: '', answer: '' }] };

function Lines({ pieces }: { pieces: ShownPiece[] }) {
  return useKnown()(pieces).join('\n');
}

function linesOf(pieces: ShownPiece[]): string[] {
  return drawn('sv', createElement(Lines, { pieces }), 'report').split('\n');
}

test.each<[string, ShownPiece[], string[]]>([
  ['nothing is known', [piece('A', {}), piece('B', {})], ['Inget är berättat än om hur det gjordes.']],
  ['the same is known of all', [piece('A', told('ai')), piece('B', told('ai'))], ['Berättat: använde AI.']],
  [
    'one was told of and the other talked about',
    [piece('A', talk), piece('B', told('alone', 'ai'))],
    ['A: Samtal med Pia.', 'B: Berättat: själv, använde AI.'],
  ],
  [
    'of others nothing is known',
    [piece('A', told()), piece('B', {}), piece('C', told()), piece('D', {})],
    ['A och C: Berättat med egna ord.', 'Övriga: inget är berättat än.'],
  ],
  [
    'one language was told of, and the other not',
    [piece('A', told('ai')), piece('A', { language: 'python' })],
    ['A (JavaScript): Berättat: använde AI.', 'A (Python): Inget är berättat än.'],
  ],
  [
    'two languages of three were told of, and the third not',
    [
      piece('A', told('ai')),
      piece('A', { language: 'typescript' }),
      piece('A', { language: 'python', ...told('ai') }),
    ],
    ['A (JavaScript och Python): Berättat: använde AI.', 'A (TypeScript): Inget är berättat än.'],
  ],
])('a row says of which it is known where %s', (_, pieces, lines) => {
  expect(linesOf(pieces)).toEqual(lines);
});

const named = (...titles: string[]) => titles.map((title) => ({ title: both(title), languages: [] }));
const summed = (lng: 'sv' | 'en', voice: 'report' | 'report.about', sentence: SummarySentence) =>
  drawn(lng, createElement(Summary, { summary: [sentence], words: [], organisation: '' }), voice);
const known = (change: Partial<Known>): Known => ({
  ...{ rule: 'known', told: [], answered: [], talks: [], readBy: [] },
  ...change,
});

test('what the person says and what others have done stand apart', () => {
  const sentence = known({
    answered: named('A'),
    talks: [{ heldBy: 'Pia', of: named('A') }],
  });
  const said = 'Du har svarat på frågor om din kod: A.';
  const talked = 'Du har pratat om koden: A (med Pia).';
  expect(summed('sv', 'report', sentence)).toContain(`<p><span>${said}</span> <span>${talked}</span> </p>`);
  expect(summed('sv', 'report', known({ talks: [{ heldBy: 'Pia', of: named('A') }] }))).toContain(
    `<p><span>${talked}</span> </p>`,
  );
});

test('the summary names what is known of what, up to three, and then how many', () => {
  const sentence = known({
    told: [
      { ways: [], of: named('A') },
      { ways: ['ai'], of: named('B', 'C', 'D', 'E') },
    ],
    talks: [{ heldBy: 'Pia', of: named('A', 'B') }],
    readBy: [{ name: 'Rut', month: '2026-11', of: named('B') }],
  });
  const words = summed('sv', 'report', sentence);
  expect(words).toContain('Du har berättat hur du gjorde: A (med egna ord) och fyra uppgifter (använde AI).');
  expect(words).toContain('Du har pratat om koden: A och B (med Pia).');
  expect(words).toContain('En programmerare har läst koden: Rut (november 2026, B).');
});

test('a challenge counts once there, however many of its languages are meant', () => {
  const inTwo = [{ title: both('A'), languages: ['javascript' as const, 'python' as const] }];
  const answered = (...more: string[]) =>
    summed('sv', 'report', known({ answered: [...inTwo, ...named(...more)] }));
  expect(answered('B', 'C')).toContain('frågor om din kod: A (JavaScript och Python), B och C.');
  expect(answered('B', 'C', 'D')).toContain('frågor om din kod: fyra uppgifter.');
});

test('to a pedagogue, in English, nothing of the person is said to be the reader’s', () => {
  const words = summed(
    'en',
    'report.about',
    known({ told: [{ ways: [], of: named('A') }], answered: named('A') }),
  );
  expect(words).not.toMatch(/\byour?\b/i);
});

test('of which parts hold is named, and of many only how many', () => {
  const holds = (...titles: string[]): SummarySentence => ({
    ...{ rule: 'challenges-hold', count: 1 },
    inPart: titles.map(both),
  });
  expect(summed('sv', 'report', holds('A', 'B'))).toContain('I två till stämde delar: A och B.');
  expect(summed('sv', 'report', holds('A', 'B', 'C', 'D'))).toContain('I fyra till stämde delar.');
});
