/**
 * What could be next on somebody's way: at most three offers, of different challenges, in this order.
 * | rule | offers | when |
 * |---|---|---|
 * | `continue` | to go on with a challenge | it was opened and does not hold yet; the one worked on last |
 * | `tell` | to tell how a challenge was made | it holds, and nothing was told |
 * | `other-situation` | a challenge with a skill that was shown in one challenge alone | it was not opened; the first of the list |
 * | `begin` | the first of the list | it was not opened |
 *
 * None of them is better than to stop here: the page says so.
 */
import type { MyWay } from './way.contract.ts';

export type Offer = { rule: MyWay['next'][number]['rule']; slug: string; skillId: string | null };

export type OnTheWay = {
  /** Challenges of the list, in its order, with the skills that they show. */
  list: { slug: string; skillIds: string[] }[];
  attempts: { slug: string; isHeld: boolean; isTold: boolean; lastWorkedAt: string }[];
  /** Skills that were shown in one challenge alone. */
  shownOnce: string[];
};

const atMost = 3;

export function nextOffers({ list, attempts, shownOnce }: OnTheWay): Offer[] {
  const opened = new Set(attempts.map(({ slug }) => slug));
  const [present] = attempts
    .filter(({ isHeld }) => !isHeld)
    .toSorted((a, b) => (a.lastWorkedAt < b.lastWorkedAt ? 1 : -1));
  const untold = attempts.find(({ isHeld, isTold }) => isHeld && !isTold);
  const unopened = list.filter(({ slug }) => !opened.has(slug));
  const others = shownOnce.flatMap((skillId): Offer[] => {
    const other = unopened.find(({ skillIds }) => skillIds.includes(skillId));
    return other ? [{ rule: 'other-situation', slug: other.slug, skillId }] : [];
  });
  const offers: Offer[] = [
    ...(present ? [{ rule: 'continue' as const, slug: present.slug, skillId: null }] : []),
    ...(untold ? [{ rule: 'tell' as const, slug: untold.slug, skillId: null }] : []),
    ...others.slice(0, 1),
    ...unopened.slice(0, 1).map(({ slug }): Offer => ({ rule: 'begin', slug, skillId: null })),
  ];
  const first = offers.filter(({ slug }, at) => offers.findIndex((one) => one.slug === slug) === at);
  return first.slice(0, atMost);
}
