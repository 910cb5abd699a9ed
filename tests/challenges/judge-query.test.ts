import { expect, test } from 'vitest';
import { judgeWork } from '#server/runs/judge-work.ts';
import { tryLazyPrograms } from '#server/runs/lazy-groups.ts';
import { runVisible } from '#server/runs/run-visible.ts';
import { json } from './content.ts';
import { depsWith, loadSkeleton, openSandbox } from './judging.ts';

const deps = depsWith(openSandbox());
const load = () => loadSkeleton({}, { kind: 'query' });
const query = (text: string) => ({ language: 'sql' as const, files: { 'query.sql': text } });
const right = query(
  'SELECT order_id, TOTAL(price) AS cost FROM items GROUP BY order_id ORDER BY cost DESC, order_id;',
);
const examples = { purpose: 'examples' } as const;

test('another right query holds, on made tables too, and is evidence', async () => {
  const judged = await judgeWork(deps, await load(), right, 'a');
  expect([judged.result.verdict, judged.evidenceGroupIds]).toEqual(['holds', ['sum', 'missing', 'order']]);
});

test('a query that forgets a rule holds in part', async () => {
  const work = query('SELECT order_id, TOTAL(price) AS cost FROM items GROUP BY order_id ORDER BY order_id');
  const { result } = await judgeWork(deps, await load(), work, 'a');
  expect(result.groups.find(({ groupId }) => groupId === 'order')?.state).toBe('other-value');
});

test('tables, the expected result set and the given one are shown, with the rows that differ', async () => {
  const work = query('SELECT order_id, MAX(price) AS cost FROM items GROUP BY order_id ORDER BY cost DESC');
  const { cases } = await runVisible(deps, await load(), work, 'a', examples);
  expect(cases).toMatchObject([
    {
      state: 'other-value',
      code: '',
      expected: null,
      actual: null,
      query: {
        tables: [
          {
            name: 'items',
            columns: ['order_id', 'item', 'price'],
            rows: [
              ['1', "'coffee'", '25'],
              ['1', "'bun'", '30'],
              ['2', "'coffee'", '25'],
            ],
          },
        ],
        expected: {
          columns: ['order_id', 'cost'],
          rows: [
            ['1', '55'],
            ['2', '25'],
          ],
        },
        actual: {
          columns: ['order_id', 'cost'],
          rows: [
            ['1', '30'],
            ['2', '25'],
          ],
        },
        difference: { columns: false, missing: [0], extra: [0], order: false },
      },
    },
  ]);
});

const differences: [what: string, query: string, difference: object][] = [
  [
    'the order',
    'SELECT order_id, SUM(price) AS cost FROM items GROUP BY order_id ORDER BY cost',
    { columns: false, missing: [], extra: [], order: true },
  ],
  [
    'the name of a column',
    'SELECT order_id, SUM(price) FROM items GROUP BY order_id ORDER BY 2 DESC',
    { columns: true, missing: [], extra: [], order: false },
  ],
  [
    'the number of columns',
    'SELECT order_id FROM items',
    { columns: true, missing: [], extra: [], order: false },
  ],
  [
    'a row that is missing',
    'SELECT order_id, SUM(price) AS cost FROM items GROUP BY order_id HAVING cost > 30',
    { columns: false, missing: [1], extra: [], order: false },
  ],
];
test.each(differences)('a result set that differs in %s is told as that', async (_what, text, difference) => {
  const { cases } = await runVisible(deps, await load(), query(text), 'a', examples);
  expect(cases[0]?.query?.difference).toEqual(difference);
});

test('a query that holds has no difference', async () => {
  const { cases } = await runVisible(deps, await load(), right, 'a', examples);
  expect([cases[0]?.state, cases[0]?.query?.difference]).toEqual(['holds', undefined]);
});

test('where order and names do not count, other names in another order hold', async () => {
  const compare = { rows: 'any-order', columns: 'places' };
  const challenge = await loadSkeleton(
    { 'challenge.json': json((it) => Object.assign(it, { compare })) },
    { kind: 'query' },
  );
  const work = query('SELECT order_id AS id, TOTAL(price) FROM items GROUP BY order_id ORDER BY id DESC');
  const { result } = await judgeWork(deps, challenge, work, 'a', { evidence: false });
  expect([result.verdict, challenge.forCandidate.query]).toMatchObject(['holds', compare]);
});

test('own input changes the tables before the query, and expects nothing', async () => {
  const changes = "INSERT INTO items VALUES (3, 'tea', 90);";
  const { cases } = await runVisible(deps, await load(), right, 'a', { purpose: 'input', changes });
  expect(cases).toMatchObject([
    {
      code: changes,
      query: {
        actual: {
          rows: [
            ['3', '90'],
            ['1', '55'],
            ['2', '25'],
          ],
        },
      },
    },
  ]);
  expect(cases[0]?.query).not.toHaveProperty('expected');
});

test('changes that cannot be made say on which line', async () => {
  const changes = 'DELETE FROM items;\nINSERT INTO guests VALUES (1);';
  const run = runVisible(deps, await load(), right, 'a', { purpose: 'input', changes });
  await expect(run).rejects.toMatchObject({
    code: 'input-not-readable',
    params: { line: 2, text: 'INSERT INTO guests VALUES (1);' },
  });
});

test('a reference query that meets an error is a fault of the challenge', async () => {
  const challenge = await loadSkeleton(
    { 'hidden/solution/sql/query.sql': 'SELECT nothing FROM items' },
    { kind: 'query' },
  );
  const { result } = await judgeWork(deps, challenge, right, 'a');
  expect(result.outcome).toBe('challenge-fault');
});

test('a generator that gives rows of no table is a fault of the challenge', async () => {
  const generate = 'export const generate = () => [{ tables: { gone: [[1]] } }];';
  const challenge = await loadSkeleton({ 'hidden/generate.js': generate }, { kind: 'query' });
  const { result } = await judgeWork(deps, challenge, right, 'a');
  expect(result.outcome).toBe('challenge-fault');
});

test('whole tables and rows by heart hold only where every case is alike', async () => {
  const challenge = await loadSkeleton(
    { 'hidden/cases.json': json((it) => it.groups[3].cases.splice(1)) },
    { kind: 'query' },
  );
  const passed = await tryLazyPrograms(deps, challenge);
  expect(passed.map(({ groupId }) => groupId).sort()).toEqual(['none', 'order']);
});
