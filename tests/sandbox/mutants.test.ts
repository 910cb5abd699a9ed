import { describe, expect, test } from 'vitest';
import { type Language, makeMutants } from '#sandbox';
import { sqlJob, sqlSandbox } from './sql/ask-sql.ts';

/** What is changed in a text of a few lines, as an author reads it. */
const changesOf = async (language: Language, source: string) =>
  (await makeMutants(language, source)).map(({ change }) => change);

describe('a Python program', () => {
  test.each<[string, string, string[]]>([
    ['comparisons', 'a <= b', ['a <= b -> pass', 'a <= b -> a < b', 'a <= b -> a > b']],
    ['words that compare', 'x = a not in b', ['a not in b -> a in b']],
    ['identity', 'x = a is not None', ['a is not None -> a is None']],
    ['arithmetic', 'x = a // b', ['a // b -> a / b']],
    ['conditions', 'x = a and b', ['a and b -> a or b', 'a and b -> a', 'a and b -> b']],
    ['not', 'x = not a', ['not a -> (a)']],
    ['numbers', 'x = 1_000', ['1_000 -> 1001', '1_000 -> (999)']],
    ['truth', 'x = True', ['True -> False']],
    ['texts', "x = 'a'", ["'a' -> ''"]],
    ['texts with nothing in them', 'x = ""', [`"" -> 'x'`]],
    ['bytes', "x = b'a'", ["b'a' -> b''"]],
    ['counters', 'n += m', ['n += m -> n -= m']],
    ['tests', 'if a: f = b', ['a -> not (a)', 'a -> True', 'a -> False']],
    ['loops', 'while a: f = b', ['a -> not (a)', 'a -> False']],
    ['slices', 'x = a[b:c]', ['a[b:c] -> a[:c]', 'a[b:c] -> a[b:]', 'a[b:c] -> a']],
    ['lists', 'x = [a]', ['[a] -> []']],
    [
      'choices in lists',
      'x = [a for a in b if c]',
      ['[a for a in b if c] -> []', 'c -> not (c)', 'c -> True'],
    ],
    [
      'extremes, and the order of what they compare means nothing',
      'x = min(a, b)',
      ['min(a, b) -> max(a, b)'],
    ],
    ['order', 'x = sorted(a, key=f)', ['sorted(a, key=f) -> a']],
    ['arguments', 'x = f(a, b)', ['f(a, b) -> f(b, a)']],
    ['ranges', 'x = range(n)', ['range(n) -> range((n) + 1)', 'range(n) -> range((n) - 1)']],
    ['ends of a list', 'a.append(b)', ['a.append(b) -> pass', 'a.append(b) -> a.insert(0, b)']],
    ['methods in a chain', 'x = a.strip()', ['a.strip() -> a']],
    ['functions without a name', 'f = lambda a: b', ['lambda a: b -> lambda a: None']],
  ])('%s', async (_what, source, changes) => {
    expect(await changesOf('python', source)).toEqual(changes);
  });

  test('says nothing of types, imports, texts for people, and how it is started', async () => {
    const source = `"""What it is for."""
from math import floor

def f(a: list[int] = b) -> None:
    'More.'
    assert a, 'Something is missing.'
    raise ValueError('Nothing is left.')

if __name__ == '__main__':
    f(1)
`;
    expect(await changesOf('python', source)).toEqual(["raise ValueError('Nothing is left.') -> pass"]);
  });

  test('is told with the line of each change, once each', async () => {
    const mutants = await makeMutants(
      'python',
      'def f(a):\n    for b in a:\n        if b: break\n    return b\n',
    );
    expect(mutants.map(({ line }) => line)).toEqual([3, 3, 3, 3, 4]);
    expect(new Set(mutants.map(({ source }) => source)).size).toBe(mutants.length);
  });
});

