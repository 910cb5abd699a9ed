import type { Deps } from '../deps.ts';
import { findPlaceWishes, findWorkWishes } from './wishes.store.ts';

/** What this person wishes for, and of a place. */
export function exportWishes({ db }: Pick<Deps, 'db'>, accountId: string) {
  return {
    workWishes: findWorkWishes(db, [accountId]),
    placeWishes: findPlaceWishes(db, [accountId]),
  };
}
