/** The skills that tasks can be tied to, by name. */
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { OpeningInList, Task } from './openings.contract.ts';

type Needs = Pick<Deps, 'challenges'>;
type SkillName = OpeningInList['skills'][number];

export function skillsToChoose({ challenges }: Needs): SkillName[] {
  return challenges.skills.skills.map(({ id, name }) => ({ skillId: id, name }));
}

/** Each skill of some tasks once, as the list has them. One that is known no more is called by its id. */
export function skillsOf(deps: Needs, tasks: readonly Task[]): SkillName[] {
  const ids = [...new Set(tasks.flatMap(({ skillIds }) => skillIds))];
  const known = new Map(skillsToChoose(deps).map((one) => [one.skillId, one]));
  return ids.map((skillId) => known.get(skillId) ?? { skillId, name: { sv: skillId, en: skillId } });
}

/** @throws AppError `skill-unknown` */
export function refuseUnknownSkills(deps: Needs, tasks: readonly Task[]): void {
  const known = new Set(skillsToChoose(deps).map(({ skillId }) => skillId));
  for (const skillId of tasks.flatMap(({ skillIds }) => skillIds))
    if (!known.has(skillId)) throw new AppError('skill-unknown');
}
