import { expect, test } from 'vitest';
import { holdsNotFirst, markOf, mayNeverEnd, verdictWord, whatHappened } from '#web/attempts/result-words.ts';
import { wordsOf } from '../../support/words.ts';

const t = wordsOf('sv') as unknown as Parameters<typeof verdictWord>[0];
const about = { kind: 'write' as const, limits: { caseMs: 2_000, runMs: 10_000 } };
const plain = { limit: null, changedArguments: false };

test.each([
  [{ ...plain, state: 'holds' as const }, 'Stämmer', ''],
  [{ ...plain, state: 'other-value' as const }, 'Stämmer inte', 'Programmet gav ett annat svar.'],
  [{ ...plain, state: 'error' as const }, 'Stämmer inte', 'Programmet stannade med ett felmeddelande.'],
  [
    { state: 'no-answer' as const, limit: 'case-time' as const, changedArguments: false },
    'Stämmer inte',
    'Programmet höll på i mer än 2 sekunder.',
  ],
  [
    { state: 'other-value' as const, limit: null, changedArguments: true },
    'Stämmer inte',
    'Svaret stämmer, men programmet ändrade värdena som kom in.',
  ],
  [{ ...plain, state: 'not-run' as const }, 'Inte kört', 'Det här kördes inte.'],
  [
    { ...plain, state: 'not-run' as const, limit: 'run-time' as const },
    'Inte kört',
    'Det här kördes inte. Alla delar tog tillsammans mer än 10 sekunder.',
  ],
])('%o is told as what the program did', (happened, verdict, what) => {
  expect([verdictWord(t, happened, about), whatHappened(t, happened, about, 'sv')]).toEqual([verdict, what]);
});

test('what was not run is not shown as something that does not hold', () => {
  expect(markOf({ ...plain, state: 'not-run' }).look).toBe('quiet');
});

test('what does not hold stands first, what was not run last; otherwise nothing changes places (calm 18)', () => {
  const states = ['holds', 'not-run', 'error', 'holds', 'other-value', 'not-run'] as const;
  const items = states.map((state, at) => ({ state, at }));
  expect(holdsNotFirst(items).map(({ at }) => at)).toEqual([2, 4, 0, 3, 1, 5]);
});

test('a program that was stopped in a case may never end; one whose time ran out between cases is not said to (calm 5)', () => {
  expect(mayNeverEnd([{ limit: null }, { limit: 'case-time' }])).toBe(true);
  expect(mayNeverEnd([{ limit: 'run-time' }, { limit: 'memory' }, { limit: null }])).toBe(false);
});
