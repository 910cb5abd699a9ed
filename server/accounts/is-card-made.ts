import type { Deps } from '../deps.ts';
import { findCard } from './accounts.store.ts';
import { hashCode } from './codes.ts';

/** Whether there is a card with this code, used or not. For filling the demo: nobody can ask it over HTTP. */
export function isCardMade({ db, config }: Pick<Deps, 'db' | 'config'>, code: string): boolean {
  return findCard(db, hashCode(config.secret, code)) !== undefined;
}
