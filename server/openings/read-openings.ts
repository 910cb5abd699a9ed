import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import type { OpeningInList, OpeningToKeep } from './openings.contract.ts';
import { listOpeningsWith } from './openings.store.ts';
import { skillsOf } from './skills-of.ts';

export type OpeningRead = Pick<OpeningInList, 'openingId' | 'title' | 'companyName' | 'state' | 'skills'> &
  Pick<OpeningToKeep, 'tasks' | 'offered'>;

/** By opening, in one reading however many they are. One that is gone is not in it. */
export function readOpenings(
  deps: Pick<Deps, 'challenges'>,
  db: DbOrTx,
  openingIds: string[],
): Map<string, OpeningRead> {
  const rows = listOpeningsWith(db, [...new Set(openingIds)]);
  return new Map(
    rows.map(({ opening, companyName }) => {
      const { openingId, title, state, tasks, offered } = opening;
      return [
        openingId,
        { openingId, title, companyName, state, tasks, offered, skills: skillsOf(deps, tasks) },
      ];
    }),
  );
}
