/** What an author's programs do wrong is never told of the person's. */
import { expect, test } from 'vitest';
import { judgeWork } from '#server/runs/judge-work.ts';
import type { Changes, SkeletonOf } from './content.ts';
import { depsWith, loadSkeleton, openSandbox } from './judging.ts';

const logged: { reason?: string }[] = [];
const deps = depsWith(openSandbox(), logged);
const right = {
  language: 'javascript' as const,
  files: { 'total.js': 'export const total = (prices) => prices.reduce((sum, price) => sum + price, 0);' },
};
const query = {
  language: 'sql' as const,
  files: { 'query.sql': 'SELECT order_id, price AS cost FROM items' },
};

const faults: [what: string, changes: Changes, of: SkeletonOf, reason: RegExp][] = [
  [
    'a generator that throws',
    { 'hidden/generate.js': "export function generate() { throw new Error('no luck'); }" },
    {},
    /^generate\(seed, "sum", 10\) gave no list of cases: Error: no luck \(line 1\)$/,
  ],
  [
    'a generator that never ends',
    { 'hidden/generate.js': 'export function generate() { for (;;); }' },
    {},
    /^generate\(seed, "sum", 10\) gave no list of cases: case-time$/,
  ],
  [
    'a generator whose cases have no arguments',
    { 'hidden/generate.js': 'export const generate = () => [{ arguments: [[1]] }];' },
    {},
    /^generate sum\/0: /,
  ],
  [
    'a generator that gives tables to a program',
    { 'hidden/generate.js': 'export const generate = () => [{ tables: { items: [] } }];' },
    {},
    /^generate sum\/0: has `tables`/,
  ],
  [
    'a generator with rows of another length',
    { 'hidden/generate.js': 'export const generate = () => [{ tables: { items: [[1]] } }];' },
    { kind: 'query' },
    /^generate sum\/0\/tables\/items\/0: has 1 values/,
  ],
  [
    'a reference that never ends',
    { 'hidden/solution/javascript/total.js': 'export function total() { for (;;); }' },
    {},
    /^the reference on sum\/\d+: case-time$/,
  ],
  [
    'a reference that cannot be read',
    { 'hidden/solution/javascript/total.js': 'export function total( {' },
    {},
    /^the reference: \{"kind":"syntax"/,
  ],
  [
    'a reference query that does not fit the tables',
    { 'hidden/solution/sql/query.sql': 'SELECT cost FROM orders' },
    { kind: 'query' },
    /^the reference.*orders/,
  ],
];

test.each(faults)(
  '%s is a fault of the challenge, with its reason in the log',
  async (_what, changes, of, reason) => {
    logged.length = 0;
    const challenge = await loadSkeleton(changes, of);
    const work = of.kind === 'query' ? query : right;
    const { result, evidenceGroupIds } = await judgeWork(deps, challenge, work, 'a');
    expect([result.outcome, result.verdict, evidenceGroupIds]).toEqual(['challenge-fault', 'none', []]);
    expect(logged.map((about) => about.reason)).toEqual([expect.stringMatching(reason)]);
  },
  180_000,
);
