/** *Hör av sig*: a wish from Pausa, shown on its day to those whom the candidate meets. */
import { type Static, Type } from 'typebox';
import { type Contract, Day, Empty, Id } from '../http/contract.ts';

export const ContactWishForStaff = Type.Object({
  wishId: Id,
  /** Null when the candidate wanted no name here. */
  name: Type.Union([Type.String(), Type.Null()]),
  /** As in the list of those one meets: the neutral name of whoever has none. */
  number: Type.Integer(),
  /** How the candidate wants to be reached, in own words. */
  how: Type.String(),
  /** Since when they meet: it helps to know whom it is about. */
  metSince: Day,
});
export type ContactWishForStaff = Static<typeof ContactWishForStaff>;

const Wishes = Type.Object({ wishes: Type.Array(ContactWishForStaff) });

const WishReach = Type.Object({
  /** None when the candidate meets nobody; null for somebody without a name. */
  names: Type.Array(Type.Union([Type.String(), Type.Null()])),
  /** The candidate's own words of the newest wish, so that nobody writes them twice; empty when there is none. */
  knownHow: Type.String(),
});
export type WishReach = Static<typeof WishReach>;

export const contactWishesContract = {
  'GET /api/contact-wishes': {
    summary: 'Candidates I meet who wished that somebody gets in touch about now. Reading is told to them.',
    act: 'contact-wish.read',
    reply: Wishes,
    errors: [],
  },
  'POST /api/contact-wishes/:wishId/done': {
    summary: 'I got in touch: the wish is shown to nobody any more.',
    act: 'contact-wish.settle',
    params: Type.Object({ wishId: Id }),
    body: Empty,
    reply: Wishes,
    errors: ['contact-wish-not-found'],
  },
  'GET /api/contact-wishes/reach': {
    summary:
      'Who will see a wish of mine: the names of those I meet here. And how I last said that I am reached.',
    act: 'contact-wish.reach',
    reply: WishReach,
    errors: [],
  },
} as const satisfies Contract;
