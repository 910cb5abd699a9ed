import type { Challenge } from '../challenges/challenge-library.ts';
import type { Deps } from '../deps.ts';
import type { Task } from './openings.contract.ts';

/** As many as one reads. */
const most = 6;

/**
 * Those that anybody may see, about a skill of the tasks or in one of their languages, and of a kind that they name or,
 * where none is named, of any. Those that are both come first. A change request begins with a hand-in of one's own, and
 * fits nobody at a company.
 */
export function fittingChallenges(
  { challenges }: Pick<Deps, 'challenges'>,
  tasks: readonly Task[],
): Challenge[] {
  const skillIds = new Set(tasks.flatMap((task) => task.skillIds));
  const kinds = new Set(tasks.flatMap((task) => task.kinds));
  const waysOfFitting = ({ manifest }: Challenge) =>
    [manifest.skills, Object.keys(manifest.languages)].filter((ids) => ids.some((id) => skillIds.has(id)))
      .length;
  return challenges
    .all()
    .filter(({ manifest }) => manifest.changeOf === undefined && manifest.exposure === 'public')
    .filter(({ manifest }) => kinds.size === 0 || kinds.has(manifest.kind))
    .filter((challenge) => waysOfFitting(challenge) > 0)
    .sort((one, other) => waysOfFitting(other) - waysOfFitting(one))
    .slice(0, most);
}
