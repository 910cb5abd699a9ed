/** Skill x challenge: which word of a report the content as it stands can lead to, at most. */
import type { SkillsFile } from '../challenges/challenge-format.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { isGenerated } from './plan-work.ts';

export type Measured = { challenge: Challenge; lazyGroups: string[] };

export function coverageTable(measured: Measured[], skills: SkillsFile): string {
  const rows = skills.skills.flatMap((skill) => {
    const those = measured.filter(({ challenge, lazyGroups }) => carries(challenge, skill.id, lazyGroups));
    if (those.length === 0) return [];
    const names = those.map(({ challenge }) => challenge.slug).join(', ');
    return [{ id: skill.id, level: highestLevel(those.map(({ challenge }) => challenge)), names }];
  });
  const width = Math.max(0, ...rows.map((row) => row.id.length));
  return rows
    .map(({ id, level, names }) => `  ${id.padEnd(width)}  ${level.padEnd(24)}  ${names}`)
    .join('\n');
}

/** At least one of the skill's groups is passed by no lazy program. */
function carries(challenge: Challenge, skill: string, lazyGroups: string[]): boolean {
  return challenge.hidden.groups.some((group) => group.skill === skill && !lazyGroups.includes(group.id));
}

function highestLevel(challenges: Challenge[]): string {
  const different = (pick: (challenge: Challenge) => string) => new Set(challenges.map(pick)).size;
  if (different((one) => one.manifest.variantOf ?? one.slug) < 2) return 'visat i en uppgift';
  const isNew =
    different((one) => one.manifest.kind) >= 2 &&
    different((one) => one.manifest.domain) >= 2 &&
    challenges.some(isGenerated);
  return isNew ? 'visat i nya situationer' : 'visat i flera uppgifter';
}
