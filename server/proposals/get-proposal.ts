import { findListed } from '../consents/has-consent.ts';
import type { DbOrTx } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { findProposal, type ProposalRow } from './proposals.store.ts';

/**
 * A proposal that counts: the person is in the matcher's list by the same consent as when it was made. One of
 * somebody who took that back is as one that never was.
 * @throws AppError `proposal-not-found`
 */
export function getProposal(db: DbOrTx, proposalId: string): ProposalRow {
  const row = findProposal(db, proposalId);
  if (!row || findListed(db, row.accountId)?.consentId !== row.consentId)
    throw new AppError('proposal-not-found');
  return row;
}

/** A later change is not laid over one that it never saw. @throws AppError `proposal-not-found`, `proposal-changed` */
export function getUnchangedProposal(
  db: DbOrTx,
  { proposalId, revision }: { proposalId: string; revision: number },
): ProposalRow {
  const row = getProposal(db, proposalId);
  if (row.revision !== revision) throw new AppError('proposal-changed');
  return row;
}
