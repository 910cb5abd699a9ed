import { Language } from '../challenges/challenges.contract.ts';
import { titleOf } from '../challenges/title-of.ts';
import type { Deps } from '../deps.ts';
import type { SkillEvidence } from '../evidence/list-evidence.ts';
import { listEvidenceOfMany } from '../evidence/list-evidence.ts';
import type { FeedShown } from './feed-profile.contract.ts';

type Ready = Pick<Deps, 'db' | 'challenges'>;

/**
 * What programs of these people have shown, by account, in one reading however many they are. Somebody who has shown
 * nothing has a profile like everybody else.
 */
export function describeShown(deps: Ready, accountIds: string[]): Map<string, FeedShown> {
  const evidence = listEvidenceOfMany(deps, accountIds);
  return new Map(
    accountIds.map((accountId) => [accountId, describeSkills(deps, evidence.get(accountId) ?? [])]),
  );
}

function describeSkills({ challenges }: Pick<Ready, 'challenges'>, evidence: SkillEvidence[]): FeedShown {
  const { schemes, skills } = challenges.skills;
  const shown = new Map(evidence.map((one) => [one.skillId, one]));
  return {
    languages: Language.enum.filter((language) => shown.has(language)),
    skills: skills.flatMap(({ id, name, esco, jobtech }) => {
      const one = shown.get(id);
      if (!one) return [];
      return [
        {
          skillId: id,
          name,
          level: one.level,
          esco: esco === undefined ? null : `${schemes.esco?.uri ?? ''}${esco}`,
          jobtech: jobtech ?? null,
          reasons: one.pieces.map((piece) => describeReason(challenges, piece)),
        },
      ];
    }),
  };
}

type Reason = NonNullable<FeedShown['skills'][number]['reasons']>[number];

/** A challenge may be withheld or gone since: it has the title that it had when it was handed in. */
function describeReason(
  challenges: Deps['challenges'],
  {
    slug,
    title,
    kind,
    language,
    domain,
    generatedInput,
    strengthNoticed,
    strengthOf,
  }: SkillEvidence['pieces'][number],
): Reason {
  const named = challenges.skills.domains.find(({ id }) => id === domain)?.name;
  return {
    title: titleOf(challenges, { slug, title }),
    kind,
    language,
    domain: named ?? { sv: domain, en: domain },
    generatedInput,
    strength:
      strengthNoticed === null || strengthOf === null ? null : { noticed: strengthNoticed, of: strengthOf },
  };
}
