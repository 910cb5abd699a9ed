/** What is asked of the database while something is done, whoever compiled the statement, and when. */
import type { Db } from '#server/db/open.ts';

const ways = ['run', 'get', 'all', 'iterate'] as const;
type Statements = Record<(typeof ways)[number], (...values: unknown[]) => unknown> & { source: string };

/** Statements that were executed, as they are written; begin and commit of a transaction among them. */
export async function statementsOf(db: Db, act: () => Promise<unknown>): Promise<string[]> {
  const shared: Statements = Object.getPrototypeOf(db.$client.prepare('select 1'));
  const plain = { ...shared };
  const asked: string[] = [];
  for (const way of ways) {
    const own = shared[way];
    plain[way] = own;
    shared[way] = function (this: Statements, ...values) {
      asked.push(this.source);
      return own.apply(this, values);
    };
  }
  try {
    await act();
  } finally {
    for (const way of ways) shared[way] = plain[way];
  }
  return asked;
}
