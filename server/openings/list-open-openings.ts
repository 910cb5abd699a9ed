import type { Deps } from '../deps.ts';
import type { OpeningInList, OpeningToKeep } from './openings.contract.ts';
import { listOpeningRows } from './openings.store.ts';
import { skillsOf } from './skills-of.ts';

export type OpenOpening = Pick<OpeningInList, 'openingId' | 'title' | 'skills'> &
  Pick<OpeningToKeep, 'tasks' | 'offered'>;

/** What a place is for whoever may come there: its tasks and what is around them. Newest first. */
export function listOpenOpenings(deps: Pick<Deps, 'db' | 'challenges'>): OpenOpening[] {
  return listOpeningRows(deps.db, { state: 'open' }).map(({ openingId, title, tasks, offered }) => ({
    ...{ openingId, title, tasks, offered },
    skills: skillsOf(deps, tasks),
  }));
}
