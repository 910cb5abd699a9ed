import { expect, test } from 'vitest';
import { lintLines } from '#server/challenges/lint-lines.ts';
import { loadSkeleton } from './judging.ts';

const longer = (by: number) => (text: string) => `// ${'å'.repeat(61 + by)}\n${text}`;

test('a starter with lines that fit beside the statement is as it should be, whatever letters they hold', async () => {
  const changes = { 'public/starter/javascript/total.js': longer(0) };
  expect(lintLines(await loadSkeleton(changes))).toEqual([]);
});

test('a longer line is told with its file and place, in starters, shown programs and schemas', async () => {
  const found = await Promise.all([
    loadSkeleton({ 'public/starter/javascript/total.js': longer(1) }),
    loadSkeleton({ 'public/programs/right-loop/javascript/total.js': longer(2) }, { kind: 'test' }),
    loadSkeleton({ 'public/schema.sql': (text) => `${text}\n-- ${'x'.repeat(90)}` }, { kind: 'query' }),
  ]);
  expect(found.map(lintLines)).toEqual([
    ['public/starter/javascript/total.js:1: a line of 65 characters (at most 64)'],
    ['public/programs/right-loop/javascript/total.js:1: a line of 66 characters (at most 64)'],
    [expect.stringMatching(/^public\/schema\.sql:\d+: a line of 93 characters \(at most 64\)$/)],
  ]);
});

test('our own file beside tests and what is hidden are not held against it', async () => {
  const changes = { 'hidden/programs/wrong-skips-last/javascript/total.js': longer(50) };
  expect(lintLines(await loadSkeleton(changes, { kind: 'test' }))).toEqual([]);
});
