/**
 * The rules by which a person and an opening are laid beside each other. No number, no order of people: two columns of
 * reasons. Levels of what was shown are no input, and nobody is left out for what is not shown here.
 */
import type { Mark } from '../headlines/headlines.contract.ts';
import type { Offered } from '../openings/offered.contract.ts';
import type { OpeningInList } from '../openings/openings.contract.ts';
import { isSaid, saidParts } from '../wishes/said-parts.ts';
import type { PlaceWish, Weight, WishPart } from '../wishes/wishes.contract.ts';
import type { Reasons, TalkReason } from './reasons.contract.ts';

export type PersonSide = {
  /** Skills that some challenge has shown. */
  shown: ReadonlySet<string>;
  /** What they have as a headline, by its subject. */
  headlines: ReadonlyMap<string, Mark[]>;
  /** Null: nothing was said. */
  wish: PlaceWish | null;
};
export type PlaceSide = { skills: OpeningInList['skills']; offered: Offered };

export function reasonsFor(person: PersonSide, place: PlaceSide): Reasons {
  const [shown, notShown] = [place.skills.filter(isShown), place.skills.filter((one) => !isShown(one))];
  function isShown({ skillId }: { skillId: string }): boolean {
    return person.shown.has(skillId);
  }
  const wishes = judgeWishes(person.wish, place.offered);
  const of = (state: WishState) => wishes.filter((one) => one.state === state);
  const talk = (state: WishState, rule: 'wish-not-met' | 'wish-unknown'): TalkReason[] =>
    of(state).map(({ part, weight }) => ({ rule, part, weight }));
  return {
    fits: [
      ...of('met').map(({ part, weight }) => ({ rule: 'wish-met' as const, part, weight })),
      ...place.skills.flatMap((skill) => {
        const marks = person.headlines.get(skill.skillId);
        return marks ? [{ rule: 'headline' as const, ...skill, marks }] : [];
      }),
      ...shown.map((skill) => ({ rule: 'shown' as const, ...skill })),
    ],
    talkAbout: [
      ...talk('not-met', 'wish-not-met'),
      ...talk('unknown', 'wish-unknown'),
      ...notShown.map((skill) => ({ rule: 'not-shown' as const, ...skill })),
    ],
  };
}

type WishState = 'met' | 'not-met' | 'unknown';
type Judged = { part: WishPart; weight: Weight; state: WishState };

/** What is needed before what would be better, each in the order of the parts. */
export function judgeWishes(wish: PlaceWish | null, offered: Offered): Judged[] {
  if (wish === null) return [];
  const judged = saidParts(wish.wished).map((part): Judged => {
    const weight: Weight = wish.needs.includes(part) ? 'need' : 'rather';
    return { part, weight, state: stateOf(part, wish.wished, offered) };
  });
  return (['need', 'rather'] as const).flatMap((weight) => judged.filter((one) => one.weight === weight));
}

function stateOf(part: WishPart, wished: Offered, offered: Offered): WishState {
  if (!isSaid(offered[part])) return 'unknown';
  return isMet[part](wished, offered) ? 'met' : 'not-met';
}

/** Asked where both have said something. */
const isMet: Record<WishPart, (wished: Offered, offered: Offered) => boolean> = {
  // Whoever wishes for some of it from elsewhere can have all of it there, too.
  remote: (wished, offered) =>
    wished.remote === offered.remote || (wished.remote === 'part' && offered.remote === 'all'),
  // The most days that the person would be there.
  daysOnSite: (wished, offered) => (offered.daysOnSite ?? 0) <= (wished.daysOnSite ?? 0),
  room: (wished, offered) =>
    wished.room === offered.room ||
    (wished.room === 'quiet-room' && offered.room === 'own-room') ||
    wished.room === 'shared-room',
  // The most hours to begin with.
  hoursFrom: (wished, offered) => (offered.hoursFrom ?? 0) <= (wished.hoursFrom ?? 0),
  // The hours to which it should be able to grow.
  hoursTo: (wished, offered) => (offered.hoursTo ?? 0) >= (wished.hoursTo ?? 0),
  instructions: (wished, offered) =>
    wished.instructions === offered.instructions || offered.instructions === 'both',
  together: (wished, offered) =>
    wished.together === 'either' || offered.together === 'either' || wished.together === offered.together,
};
