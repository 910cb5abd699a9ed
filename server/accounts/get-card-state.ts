import type { Deps } from '../deps.ts';
import { findCard } from './accounts.store.ts';
import { hashCode } from './codes.ts';

/**
 * Whether a card has this code, and whether somebody can begin with it still: `taken` was entered once, or its last
 * day has passed. For filling the demo: nobody can ask it over HTTP.
 */
export function getCardState(
  { db, config, clock }: Pick<Deps, 'db' | 'config' | 'clock'>,
  code: string,
): 'unmade' | 'new' | 'taken' {
  const card = findCard(db, hashCode(config.secret, code));
  if (!card) return 'unmade';
  return card.accountId === null && card.expiresAt > clock().toISOString() ? 'new' : 'taken';
}
