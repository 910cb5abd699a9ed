/** Short ways to ask a query of a small database. */
import { afterAll } from 'vitest';
import {
  createSandbox,
  type Expectation,
  type Job,
  type JobCase,
  type Portable,
  type Sandbox,
} from '#sandbox';
import { unhurried } from '../ask.ts';

export type Query = JobCase & { form: 'query' };

export const schema = `CREATE TABLE member (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fee REAL);
CREATE TABLE visit (member INTEGER, day TEXT, note);`;

export const tables: Record<string, Portable[][]> = {
  member: [
    [1, 'Ada', 4],
    [2, 'Bo', 2.5],
    [3, 'Åsa', null],
  ],
  visit: [
    [1, '2026-01-02', null],
    [1, '2026-01-09', 'late'],
    [3, '2026-02-01', ''],
  ],
};

/** One sandbox for the tests of one file. */
export function sqlSandbox(): Sandbox {
  const sandbox = unhurried(createSandbox({ maxRunners: 3, engines: ['sql'] }));
  afterAll(() => sandbox.close());
  return sandbox;
}

export function caseOf(more: Partial<Query> = {}): Query {
  return { form: 'query', tables, ...more };
}

export function sqlJob(query: string, cases: JobCase[] = [caseOf()], more: Partial<Job> = {}): Job {
  const groups = [{ id: 'group', cases }];
  const base = { tenant: 'person', language: 'sql', entry: 'query.sql', console: false } as const;
  return { ...base, files: { 'query.sql': query }, schema, groups, ...more };
}

/** What a query is seen to give: columns and rows, or whatever stands in their place. */
export async function seen(sandbox: Sandbox, query: string, more: Partial<Query> = {}) {
  const result = await sandbox.run(sqlJob(query, [caseOf(more)]));
  const [one] = result.groups[0]!.cases;
  const [observed] = one!.observed;
  if (observed === undefined) return result.problem ?? one!.limit ?? one!.state;
  return 'value' in observed ? observed.value : observed.error;
}

export const gives = (columns: string[], rows: Portable[][]): Expectation => ({ value: { columns, rows } });
