import { describe, expect, test } from 'vitest';
import { caseOf, seen, sqlJob, sqlSandbox } from './ask-sql.ts';

const sandbox = sqlSandbox();
const file = 'query.sql';

describe('what is not one question is told before it runs', () => {
  test.each<[string, string, object]>([
    ['an empty file', '', { kind: 'no-statement' }],
    ['a comment alone', '-- SELECT 1\n/* SELECT 2; */ ;;', { kind: 'no-statement' }],
    [
      'two questions',
      'SELECT 1;\n  SELECT 2',
      { kind: 'several-statements', name: 'SELECT', line: 2, column: 3 },
    ],
    [
      'something after it',
      'SELECT 1; rest',
      { kind: 'several-statements', name: 'REST', line: 1, column: 11 },
    ],
    ['a change', 'DELETE FROM member', { kind: 'changes-data', name: 'DELETE', line: 1, column: 1 }],
    [
      'a change, then a question',
      'UPDATE member SET id = 9; SELECT 1',
      { kind: 'changes-data', name: 'UPDATE' },
    ],
    [
      'a change behind WITH',
      'WITH a(x) AS (SELECT 1), b AS (SELECT (2))\ninsert INTO visit SELECT x, 1, 1 FROM a',
      { kind: 'changes-data', name: 'INSERT' },
    ],
    ['a new table', '\n\ncreate table t (a)', { kind: 'changes-data', name: 'CREATE', line: 3, column: 1 }],
    ['a setting', 'PRAGMA query_only = 0', { kind: 'refused-statement', name: 'PRAGMA' }],
    ['another database', "ATTACH 'x.db' AS x", { kind: 'refused-statement', name: 'ATTACH' }],
    ['a file', "VACUUM INTO 'x.db'", { kind: 'refused-statement', name: 'VACUUM' }],
    ['a plan', 'EXPLAIN QUERY PLAN SELECT 1', { kind: 'refused-statement', name: 'EXPLAIN' }],
    ['a transaction', 'BEGIN; SELECT 1', { kind: 'refused-statement', name: 'BEGIN' }],
  ])('%s', async (_what, query, problem) => {
    expect(await seen(sandbox, query)).toMatchObject(problem);
  });

  test('no group holds then, and none was run', async () => {
    const result = await sandbox.run(sqlJob('SELECT 1; SELECT 2'));
    expect([result.outcome, result.groups[0]!.state]).toEqual(['finished', 'not-run']);
  });
});

