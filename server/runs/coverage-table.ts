/** Skill x challenge: which word of a report the content as it stands can lead to, at most. */
import type { SkillsFile } from '../challenges/challenge-format.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { type Level, levelOf } from '../evidence/evidence-rules.ts';

export type Measured = { challenge: Challenge; lazyGroups: string[] };

export function coverageTable(measured: Measured[], skills: SkillsFile): string {
  const rows = skills.skills.flatMap((skill) => {
    const those = measured.filter((one) => carries(one, skill.id));
    if (those.length === 0) return [];
    const names = those.map(({ challenge }) => challenge.slug).join(', ');
    return [{ id: skill.id, level: highestLevel(those, skill.id), names }];
  });
  const width = Math.max(0, ...rows.map((row) => row.id.length));
  return rows
    .map(({ id, level, names }) => `  ${id.padEnd(width)}  ${level.padEnd(24)}  ${names}`)
    .join('\n');
}

/** The groups that speak for a skill; for the language it is written in, all do. What is read is not written. */
function groupsOf({ manifest, hidden }: Challenge, skill: string) {
  if (Object.hasOwn(manifest.languages, skill)) return manifest.kind === 'read' ? [] : hidden.groups;
  return hidden.groups.filter((group) => group.skill === skill);
}

/** At least one of the skill's groups is passed by no lazy program. */
function carries({ challenge, lazyGroups }: Measured, skill: string): boolean {
  return groupsOf(challenge, skill).some(({ id }) => !lazyGroups.includes(id));
}

const words: Record<Level, string> = {
  'one-challenge': 'visat i en uppgift',
  'several-challenges': 'visat i flera uppgifter',
  'new-situations': 'visat i nya situationer',
};

/** By the rule that evidence follows, were every challenge to hold. */
function highestLevel(measured: Measured[], skill: string): string {
  const pieces = measured.map(({ challenge, lazyGroups }) => ({
    family: challenge.manifest.variantOf ?? challenge.slug,
    kind: challenge.manifest.kind,
    domain: challenge.manifest.domain,
    generatedInput: groupsOf(challenge, skill).some(
      ({ id, generated }) => generated !== undefined && !lazyGroups.includes(id),
    ),
  }));
  const level = levelOf(pieces);
  return level === undefined ? '' : words[level];
}