describe('a query', () => {
  const from = (rest: string) => `SELECT a FROM t ${rest}`;
  test.each<[string, string, string[]]>([
    [
      'comparisons',
      from('WHERE t.a >= b'),
      ['WHERE t.a >= b -> (nothing)', 't.a >= b -> t.a > b', 't.a >= b -> t.a < b'],
    ],
    [
      'conditions',
      from('JOIN u ON a AND b'),
      ['t JOIN u -> t LEFT JOIN u', 'a AND b -> a OR b', 'a AND b -> b', 'a AND b -> a'],
    ],
    [
      'a range, whose AND joins nothing',
      from('HAVING a BETWEEN b AND c'),
      ['HAVING a BETWEEN b AND c -> (nothing)', 'a BETWEEN b -> a NOT BETWEEN b'],
    ],
    [
      'what is not there',
      from('LEFT OUTER JOIN u ON a IS NULL'),
      ['t LEFT OUTER JOIN u -> t JOIN u', 'ON a IS NULL -> ON a IS NOT NULL'],
    ],
    ['what is there', 'SELECT a IS NOT NULL', ['a IS NOT NULL -> a IS NULL']],
    ['lists', 'SELECT a NOT IN (b)', ['SELECT a NOT IN ( -> SELECT a IN (']],
    ['patterns', 'SELECT a LIKE b', ['a LIKE b -> a NOT LIKE b']],
    [
      'orders',
      from('ORDER BY a, b DESC'),
      ['a, b DESC -> b DESC', 'a, b DESC -> a', 'a -> a DESC', 'b DESC -> b ASC'],
    ],
    ['an order of one', from('ORDER BY a'), ['ORDER BY a -> (nothing)', 'a -> a DESC']],
    ['groups', from('GROUP BY a, b'), ['a, b -> b', 'a, b -> a']],
    ['rows that are alike', 'SELECT DISTINCT a', ['SELECT DISTINCT a -> SELECT a']],
    ['counts', 'SELECT COUNT(*), COUNT(a)', ['COUNT(*) -> MAX(1)', 'COUNT(a) -> COUNT(*)']],
    ['sums and extremes', 'SELECT SUM(a), MIN(b)', ['SUM(a) -> AVG(a)', 'MIN(b) -> MAX(b)']],
    ['what stands in for NULL', 'SELECT COALESCE(a, b)', ['COALESCE(a, b) -> a', 'COALESCE(a, b) -> b']],
    [
      'numbers',
      from('LIMIT 2'),
      ['LIMIT 2 -> (nothing)', 't LIMIT 2 -> t LIMIT 3', 't LIMIT 2 -> t LIMIT 1'],
    ],
    ['texts', "SELECT 'a'", ["SELECT 'a' -> SELECT ''"]],
    ['signs', 'SELECT a - -b', ['a - - -> a + -', '- -b -> - b']],
    [
      'sets',
      'SELECT a UNION ALL SELECT b EXCEPT SELECT c',
      ['UNION ALL -> UNION', 'b EXCEPT SELECT -> b INTERSECT SELECT'],
    ],
    ['rows that are there', 'SELECT EXISTS (SELECT 1)', ['SELECT EXISTS ( -> SELECT NOT EXISTS (']],
    ['choices', 'SELECT CASE WHEN a THEN b ELSE c END', ['a -> NOT (a)', 'ELSE c -> (nothing)']],
    [
      'places in windows',
      'SELECT RANK() OVER (PARTITION BY a ORDER BY b)',
      ['RANK() -> DENSE_RANK()', 'PARTITION BY a -> (nothing)', 'ORDER BY b -> (nothing)', 'b -> b DESC'],
    ],
    ['stars are no products', 'SELECT *, t.* FROM t', []],
    ['words in texts and comments', "SELECT 'AND' -- 1 < 2", ["SELECT 'AND' -> SELECT ''"]],
  ])('%s', async (_what, source, changes) => {
    expect(await changesOf('sql', source)).toEqual(changes);
  });

  test('is changed to what SQLite can still read, each time', async () => {
    const sandbox = sqlSandbox();
    const query = `WITH late AS (
  SELECT DISTINCT member, COUNT(*) AS many FROM visit
  WHERE (note IS NULL OR note = 'late') AND day BETWEEN '2026-01-01' AND '2026-02-01'
  GROUP BY member HAVING COUNT(*) > 1
)
SELECT m.name, COALESCE(SUM(late.many), 0) - 1 AS whole, CASE WHEN m.fee > 2 THEN 'high' ELSE 'low' END AS level
FROM member m LEFT JOIN late ON late.member = m.id AND late.many <> 0
WHERE m.name LIKE 'A%' OR NOT EXISTS (SELECT 1 FROM visit WHERE visit.member = m.id)
GROUP BY m.id
UNION ALL SELECT name, 1, 'x' FROM member
ORDER BY name, whole DESC LIMIT 10 OFFSET 2;`;
    const mutants = await makeMutants('sql', query);
    const problems = [];
    for (const { source, change } of mutants) {
      const { problem } = await sandbox.run(sqlJob(source));
      problems.push(...(problem === undefined ? [] : [{ change, problem }]));
    }
    expect(problems).toEqual([]);
    expect(mutants.length).toBeGreaterThan(50);
  });
});

describe('what cannot be read', () => {
  test.each<[Language, string]>([
    ['python', 'def f(:'],
    ['python', `x = ${'('.repeat(3_000)}`],
    ['sql', '-- nothing'],
    ['sql', "SELECT 'a"],
    ['javascript', 'const = 1;'],
  ])('is refused with a reason: %s %j', async (language, source) => {
    await expect(makeMutants(language, source)).rejects.toThrow('the source could not be read');
  });
});