describe('what SQLite cannot read is told in its words, with the line and the column', () => {
  test.each<[string, string, string, number, number]>([
    ['a misspelled first word', 'SELCT 1', 'near "SELCT": syntax error', 1, 1],
    ['a comma too many', 'SELECT name,\n  id,\nFROM member', 'near "FROM": syntax error', 3, 1],
    ['a misspelled FROM', 'SELECT id\nFRM member', 'near "member": syntax error', 2, 5],
    ['the second of two like words', 'SELECT 1 WHERE 1 WHERE 2', 'near "WHERE": syntax error', 1, 18],
    ['a query that breaks off', 'SELECT id FROM member WHERE ', 'incomplete input', 1, 28],
    ['a bracket that stays open', 'SELECT (1,\n 2', 'incomplete input', 2, 3],
    [
      'a text that stays open',
      "SELECT id,\n 'abc FROM member",
      `unrecognized token: "'abc FROM member"`,
      2,
      2,
    ],
    ['a sign that is none', 'SELECT 1 # 2', 'unrecognized token: "#"', 1, 10],
    ['a zero byte', 'SELECT 1\n\0', 'unrecognized token: "\\0"', 2, 1],
    ['a line after a comment', "/* ' */ -- '\nSELECT FROM member", 'near "FROM": syntax error', 2, 8],
  ])('%s', async (_what, query, message, line, column) => {
    const error = { name: 'SyntaxError', message, file, line, column };
    expect(await seen(sandbox, query)).toEqual({ kind: 'syntax', error });
  });

  test.each<[string, string, string, number, number]>([
    ['a column that no table has', 'SELECT id,\n  nme FROM member', 'no such column: nme', 2, 3],
    ['a column with its table', 'SELECT m.name, m.fe\nFROM member m', 'no such column: m.fe', 1, 16],
    ['a column in quotes', 'SELECT [nme] FROM member', 'no such column: nme', 1, 8],
    [
      'the one that is not there, of two',
      'SELECT day FROM visit UNION SELECT day FROM member',
      'no such column: day',
      1,
      36,
    ],
    [
      'a name that is given later',
      'SELECT id AS nme FROM member\nGROUP BY nmee',
      'no such column: nmee',
      2,
      10,
    ],
    ['a table', 'SELECT 1\nFROM members', 'no such table: members', 2, 6],
    ['a column of two tables', 'SELECT id FROM member a, member b', 'ambiguous column name: id', 1, 8],
    ['a function', 'SELECT ABS(1),\n  LENGHT(name) FROM member', 'no such function: LENGHT', 2, 3],
    [
      'an argument too many',
      'SELECT upper(name, 1) FROM member',
      'wrong number of arguments to function upper()',
      1,
      8,
    ],
    [
      'a count where rows are chosen',
      'SELECT id FROM member\nWHERE COUNT(*) > 1',
      'misuse of aggregate function COUNT()',
      2,
      7,
    ],
  ])('%s', async (_what, query, message, line, column) => {
    const error = { name: 'SqlError', message, file, line, column };
    expect(await seen(sandbox, query)).toEqual({ kind: 'query-refused', error });
  });

  test.each([
    ['sums', `SELECT ${'1+'.repeat(20_000)}1`],
    ['brackets', `SELECT ${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['brackets that stay open', `SELECT ${'('.repeat(60_000)}`],
    ['queries', `${'SELECT * FROM ('.repeat(4_000)}SELECT 1${')'.repeat(4_000)}`],
    ['conditions', `SELECT ${'NOT '.repeat(15_000)}1`],
    ['parts', `SELECT 1 ${'UNION SELECT 1 '.repeat(4_000)}`],
  ])('%s by the thousand, and the next query is read as ever', async (_what, query) => {
    const broken = await sandbox.run(sqlJob(query));
    const next = await sandbox.run(sqlJob('SELECT 1'));
    const kinds = expect.stringMatching(/^(syntax|query-refused)$/);
    expect([broken.outcome, broken.problem, next.groups[0]!.state]).toEqual([
      'finished',
      expect.objectContaining({ kind: kinds }),
      'holds',
    ]);
  });

  test('an error while the query runs is told, too', async () => {
    const error = { name: 'SqlError', message: 'integer overflow', file };
    expect(await seen(sandbox, 'SELECT abs(-9223372036854775807 - 1)')).toEqual(error);
  });

  test('a job without its entry file says which one', async () => {
    const result = await sandbox.run(sqlJob('', [caseOf()], { files: { 'other.sql': 'SELECT 1' } }));
    expect(result.problem).toEqual({ kind: 'missing-entry', name: 'query.sql' });
  });

  test('no path of this machine and no name of our files is in what is said', async () => {
    const queries = [
      "SELECT load_extension('x')",
      "SELECT readfile('/etc/passwd')",
      'SELECT * FROM sqlite_dbpage',
    ];
    for (const query of queries) {
      expect(JSON.stringify(await seen(sandbox, query))).not.toMatch(/sandbox\/|node:|isolated|wasm/);
    }
  });
});

describe("the person's own changes", () => {
  const query = 'SELECT id, name FROM member';
  const two = { member: [[1, 'Ada', 1]], visit: [] };
  test.each<[string, string, unknown[]]>([
    ['none', ' ; -- nothing', [[1, 'Ada']]],
    [
      'a row more',
      "INSERT INTO member (id, name) VALUES (7, 'Di');",
      [
        [1, 'Ada'],
        [7, 'Di'],
      ],
    ],
    ['two statements', "DELETE FROM member; INSERT INTO member VALUES (2, ';', 0)", [[2, ';']]],
    [
      'one with WITH',
      'WITH a AS (SELECT 1 AS x) UPDATE member SET id = 5 WHERE id IN (SELECT x FROM a)',
      [[5, 'Ada']],
    ],
  ])('come before the query: %s', async (_what, before, rows) => {
    expect(await seen(sandbox, query, { tables: two, before })).toMatchObject({ rows });
  });

  test.each<[string, string, string, number, number]>([
    ['a table that is not there', 'DELETE FROM visit;\nDELETE\n FROM vist', 'no such table: vist', 3, 7],
    ['a mistake', 'DELETE FROM visit; DELETE visit', 'near "visit": syntax error', 1, 27],
    [
      'the same key twice',
      "\nINSERT INTO member VALUES (1, 'x', 1)",
      'UNIQUE constraint failed: member.id',
      2,
      1,
    ],
    ['a setting', 'PRAGMA query_only = 1', 'PRAGMA: INSERT, UPDATE and DELETE can be used here', 1, 1],
    ['a table less', 'DROP TABLE member', 'DROP: INSERT, UPDATE and DELETE can be used here', 1, 1],
    ['a question', 'SELECT 1', 'SELECT: INSERT, UPDATE and DELETE can be used here', 1, 1],
  ])(
    'that cannot be made are told with their own lines: %s',
    async (_what, before, message, line, column) => {
      const error = { name: 'InputError', message, line, column };
      expect(await seen(sandbox, query, { tables: two, before })).toEqual(error);
    },
  );
});
