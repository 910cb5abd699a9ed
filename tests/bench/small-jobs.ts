/** The same small piece of work in each engine: 5 groups of 5 cases, one line of code. */
import type { Engine, Job, JobResult } from '#sandbox';

const numbers = [1, 2, 3, 4, 5];

export const source =
  'export function total(prices) {\n  return prices.reduce((sum, price) => sum + price, 0);\n}\n';

const programs: Record<Engine, Pick<Job, 'language' | 'files' | 'entry' | 'schema'>> = {
  javascript: { language: 'javascript', files: { 'index.js': source }, entry: 'index.js' },
  python: {
    language: 'python',
    files: { 'main.py': 'def total(prices):\n    return sum(prices)\n' },
    entry: 'main.py',
  },
  sql: {
    language: 'sql',
    files: { 'query.sql': 'SELECT SUM(price) AS total FROM items;\n' },
    entry: 'query.sql',
    schema: 'CREATE TABLE items (price INTEGER);',
  },
};

/** @param tenant whose it is: a runner serves one */
export function smallJob(engine: Engine, tenant: string): Job {
  return {
    tenant,
    ...programs[engine],
    console: false,
    groups: numbers.map((group) => ({
      id: `group-${group}`,
      cases: numbers.map((one) =>
        engine === 'sql'
          ? {
              form: 'query',
              tables: { items: [[group], [one], [3]] },
              expect: { value: { columns: ['total'], rows: [[group + one + 3]] } },
            }
          : { form: 'call', call: 'total', args: [[group, one, 3]], expect: { value: group + one + 3 } },
      ),
    })),
  };
}

/** @throws when a job that is right does not hold: its time would mean nothing */
export function mustHold(result: JobResult): void {
  const states = result.groups.map((group) => group.state);
  if (states.some((state) => state !== 'holds'))
    throw new Error(`the job should hold: ${result.outcome} ${states}`);
}
