import { listListed } from '../consents/has-consent.ts';
import type { DbOrTx } from '../db/open.ts';
import { whichAreOpen } from '../openings/which-are-open.ts';
import { stateOf } from './proposal-state.ts';
import type { ProposalState } from './proposals.contract.ts';
import { listAskedProposals } from './proposals.store.ts';

export type MatchState = { proposalId: string; state: 'proposed' | 'both-yes' };

/** Whose yes came first, and whether it came, is between the person and the matchers. A no is nobody else's. */
const told: Partial<Record<ProposalState, MatchState['state']>> = {
  asked: 'proposed',
  'person-yes': 'proposed',
  'both-yes': 'both-yes',
};

/**
 * By account, of everybody in the list: about how many openings each is asked, and where both have said yes. Nothing of
 * which company it is, and no words. A draft, a no, and an opening that is not open are not in it.
 */
export function listMatchStates(db: DbOrTx): Map<string, MatchState[]> {
  const standing = new Set(listListed(db).map(({ consentId }) => consentId));
  const open = whichAreOpen(db);
  const matches = listAskedProposals(db).flatMap((row) => {
    const state = told[stateOf(row, { state: open.has(row.openingId) ? 'open' : 'withdrawn' })];
    return state !== undefined && standing.has(row.consentId)
      ? [{ accountId: row.accountId, proposalId: row.proposalId, state }]
      : [];
  });
  const byAccount = Map.groupBy(matches, ({ accountId }) => accountId);
  return new Map(
    [...byAccount].map(([accountId, own]) => [
      accountId,
      own.map(({ proposalId, state }) => ({ proposalId, state })),
    ]),
  );
}
