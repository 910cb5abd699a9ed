import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { Headline } from './headlines.contract.ts';
import { listHeadlinesOfAccounts } from './headlines.store.ts';
import { listSubjects } from './list-subjects.ts';

export type NamedHeadline = Pick<Headline, 'subjectId' | 'name' | 'marks'>;

/** By account, each person's in the order in which they were added. Who has none is not in it. */
export function listHeadlinesOfMany(
  { challenges }: Pick<Deps, 'challenges'>,
  db: DbOrTx,
  accountIds: string[],
): Map<string, NamedHeadline[]> {
  const names = new Map(listSubjects({ challenges }).map(({ subjectId, name }) => [subjectId, name]));
  const rows = Map.groupBy(listHeadlinesOfAccounts(db, accountIds), ({ accountId }) => accountId);
  const named = ([accountId, own]: [string, NonNullable<ReturnType<typeof rows.get>>]) =>
    [
      accountId,
      own.map(({ subjectId, words, marks }): NamedHeadline => {
        const name = subjectId === null ? undefined : names.get(subjectId);
        return { subjectId: name ? subjectId : null, name: name ?? { sv: words, en: words }, marks };
      }),
    ] as const;
  return new Map([...rows].map(named));
}
