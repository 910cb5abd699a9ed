import { describe, expect, test } from 'vitest';
import type { Comparison } from '#sandbox';
import { caseOf, gives, seen, sqlJob, sqlSandbox } from './ask-sql.ts';

const sandbox = sqlSandbox();
const statesOf = async (query: string, cases: ReturnType<typeof caseOf>[]) =>
  (await sandbox.run(sqlJob(query, cases))).groups[0]!.cases.map((one) => one.state);

describe('a query', () => {
  test.each([
    ['a byte order mark', '\uFEFFSELECT 1 AS a'],
    ['comments around it', '-- one; two\n/* SELECT 2; */ SELECT 1 /* ; */ AS a -- end'],
    ['semicolons after it', 'SELECT 1 AS a;\n;\n'],
    ['capitals and lines', 'select\r\n1\tAS\fa'],
    ['a part with a name', 'WITH a(a) AS (SELECT 1) SELECT * FROM a'],
    [
      'parts that follow one another',
      'WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i - 1 FROM n WHERE i > 1) SELECT min(i) AS a FROM n',
    ],
    ['a name like a word of SQL', 'WITH "delete" AS (SELECT 1 AS a) SELECT * FROM "delete"'],
    ['a semicolon in a text', "SELECT length(';') AS a"],
    ['a window', 'SELECT ROW_NUMBER() OVER (ORDER BY id) AS a FROM member LIMIT 1'],
    ['brackets for quotes', 'SELECT 1 AS [a]'],
    ['backticks for quotes', 'SELECT 1 AS `a`'],
    ['no comment end', 'SELECT 1 AS a /* and'],
    ['JSON', `SELECT json_extract('{"b":1}', '$.b') AS a`],
    ['a parameter beside a value', 'SELECT COALESCE(?1, 1) AS a'],
  ])('may have %s', async (_what, query) => {
    expect(await seen(sandbox, query)).toEqual({ columns: ['a'], rows: [[1]] });
  });

  test('may be a list of values', async () => {
    expect(await seen(sandbox, "VALUES (1, 'a'), (2, 'b')")).toEqual({
      columns: ['column1', 'column2'],
      rows: [
        [1, 'a'],
        [2, 'b'],
      ],
    });
  });
});

describe('each case', () => {
  test('has its own rows, and tables without rows are there', async () => {
    const count = 'SELECT (SELECT COUNT(*) FROM member) AS m, (SELECT COUNT(*) FROM visit) AS v';
    const states = await statesOf(count, [
      caseOf({ expect: gives(['m', 'v'], [[3, 3]]) }),
      caseOf({ tables: {}, expect: gives(['m', 'v'], [[0, 0]]) }),
      caseOf({ tables: { visit: [[1, 'x', 1]] }, expect: gives(['m', 'v'], [[0, 1]]) }),
      caseOf({ before: 'DELETE FROM visit', expect: gives(['m', 'v'], [[3, 0]]) }),
      caseOf({ expect: gives(['m', 'v'], [[3, 3]]) }),
    ]);
    expect(states).toEqual(['holds', 'holds', 'holds', 'holds', 'holds']);
  });

  test('knows nothing of the case before: neither counters nor the rows it asked for', async () => {
    const query = 'SELECT total_changes() AS n, last_insert_rowid() AS r, changes() AS c';
    const one = caseOf({ tables: { visit: [[1, 'x', 1]] } });
    const result = await sandbox.run(sqlJob(query, [one, one, one]));
    const values = result.groups[0]!.cases.map((each) => each.observed);
    expect(values).toEqual([values[0], values[0], values[0]]);
  });

  test('of many is run, and the order of groups is kept', async () => {
    const groups = Array.from({ length: 6 }, (_, n) => ({
      id: `group-${n}`,
      cases: Array.from({ length: 9 }, (__, i) =>
        caseOf({ tables: { visit: [[n * 10 + i, '', '']] }, expect: gives(['member'], [[n * 10 + i]]) }),
      ),
    }));
    const result = await sandbox.run(sqlJob('SELECT member FROM visit', [], { groups }));
    expect(result.groups.map((group) => [group.id, group.state])).toEqual(
      groups.map(({ id }) => [id, 'holds']),
    );
  });

  test.each<[string, string, Comparison, string]>([
    [
      'another order, where order counts',
      'SELECT id FROM member ORDER BY id DESC',
      { rows: 'in-order', columns: 'names' },
      'other-value',
    ],
    [
      'another order, where it does not',
      'SELECT id FROM member ORDER BY id DESC',
      { rows: 'any-order', columns: 'names' },
      'holds',
    ],
    [
      'another name, where names count',
      'SELECT id AS no FROM member',
      { rows: 'in-order', columns: 'names' },
      'other-value',
    ],
    [
      'another name, where they do not',
      'SELECT id AS no FROM member',
      { rows: 'in-order', columns: 'places' },
      'holds',
    ],
    [
      'floats for integers',
      'SELECT id * 1.0 AS id FROM member',
      { rows: 'in-order', columns: 'names' },
      'holds',
    ],
    [
      'texts for integers',
      "SELECT id || '' AS id FROM member",
      { rows: 'in-order', columns: 'names' },
      'other-value',
    ],
    [
      'a row twice',
      'SELECT id FROM member UNION ALL SELECT 1',
      { rows: 'any-order', columns: 'names' },
      'other-value',
    ],
  ])('is compared as it says: %s', async (_what, query, compare, state) => {
    const expected = { value: { columns: ['id'], rows: [[1], [2], [3]] }, compare };
    expect(await statesOf(query, [caseOf({ expect: expected })])).toEqual([state]);
  });
});

test('the database has no files', async () => {
  const query = "SELECT COUNT(*) FROM pragma_database_list WHERE file <> ''";
  expect(await seen(sandbox, query)).toMatchObject({ rows: [[0]] });
});
