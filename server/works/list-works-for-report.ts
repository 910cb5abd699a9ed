import type { Deps } from '../deps.ts';
import type { WorkInReport } from './works.contract.ts';
import { listWorksSaid } from './works.store.ts';

/** What a person brought along and lets the report say, in the order in which it was brought. */
export function listWorksForReport(
  { db }: Pick<Deps, 'db'>,
  accountId: string,
): { workId: string; work: WorkInReport }[] {
  return listWorksSaid(db, accountId)
    .filter(({ inReport }) => inReport)
    .toReversed()
    .map(({ workId, title, language, what, myPart, satisfied, fileNames }) => ({
      workId,
      work: { title, language, what, myPart, satisfied, fileNames },
    }));
}
