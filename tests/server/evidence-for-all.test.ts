/** What holds of evidence whatever somebody hands in, and whatever is tried. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Challenge } from '#server/challenges/challenge-library.ts';
import type { Kind, Language } from '#server/challenges/challenges.contract.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { type Level, levelOf, whatItShows } from '#server/evidence/evidence-rules.ts';
import { reachableLevels } from '#server/runs/coverage-table.ts';

type Groups = { id: string; skill: string; generated?: object }[];
const asChallenge = (groups: Groups, kind: Kind = 'write') => ({
  manifest: { kind, skills: [...new Set(groups.map(({ skill }) => skill))] },
  hidden: { groups },
});
/** As the server judges: the verdict follows from what held, and lazy groups carry nothing. */
const judge = (groups: Groups, held: string[], lazy: string[]) => {
  const heldGroupIds = groups.flatMap(({ id }) => (held.includes(id) ? [id] : []));
  return {
    result: { verdict: heldGroupIds.length === groups.length ? 'holds' : 'partly' },
    heldGroupIds,
    evidenceGroupIds: heldGroupIds.filter((id) => !lazy.includes(id)),
  };
};
const ids = ['a', 'b', 'c', 'd', 'e'];
const anyGroups = fc
  .array(
    fc.record({
      skill: fc.constantFrom('lists', 'limits', 'texts'),
      isGenerated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(
    (all): Groups =>
      all.map(({ skill, isGenerated }, at) => ({
        id: ids[at] ?? '',
        skill,
        ...(isGenerated && { generated: {} }),
      })),
  );
const someIds = fc.subarray(ids);
const skillsOf = (shown: { skillId: string }[]) => shown.map(({ skillId }) => skillId);

test('a program that passes nothing but what lazy programs pass is evidence of nothing', () => {
  fc.assert(
    fc.property(anyGroups, someIds, someIds, (groups, held, others) => {
      const judged = judge(groups, held, [...held, ...others]);
      expect(whatItShows(asChallenge(groups), 'javascript', judged)).toEqual([]);
    }),
  );
});

test('what is shown needs every group of the skill, and one at least that no lazy program passes', () => {
  fc.assert(
    fc.property(anyGroups, someIds, someIds, (groups, held, lazy) => {
      const shown = whatItShows(asChallenge(groups), 'javascript', judge(groups, held, lazy));
      const isShown = (own: Groups) =>
        own.every(({ id }) => held.includes(id)) && own.some(({ id }) => !lazy.includes(id));
      const { skills } = asChallenge(groups).manifest;
      const wanted = skills.filter((skill) => isShown(groups.filter((group) => group.skill === skill)));
      expect(skillsOf(shown)).toEqual([...wanted, ...(isShown(groups) ? ['javascript'] : [])]);
    }),
  );
});

test('more that holds never shows less, and the order of groups shows nothing else', () => {
  fc.assert(
    fc.property(anyGroups, someIds, someIds, someIds, (groups, held, more, lazy) => {
      const shownBy = (some: string[], order = groups) =>
        skillsOf(whatItShows(asChallenge(order), 'javascript', judge(order, some, lazy))).toSorted();
      const all = shownBy([...held, ...more]);
      expect(shownBy(held).filter((skill) => !all.includes(skill))).toEqual([]);
      expect(shownBy(held, groups.toReversed())).toEqual(shownBy(held));
    }),
  );
});

describe('the challenges that are shipped', async () => {
  const library = await loadChallenges([join(import.meta.dirname, '..', '..', 'challenges')]);
  const measured = library
    .all()
    .map((challenge) => ({ challenge, lazyGroups: challenge.check?.lazyGroups ?? [] }));
  const reachable = new Map(
    reachableLevels(measured, library.skills).map(({ skillId, level }) => [skillId, level]),
  );
  const order: (Level | undefined)[] = [undefined, 'one-challenge', 'several-challenges', 'new-situations'];
  const rank = (level: Level | undefined) => order.indexOf(level);

  test('can lead to every word that a report has for a level', () => {
    expect(new Set(reachable.values())).toEqual(new Set(order.slice(1)));
  });

  test('have no group that a lazy program passes among what is shown by such groups alone', () => {
    const shown = measured.flatMap(({ challenge, lazyGroups }) =>
      languagesOf(challenge).flatMap((language) =>
        whatItShows(challenge, language, judge(challenge.hidden.groups, lazyGroups, lazyGroups)),
      ),
    );
    expect(shown).toEqual([]);
  });

  test('never lead to a word that the table of what content can reach does not have', () => {
    const anyHandIn = fc.constantFrom(...measured).chain(({ challenge, lazyGroups }) =>
      fc.record({
        challenge: fc.constant(challenge),
        lazyGroups: fc.constant(lazyGroups),
        language: fc.constantFrom(...languagesOf(challenge)),
        held: fc.oneof(
          fc.constant(challenge.hidden.groups.map(({ id }) => id)),
          fc.subarray(challenge.hidden.groups.map(({ id }) => id)),
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyHandIn, { maxLength: 20 }), (handIns) => {
        const pieces = handIns.flatMap(({ challenge, lazyGroups, language, held }) =>
          whatItShows(challenge, language, judge(challenge.hidden.groups, held, lazyGroups)).map((shown) => ({
            ...shown,
            family: challenge.manifest.variantOf ?? challenge.slug,
            kind: challenge.manifest.kind,
            domain: challenge.manifest.domain,
          })),
        );
        const reached = Map.groupBy(pieces, ({ skillId }) => skillId);
        const above = [...reached].filter(
          ([skillId, own]) => rank(levelOf(own)) > rank(reachable.get(skillId)),
        );
        expect(above).toEqual([]);
      }),
    );
  });
});

function languagesOf({ manifest }: Challenge): Language[] {
  return Object.keys(manifest.languages) as Language[];
}
