/** Asks a query of our own before the first person's: what SQLite does for the first time takes several times longer. */
import { defaultLimits } from '../../limits.ts';
import { runSqlJob } from './run-sql-job.ts';
import type { SqliteHost } from './sqlite-host.ts';

const schema = 'CREATE TABLE one (id INTEGER PRIMARY KEY, name TEXT, weight REAL);';
const query = `
WITH counted AS (SELECT name, COUNT(*) AS many, SUM(weight) AS whole FROM one GROUP BY name)
SELECT one.id, counted.many, ROW_NUMBER() OVER (ORDER BY counted.whole DESC) AS place
FROM one LEFT JOIN counted ON counted.name = one.name
WHERE one.weight BETWEEN 1 AND 2 OR one.name LIKE 'b%'
ORDER BY place, one.id LIMIT 10;`;

export async function warmUp(host: SqliteHost): Promise<void> {
  const cases = Array.from({ length: 3 }, () => ({
    form: 'query' as const,
    tables: { one: [[1, 'a', 1.5]] },
  }));
  await runSqlJob(
    {
      nonce: '',
      language: 'sql',
      files: { 'query.sql': query },
      entry: 'query.sql',
      schema,
      console: false,
      limits: defaultLimits,
      groups: [{ group: 0, cases }],
    },
    host,
    () => undefined,
  );
}
