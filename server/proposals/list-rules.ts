/**
 * The matcher's list: in which group somebody is. Everybody is in one of them, whatever is sought.
 *
 * | sought | said or shown | not said | otherwise |
 * |---|---|---|---|
 * | a headline | it, or words that begin so, are among the headlines; or it was shown | else | never |
 * | a language | the same | else | never |
 * | a wish | this one, or either | unsure, or not said | the other one |
 * | a condition | the person's wish of it is met | no wish of it | needed otherwise; or rather otherwise |
 *
 * `otherwise` when one thing is needed or wished for otherwise, else `talk` when one thing is not said or rather
 * otherwise, else `fits`. More that is shown, or more headlines, never move somebody to a later group.
 */
import type { NamedHeadline } from '../headlines/list-headlines-of-many.ts';
import type { Offered } from '../openings/offered.contract.ts';
import { saidParts } from '../wishes/said-parts.ts';
import type { PlaceWish, Wish } from '../wishes/wishes.contract.ts';
import type { ListGroup, ListReason } from './matcher-list.contract.ts';
import { judgeWishes } from './reason-rules.ts';

export type SoughtPerson = {
  headlines: NamedHeadline[];
  shown: ReadonlySet<string>;
  wish: Wish;
  placeWish: PlaceWish | null;
};
export type Sought = {
  /**
   * The subject that the own words name, if any; and whether they are in a text. Whoever writes the whole name of a
   * subject means that one: C is not CSS, and Java is not JavaScript.
   */
  headline: { subjectId: string | null; isIn: (text: string) => boolean } | null;
  language: string | null;
  wish: 'placement' | 'work' | null;
  offered: Offered;
};

export function groupOf(person: SoughtPerson, sought: Sought): { group: ListGroup; reasons: ListReason[] } {
  const reasons = [
    ...judgeHeadline(person, sought.headline),
    ...judgeLanguage(person, sought.language),
    ...judgeWish(person.wish, sought.wish),
    ...judgeConditions(person.placeWish, sought.offered),
  ];
  if (reasons.length === 0) return { group: 'fits', reasons };
  return { group: reasons.some(({ state }) => state === 'other') ? 'otherwise' : 'talk', reasons };
}

function judgeHeadline(person: SoughtPerson, sought: Sought['headline']): ListReason[] {
  if (sought === null) return [];
  const { isIn, subjectId: meant } = sought;
  const hasIt = person.headlines.some(
    ({ subjectId, name }) => (subjectId !== null && subjectId === meant) || isIn(name.sv) || isIn(name.en),
  );
  const isShown = sought.subjectId !== null && person.shown.has(sought.subjectId);
  return hasIt || isShown ? [] : [{ about: 'headline', state: 'not-said' }];
}

function judgeLanguage({ headlines, shown }: SoughtPerson, sought: string | null): ListReason[] {
  if (sought === null || shown.has(sought)) return [];
  const hasIt = headlines.some(({ subjectId }) => subjectId === sought);
  return hasIt ? [] : [{ about: 'language', state: 'not-said' }];
}

function judgeWish(wish: Wish, sought: Sought['wish']): ListReason[] {
  if (sought === null || wish === sought || wish === 'either') return [];
  const isOpen = wish === 'unsure' || wish === 'not-said';
  return [{ about: 'wish', state: isOpen ? 'not-said' : 'other' }];
}

function judgeConditions(wish: PlaceWish | null, offered: Offered): ListReason[] {
  const judged = new Map(judgeWishes(wish, offered).map((one) => [one.part, one]));
  return saidParts(offered).flatMap((about): ListReason[] => {
    const one = judged.get(about);
    if (!one) return [{ about, state: 'not-said' }];
    if (one.state === 'met') return [];
    return [{ about, state: one.weight === 'need' ? 'other' : 'rather-other' }];
  });
}
