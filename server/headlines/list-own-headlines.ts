import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import type { Headline, OwnHeadlines } from './headlines.contract.ts';
import { listHeadlines } from './headlines.store.ts';
import { listSubjects } from './list-subjects.ts';

const challengesNamed = 2;

/** In the order in which they were added, each with some challenges in which it can be shown. */
export function listOwnHeadlines(
  deps: Pick<Deps, 'db' | 'challenges'>,
  { accountId }: Pick<Candidate, 'accountId'>,
): OwnHeadlines {
  const subjects = new Map(listSubjects(deps).map((one) => [one.subjectId, one]));
  const [path] = deps.challenges.paths.paths;
  const onList = (path?.challenges ?? []).flatMap((slug) => deps.challenges.find(slug)?.forCandidate ?? []);
  return {
    headlines: listHeadlines(deps.db, accountId).map(({ headlineId, subjectId, words, marks }): Headline => {
      const subject = subjectId === null ? undefined : subjects.get(subjectId);
      const showing = onList.filter(
        ({ skills, languages }) =>
          skills.some((skill) => skill.skillId === subjectId) || languages.some((one) => one === subjectId),
      );
      return {
        headlineId,
        subjectId: subject?.subjectId ?? null,
        name: subject?.name ?? { sv: words, en: words },
        marks,
        challenges: showing.slice(0, challengesNamed).map(({ slug, title }) => ({ slug, title })),
      };
    }),
  };
}
