import type { Candidate } from '../access.ts';
import { readMyList } from '../attempts/read-my-list.ts';
import { Language } from '../challenges/challenges.contract.ts';
import type { Deps } from '../deps.ts';
import { offersFor } from './find-rules.ts';
import type { FindAnswers, Found } from './headlines.contract.ts';
import { listOwnHeadlines } from './list-own-headlines.ts';
import { listSubjects } from './list-subjects.ts';

/** *Hitta rätt*: what could be first, from the headlines and up to three answers. Nothing of it is stored. */
export function findChallenges(
  deps: Pick<Deps, 'db' | 'challenges'>,
  actor: Candidate,
  answers: FindAnswers,
): Found {
  const { headlines } = listOwnHeadlines(deps, actor);
  const groups = new Map(listSubjects(deps).map(({ subjectId, group }) => [subjectId, group]));
  const known = headlines.flatMap(({ subjectId, name }) => (subjectId === null ? [] : [{ subjectId, name }]));
  const saysLanguage = known.some(({ subjectId }) => groups.get(subjectId) === 'language');
  const entries = readMyList(deps, actor).entries;
  const list = entries.map(({ challenge, state }) => ({
    slug: challenge.slug,
    kind: challenge.kind,
    languages: challenge.languages,
    skillIds: challenge.skills.map(({ skillId }) => skillId),
    rules: deps.challenges.find(challenge.slug)?.forCandidate.statement.sv.exactCount ?? 0,
    isOpened: state !== 'not-opened',
  }));
  const shown = new Map(entries.map(({ challenge }) => [challenge.slug, challenge]));
  return {
    asked: saysLanguage ? ['kind', 'size'] : ['kind', 'language', 'size'],
    offers: offersFor(list, { answers, headlines: known }).flatMap(({ slug, reasons }) => {
      const challenge = shown.get(slug);
      return challenge ? [{ slug, title: challenge.title, size: challenge.size, reasons }] : [];
    }),
    ownWork: headlines
      .filter(({ subjectId, challenges }) => challenges.length === 0 && !isRunHere(subjectId))
      .map(({ name }) => name),
    isOtherLanguage: answers.language === 'other',
  };
}

/** Something that has no challenge for the moment in a language that has some is not for own work alone. */
function isRunHere(subjectId: string | null): boolean {
  return Language.enum.some((language) => language === subjectId);
}
