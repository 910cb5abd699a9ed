import type { Deps } from '../deps.ts';
import { type ConsentRow, listConsents } from './consents.store.ts';

/** Everything this account has agreed to, and taken back. */
export function exportConsents(deps: Pick<Deps, 'db'>, accountId: string): { consents: ConsentRow[] } {
  return { consents: listConsents(deps.db, accountId) };
}
