import { describe, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import { caseOf, gives, sqlJob, sqlSandbox } from './ask-sql.ts';

const sandbox = sqlSandbox();
const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)';
const limits = { caseMs: 500 };
/** One row in the first case; in the second, `answers` says what an honest one gives. */
const two = [caseOf({ tables: { visit: [[1, '', '']] } }), caseOf({ tables: { visit: [[2, '', '']] } })];
const limitOf = (query: string, more = {}) =>
  sandbox.run(sqlJob(query, two, more)).then(({ outcome, groups }) => [outcome, groups[0]!.cases[0]!.limit]);

describe('a query that does not end', () => {
  test.each([
    ['rows without end', `${endless} SELECT COUNT(*) FROM n`],
    [
      'every row with every row',
      `${endless} SELECT COUNT(*) FROM (SELECT i FROM n LIMIT 9999) a, (SELECT i FROM n LIMIT 9999) b, (SELECT i FROM n LIMIT 9999) c`,
    ],
    ['a search in a long text', `SELECT instr(hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1')`],
  ])('%s', async (_what, query) => {
    expect(await limitOf(query, { limits })).toEqual(['limit', 'case-time']);
  });

  test('ends at its own limit, and the other groups are answered', async () => {
    const query = `${endless} SELECT member FROM visit WHERE member <> 2 OR (SELECT COUNT(*) FROM n) > 0`;
    const groups = [1, 2, 3].map((n) => ({
      id: `group-${n}`,
      cases: [caseOf({ tables: { visit: [[n, '', '']] }, expect: gives(['member'], [[n]]) })],
    }));
    const result = await sandbox.run(sqlJob(query, [], { groups, limits }));
    expect(result.groups.map((group) => group.state)).toEqual(['holds', 'no-answer', 'holds']);
  });

  test('a run ends at its limit, whatever is left', async () => {
    const groups = [1, 2, 3, 4].map((n) => ({ id: `group-${n}`, cases: [caseOf()] }));
    const job = sqlJob(`${endless} SELECT COUNT(*) FROM n`, [], {
      groups,
      limits: { caseMs: 500, runMs: 900 },
    });
    const { outcome, groups: seen } = await sandbox.run(job);
    expect([outcome, seen[0]!.state, seen[3]!.cases[0]]).toEqual([
      'limit',
      'no-answer',
      { state: 'not-run', observed: [], console: [], limit: 'run-time' },
    ]);
  });
});

describe('memory', () => {
  test.each([
    ['bytes as a text', 'SELECT length(hex(zeroblob(99000000)))'],
    ['a padded text', `SELECT length(printf('%*c', 300000000, 'x'))`],
    [
      'rows that are sorted',
      `${endless} SELECT i FROM (SELECT i, hex(zeroblob(20000)) AS h FROM n LIMIT 99999) ORDER BY h, i DESC`,
    ],
  ])('%s: no answer, and the next job has one', async (_what, query) => {
    const { outcome, groups } = await sandbox.run(sqlJob(query, two, { limits: { caseMs: 10_000 } }));
    const next = await sandbox.run(sqlJob('SELECT 1', [caseOf({ expect: gives(['1'], [[1]]) })]));
    expect([outcome, groups[0]!.cases[0]!.limit, next.groups[0]!.state]).toEqual([
      'limit',
      'memory',
      'holds',
    ]);
  });

  test('what SQLite itself refuses to make is an error of the query', async () => {
    const { outcome, groups } = await sandbox.run(sqlJob(`SELECT printf('%*c', 2000000000, 'x')`));
    expect([outcome, groups[0]!.cases[0]!.observed]).toMatchObject([
      'finished',
      [{ error: { name: 'SqlError', message: 'string or blob too big' } }],
    ]);
  });
});

describe('size', () => {
  test.each([
    ['rows', `${endless} SELECT i FROM n`],
    ['a text', 'SELECT hex(zeroblob(20000))'],
    ['a huge text', 'SELECT hex(zeroblob(9000000))'],
    ['columns', `SELECT ${Array.from({ length: 1_900 }, (_, i) => `1 AS column_${i}`).join()}`],
    ['a name', `SELECT 1 AS "${'x'.repeat(30_000)}"`],
  ])('a result with too much of it is told as too large: %s', async (_what, query) => {
    expect(await limitOf(query)).toEqual(['limit', 'result-size']);
  });

  test('the next case is asked all the same', async () => {
    const query = `SELECT hex(zeroblob(CASE member WHEN 1 THEN 30000 ELSE 1 END)) AS a FROM visit`;
    const result = await sandbox.run(sqlJob(query, two));
    expect(result.groups[0]!.cases.map((one) => [one.state, one.limit])).toEqual([
      ['no-answer', 'result-size'],
      ['holds', undefined],
    ]);
  });

  test('the memory of a hundred cases is that of one', async () => {
    const cases = Array.from({ length: 100 }, () => caseOf());
    const result = await sandbox.run(sqlJob('SELECT hex(zeroblob(1000000))', cases));
    const limits = new Set(result.groups[0]!.cases.map((one) => one.limit));
    expect([...limits]).toEqual(['result-size']);
  });

  test('memory that has grown is given up, and nobody is the worse for it', async () => {
    const anomalies: unknown[] = [];
    const own = createSandbox({ engines: ['sql'], onAnomaly: (one) => anomalies.push(one) });
    const queries = ['SELECT hex(zeroblob(9000000))', 'SELECT length(hex(zeroblob(20000000)))', 'SELECT 1'];
    const states = [];
    for (const query of [...queries, ...queries]) {
      const result = await own.run(sqlJob(query, two));
      states.push(result.groups[0]!.cases.map((one) => one.limit ?? one.state));
    }
    await own.close();
    const each = [
      ['result-size', 'result-size'],
      ['holds', 'holds'],
      ['holds', 'holds'],
    ];
    expect({ states, anomalies }).toEqual({ states: [...each, ...each], anomalies: [] });
  });
});
