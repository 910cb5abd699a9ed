/** Skill x challenge: which word of a report the content as it stands can lead to, at most. */
import type { SkillsFile } from '../challenges/challenge-format.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { type Level, levelOf } from '../evidence/evidence-rules.ts';

export type Measured = { challenge: Challenge; lazyGroups: string[] };

/** Per skill that some content carries: the highest level it can lead to, and by which challenges. */
export function reachableLevels(
  all: Measured[],
  skills: SkillsFile,
): { skillId: string; level: Level; slugs: string[] }[] {
  // A changed program shows no skill anew.
  const measured = all.filter(({ challenge }) => challenge.manifest.changeOf === undefined);
  return skills.skills.flatMap(({ id: skillId }) => {
    const those = measured.filter((one) => carries(one, skillId));
    const level = highestLevel(those, skillId);
    return level ? [{ skillId, level, slugs: those.map(({ challenge }) => challenge.slug) }] : [];
  });
}

export function coverageTable(measured: Measured[], skills: SkillsFile): string {
  const rows = reachableLevels(measured, skills);
  const width = Math.max(0, ...rows.map(({ skillId }) => skillId.length));
  return rows
    .map(
      ({ skillId, level, slugs }) =>
        `  ${skillId.padEnd(width)}  ${words[level].padEnd(24)}  ${slugs.join(', ')}`,
    )
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

/** By the rule that evidence follows, were every challenge to hold. Undefined without any. */
function highestLevel(measured: Measured[], skill: string): Level | undefined {
  return levelOf(
    measured.map(({ challenge, lazyGroups }) => ({
      family: challenge.manifest.variantOf ?? challenge.slug,
      kind: challenge.manifest.kind,
      domain: challenge.manifest.domain,
      generatedInput: groupsOf(challenge, skill).some(
        ({ id, generated }) => generated !== undefined && !lazyGroups.includes(id),
      ),
    })),
  );
}
