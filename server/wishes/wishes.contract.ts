/** What a person wishes: a placement or work, and how a place should be. In few plain choices; nothing has to be said. */
import { type Static, Type } from 'typebox';
import type { Contract } from '../http/contract.ts';
import { Offered } from '../openings/offered.contract.ts';

/** `not-said` stands for all who have said nothing, or would rather not. */
export const Wish = Type.Enum(['placement', 'work', 'either', 'unsure', 'not-said'], {
  description:
    'What the person wishes for: a placement, work, either, does not know yet, or has not said. Nobody is left out for it.',
});
export type Wish = Static<typeof Wish>;

/** What somebody can wish of a place: the same as a company can offer, each for itself. */
export const WishPart = Type.Enum([
  'remote',
  'daysOnSite',
  'room',
  'hoursFrom',
  'hoursTo',
  'instructions',
  'together',
]);
export type WishPart = Static<typeof WishPart>;

/** `need`: without it the place does not work for the person, in their own words. `rather`: it would be better. */
export const Weight = Type.Enum(['need', 'rather']);
export type Weight = Static<typeof Weight>;

/** What a person wishes of a place. What is not said is `not-said` or null, and has no weight. */
export const PlaceWish = Type.Object(
  { wished: Offered, needs: Type.Array(WishPart, { maxItems: 7, uniqueItems: true }) },
  { additionalProperties: false },
);
export type PlaceWish = Static<typeof PlaceWish>;

export const wishesContract = {
  'GET /api/wishes/place': {
    summary: 'What I wish of a place, and what of it is needed.',
    act: 'wish.read',
    reply: PlaceWish,
    errors: [],
  },
  'PUT /api/wishes/place': {
    summary: 'Say what I wish of a place. What is said takes the place of what was said before.',
    act: 'wish.write',
    body: PlaceWish,
    reply: PlaceWish,
    errors: ['conditions-contradict'],
  },
} as const satisfies Contract;
