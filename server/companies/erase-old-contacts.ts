import type { DbOrTx } from '../db/open.ts';
import { forgetPeopleOf, listSilentCompanies } from './companies.store.ts';
import { keptSince } from './company-days.ts';

/** Contacts, notes and next steps of companies around which nothing has happened for long. @returns of how many */
export function eraseOldContacts(tx: DbOrTx, now: Date): number {
  const silent = listSilentCompanies(tx, keptSince(now));
  forgetPeopleOf(tx, silent);
  return silent.length;
}
