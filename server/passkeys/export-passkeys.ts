import type { Deps } from '../deps.ts';
import { findPasskeysOf, type PasskeyRow } from './passkeys.store.ts';

/** All that is stored of this account's passkeys. */
export function exportPasskeys({ db }: Pick<Deps, 'db'>, accountId: string): { passkeys: PasskeyRow[] } {
  return { passkeys: findPasskeysOf(db, accountId) };
}
