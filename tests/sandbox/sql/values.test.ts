import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Portable } from '#sandbox';
import { caseOf, gives, schema, seen, sqlJob, sqlSandbox } from './ask-sql.ts';

const sandbox = sqlSandbox();
/** The one row of a query without tables. */
const row = async (values: string) =>
  ((await seen(sandbox, `SELECT ${values}`)) as { rows: Portable[][] }).rows[0];

describe('a result', () => {
  test('has columns and rows in the order of the query', async () => {
    expect(await seen(sandbox, 'SELECT name, id FROM member ORDER BY id DESC')).toEqual({
      columns: ['name', 'id'],
      rows: [
        ['Åsa', 3],
        ['Bo', 2],
        ['Ada', 1],
      ],
    });
  });

  test('without rows keeps its columns', async () => {
    expect(await seen(sandbox, 'SELECT name AS "who, then" FROM member WHERE id > 9')).toEqual({
      columns: ['who, then'],
      rows: [],
    });
  });

  test('keeps columns of the same name apart', async () => {
    expect(await seen(sandbox, 'SELECT 1 AS a, 2 AS a')).toEqual({ columns: ['a', 'a'], rows: [[1, 2]] });
  });

  test.each<[string, string, Portable]>([
    ['nothing', 'NULL', null],
    ['an integer', '-7', -7],
    ['the largest integer', '9223372036854775807', { $bigint: '9223372036854775807' }],
    [
      'the first integer that JavaScript cannot tell apart',
      '9007199254740993',
      { $bigint: '9007199254740993' },
    ],
    ['the last one that it can', '9007199254740991', 9007199254740991],
    ['a float', '2.5', 2.5],
    ['a whole float', '4.0', { $float: '4' }],
    ['a small float', '1e-300', 1e-300],
    ['a float without end', '9e999', { $float: 'Infinity' }],
    ['a float below all', '-9e999', { $float: '-Infinity' }],
    ['zero with a sign', '-0.0', { $float: '0' }],
    ['a division by zero', '1 / 0', null],
    ['a comparison', '1 < 2', 1],
    ['a text', "'it''s'", "it's"],
    ['an empty text', "''", ''],
    ['a text of many scripts', "'åÄ漢🦊\u2028'", 'åÄ漢🦊\u2028'],
    ['a text with a zero byte', "'a' || char(0) || 'b'", 'a\0b'],
    ['a text that is no UTF-8', "CAST(x'ff41' AS TEXT)", '\ufffdA'],
    ['bytes', "x'00ff'", { $other: 'blob' }],
  ])('%s: %s', async (_what, sql, value) => {
    expect(await row(sql)).toEqual([value]);
  });
});

describe('the rows of a case', () => {
  test('come out of the tables as they went in', async () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Number.isInteger(one)),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((one) => ({ $bigint: String(one) })),
      fc.integer().map((one) => ({ $float: String(one) })),
    );
    const tables = fc.array(fc.array(fc.tuple(cell, cell), { maxLength: 10 }), {
      minLength: 1,
      maxLength: 20,
    });
    const more = { schema: 'CREATE TABLE t (a, b)' };
    await fc.assert(
      fc.asyncProperty(tables, async (all) => {
        const cases = all.map((rows) => {
          const expected = rows.map((row) => row.map(asSeen));
          return caseOf({ tables: { t: rows }, expect: gives(['a', 'b'], expected) });
        });
        const result = await sandbox.run(sqlJob('SELECT * FROM t', cases, more));
        expect(result.groups[0]).toMatchObject({ state: 'holds' });
      }),
      { numRuns: 12 },
    );
  });

  test.each<[string, Portable, Portable[]]>([
    ['true', true, ['integer', 1]],
    ['a moment', { $date: '2026-01-02T00:00:00.000Z' }, ['text', '2026-01-02T00:00:00.000Z']],
    ['undefined', { $undefined: true }, ['null', null]],
    ['a whole float', { $float: '4.0' }, ['real', { $float: '4' }]],
    ['an integer beyond 32 bits', 2 ** 40, ['integer', 2 ** 40]],
  ])('%s is stored as SQL has it', async (_what, value, expected) => {
    const query = 'SELECT typeof(note), note FROM visit';
    const given = await seen(sandbox, query, { tables: { visit: [[1, 'x', value]] } });
    expect(given).toMatchObject({ rows: [expected] });
  });

  test('the type of a column decides as in SQLite', async () => {
    const query = 'SELECT typeof(fee), typeof(name) FROM member';
    const given = await seen(sandbox, query, { tables: { member: [[1, 5, 4]] } });
    expect(given).toMatchObject({ rows: [['real', 'text']] });
  });

  test.each<[string, Record<string, Portable[][]>, string]>([
    ['a list', { visit: [[1, 'x', [1]]] }, 'value 3 of a row of visit is no value of SQL'],
    ['an integer beyond 64 bits', { visit: [[{ $bigint: `${2n ** 63n}` }, 'x', 1]] }, 'value 1 of a row'],
    ['a value too few', { visit: [[1]] }, 'table visit has 3 columns but 1 values were supplied'],
    ['a table that is not there', { visits: [[1]] }, 'no such table: visits'],
    [
      'the same key twice',
      {
        member: [
          [1, 'a', 1],
          [1, 'b', 1],
        ],
      },
      'UNIQUE constraint failed: member.id',
    ],
    ['nothing where something must be', { member: [[1, null, 1]] }, 'NOT NULL constraint failed'],
    [
      'a name that would end the statement',
      { 'visit" VALUES (1,2,3); --': [[1, 2, 3]] },
      'no such table: visit"',
    ],
  ])('%s is a fault of the challenge, told as such', async (_what, broken, message) => {
    const error = { name: 'DatabaseError', message: expect.stringContaining(message) };
    expect(await seen(sandbox, 'SELECT 1', { tables: broken })).toEqual(error);
  });

  test('a case that calls a function is a fault of the challenge', async () => {
    const result = await sandbox.run(sqlJob('SELECT 1', [{ form: 'call', call: 'solve', args: [] }]));
    expect(result.problem).toMatchObject({ kind: 'load', error: { name: 'DatabaseError' } });
  });

  test('a schema that cannot be read is a fault of the challenge', async () => {
    const result = await sandbox.run(
      sqlJob('SELECT 1', [caseOf()], { schema: `${schema}\nCREATE TABEL x;` }),
    );
    expect(result.problem).toMatchObject({ kind: 'load', error: { name: 'DatabaseError' } });
  });
});

/** As a result says it: safe integers are plain, other numbers stay what they were. */
function asSeen(value: Portable): Portable {
  const big = (value as { $bigint?: string } | null)?.$bigint;
  return big !== undefined && Number.isSafeInteger(Number(big)) ? Number(big) : value;
}
