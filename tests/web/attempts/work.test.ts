import { expect, test } from 'vitest';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { changedFiles, filesOf, sameWork, starterWork, workToRun } from '#web/attempts/work.ts';

const challenge = {
  languages: ['javascript'],
  starters: {
    javascript: {
      entry: 'order.js',
      editable: ['order.js', 'stock.js'],
      files: { 'given.js': 'given', 'order.js': 'order', 'stock.js': 'stock' },
    },
  },
} as unknown as ChallengeForCandidate;

test('the file that is called stands first, then what may be changed, then what may be read', () => {
  const work = starterWork(challenge, 'javascript');
  expect(filesOf(work, challenge)).toEqual([
    { name: 'order.js', isEditable: true, text: 'order' },
    { name: 'stock.js', isEditable: true, text: 'stock' },
    { name: 'given.js', isEditable: false, text: 'given' },
  ]);
});

test('a file that may only be read is never sent', () => {
  expect(Object.keys(workToRun(starterWork(challenge, 'javascript'), challenge).files)).toEqual([
    'order.js',
    'stock.js',
  ]);
});

test('an emptied file stays empty, and does not become the starter again', () => {
  const work = { ...starterWork(challenge, 'javascript'), files: { 'order.js': '' } };
  expect(workToRun(work, challenge).files).toEqual({ 'order.js': '', 'stock.js': 'stock' });
});

test('work is the same whatever the order of its files', () => {
  const one = { language: 'javascript' as const, answers: {}, files: { a: '1', b: '2' } };
  const other = { language: 'javascript' as const, answers: {}, files: { b: '2', a: '1' } };
  expect([sameWork(one, other), sameWork(one, { ...other, files: { a: '1', b: '3' } })]).toEqual([
    true,
    false,
  ]);
});

test('a file is changed when its text is another than the one the server has, or than the starter', () => {
  const work = {
    ...starterWork(challenge, 'javascript'),
    files: { 'order.js': 'order', 'stock.js': 'more' },
  };
  const confirmed = { ...work, files: { 'order.js': 'before', 'stock.js': 'more' } };
  expect([...changedFiles(work, null, challenge)]).toEqual(['stock.js']);
  expect([...changedFiles(work, confirmed, challenge)]).toEqual(['order.js']);
});
