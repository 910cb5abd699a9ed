import { forgetInAudit } from '../audit/forget-in-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import { deleteAccount, listCandidateIds, listCandidatesUnusedSince } from './accounts.store.ts';
import { deleteConnectionsOf } from './connections.store.ts';

/**
 * The account of a candidate, with codes, card, sign-ins, connections, and the key by which the audit knew who it was.
 * What other nouns hang on it goes before.
 */
export function eraseAccount(tx: DbOrTx, accountId: string): void {
  deleteConnectionsOf(tx, accountId);
  forgetInAudit(tx, accountId);
  deleteAccount(tx, accountId);
}

/** Everybody who could be one of the erased, for the list of those that are to stay so. */
export function listErasable(tx: DbOrTx): string[] {
  return listCandidateIds(tx);
}

/** Candidates who were not here since a moment. */
export function listUnused(db: DbOrTx, since: string): string[] {
  return listCandidatesUnusedSince(db, since);
}
