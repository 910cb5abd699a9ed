import type { Challenge } from '../challenges/challenge-library.ts';
import type { Deps } from '../deps.ts';
import type { Task } from './openings.contract.ts';

/** As many as one reads. */
const most = 6;

/**
 * Those that anybody may see, about a skill of the tasks, and of a kind that they name or, where none is named, of any.
 * A change request begins with a hand-in of one's own, and fits nobody at a company.
 */
export function fittingChallenges(
  { challenges }: Pick<Deps, 'challenges'>,
  tasks: readonly Task[],
): Challenge[] {
  const skillIds = new Set(tasks.flatMap((task) => task.skillIds));
  const kinds = new Set(tasks.flatMap((task) => task.kinds));
  return challenges
    .all()
    .filter(({ manifest }) => manifest.changeOf === undefined && manifest.exposure === 'public')
    .filter(({ manifest }) => manifest.skills.some((id) => skillIds.has(id)))
    .filter(({ manifest }) => kinds.size === 0 || kinds.has(manifest.kind))
    .slice(0, most);
}
