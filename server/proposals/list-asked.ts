import { listListed } from '../consents/has-consent.ts';
import type { DbOrTx } from '../db/open.ts';
import { whichAreOpen } from '../openings/which-are-open.ts';
import { isAgreed } from './agreed-proposals.ts';
import { stateOf } from './proposal-state.ts';
import type { ProposalState } from './proposals.contract.ts';
import { listAskedProposals } from './proposals.store.ts';

export type Asked = {
  accountId: string;
  proposalId: string;
  state: ProposalState;
  /** Also when the opening is not open any more. */
  isAgreed: boolean;
};

/** What everybody in the list is asked, and was asked by the same consent, in the order in which it was made. */
export function listAsked(db: DbOrTx): Asked[] {
  const standing = new Set(listListed(db).map(({ consentId }) => consentId));
  const open = whichAreOpen(db);
  return listAskedProposals(db)
    .filter(({ consentId }) => standing.has(consentId))
    .map((row) => ({
      accountId: row.accountId,
      proposalId: row.proposalId,
      state: stateOf(row, { state: open.has(row.openingId) ? 'open' : 'withdrawn' }),
      isAgreed: isAgreed(row),
    }));
}
