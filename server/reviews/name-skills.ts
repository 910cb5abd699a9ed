import type { ChallengeLibrary } from '../challenges/challenge-library.ts';
import type { Localized } from '../http/contract.ts';

/** In the order of skills.json; an id that is there no more names itself. */
export function nameSkills(
  { skills }: ChallengeLibrary,
  skillIds: string[],
): { skillId: string; name: Localized }[] {
  const known = skills.skills.flatMap(({ id, name }) =>
    skillIds.includes(id) ? [{ skillId: id, name }] : [],
  );
  const names = new Set(known.map(({ skillId }) => skillId));
  const others = skillIds.filter((id) => !names.has(id));
  return [...known, ...others.map((id) => ({ skillId: id, name: { sv: id, en: id } }))];
}
