import { describe, expect, test } from 'vitest';
import type { ResultSetDifference } from '#server/runs/runs.contract.ts';
import { differenceWords } from '#web/attempts/difference-words.ts';
import {
  type AboutChallenge,
  type Happened,
  verdictWord,
  whatHappened,
  whyNotStarted,
} from '#web/attempts/result-words.ts';
import { realWords } from './real-words.ts';

const t = await realWords('sv');
const about = (kind: AboutChallenge['kind']): AboutChallenge => ({
  kind,
  limits: { caseMs: 2_000, runMs: 10_000 },
  questions: ['one', 'two', 'three'].map((questionId) => ({ questionId, code: {}, text: null })),
});
const happened = (more: Partial<Happened> & Pick<Happened, 'state'>): Happened => ({
  limit: null,
  changedArguments: false,
  ...more,
});
const said = (kind: AboutChallenge['kind'], what: Happened) =>
  `${verdictWord(t, what, about(kind))}: ${whatHappened(t, what, about(kind), 'sv')}`;

describe('answers', () => {
  const group = (state: Happened['state'], unreadable: string[], missing: string[]) =>
    said('read', happened({ state, answers: { unreadable, missing } }));

  test('that cannot be read, or are missing, are named by the number of their question', () => {
    expect(group('no-answer', ['two', 'three'], ['one'])).toBe(
      'Stämmer inte: Kan inte läsas som ett värde: svaret på fråga 2 och 3. Svar saknas på fråga 1.',
    );
  });

  test('that are another value are told of, without which one', () => {
    expect(group('other-value', [], [])).toBe('Stämmer inte: Minst ett svar är ett annat.');
    expect(group('other-value', [], ['three'])).toBe(
      'Stämmer inte: Minst ett svar är ett annat. Svar saknas på fråga 3.',
    );
  });

  test('that are missing are not called something that does not hold', () => {
    expect(group('not-run', [], ['one'])).toBe('Inte besvarat: Svar saknas på fråga 1.');
  });
});

describe('tests', () => {
  const tests = [{ name: 'adults pay', error: null }];
  const shown = (state: Happened['state'], should: 'accept' | 'notice', found = tests) =>
    said('test', happened({ state, program: { should, files: {}, tests: found } }));

  test('are told of by what they did with the program', () => {
    expect([
      shown('holds', 'accept'),
      shown('other-value', 'accept'),
      shown('holds', 'notice'),
      shown('other-value', 'notice'),
    ]).toEqual([
      'Stämmer: Testerna säger att det rätta programmet stämmer.',
      'Stämmer inte: Programmet är rätt, men minst ett test märker något.',
      'Stämmer: Testerna märker felet i programmet.',
      'Stämmer inte: Programmet har ett fel, men inget test märker något.',
    ]);
  });

  test('that are not there are said not to be there yet', () => {
    expect(shown('no-answer', 'notice', [])).toBe('Stämmer inte: Det finns inget test i din fil än.');
  });

  test('that went on for too long are told of by the limit', () => {
    const what = happened({ state: 'no-answer', limit: 'case-time' });
    expect(said('test', { ...what, program: { should: 'accept', files: {}, tests: [] } })).toBe(
      'Stämmer inte: Testerna höll på i mer än 2 sekunder.',
    );
  });

  test('of a claim are told of without a program', () => {
    expect(said('test', happened({ state: 'other-value' }))).toBe(
      'Stämmer inte: Testerna sa något annat om minst ett av programmen.',
    );
  });
});

test('a module that cannot be fetched is told with what can, in that language', () => {
  const refused = (file: string) =>
    whyNotStarted(t, {
      kind: 'import-refused',
      detail: 'other',
      error: { name: 'ImportRefused', message: 'other', file, line: 1 },
    });
  expect([refused('main.js'), refused('main.py')]).toEqual([
    'Programmet vill hämta other. Här kan det hämta sina egna filer och inget annat.',
    'Programmet vill hämta other. Här kan det hämta sina egna filer och Pythons standardbibliotek.',
  ]);
});

test('a query that was stopped by a limit is called a query', () => {
  const stopped = (limit: Happened['limit']) => said('query', happened({ state: 'no-answer', limit }));
  expect([stopped('case-time'), stopped('memory'), stopped('result-size')]).toEqual([
    'Stämmer inte: Frågan höll på i mer än 2 sekunder.',
    'Stämmer inte: Frågan använde mer minne än det som finns.',
    'Stämmer inte: Svaret blev större än vad som får plats.',
  ]);
});

test('a query is called a query', () => {
  expect(said('query', happened({ state: 'other-value' }))).toBe('Stämmer inte: Frågan gav ett annat svar.');
});

describe('a result set differs', () => {
  const none: ResultSetDifference = { columns: false, missing: [], extra: [], order: false };
  const words = (difference: Partial<ResultSetDifference>, expected: string[], actual: string[]) =>
    differenceWords(
      t,
      { ...none, ...difference },
      { columns: expected, rows: [] },
      { columns: actual, rows: [] },
    );

  test('in its rows, which are counted', () => {
    expect(words({ missing: [0], extra: [1, 2] }, ['a'], ['a'])).toEqual([
      'En rad saknas.',
      '2 rader ska inte vara med.',
    ]);
  });

  test('in its order alone', () => {
    expect(words({ order: true }, ['a'], ['a'])).toEqual(['Raderna stämmer, men ordningen är en annan.']);
  });

  test('in the name of a column; small letters and capitals are the same name', () => {
    expect(words({ columns: true }, ['name', 'Town'], ['NAME', 'city'])).toEqual([
      'Kolumn 2 heter city. Den ska heta Town.',
    ]);
  });

  test('in how many columns it has', () => {
    expect(words({ columns: true }, ['a', 'b'], ['a'])).toEqual(['Antal kolumner: 1. Det ska vara 2.']);
  });
});
