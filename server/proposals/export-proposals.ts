import type { Deps } from '../deps.ts';
import { listProposalsOf, type ProposalRow } from './proposals.store.ts';

/** Openings that this account was laid beside, whether it was asked or not, and all answers. */
export function exportProposals({ db }: Pick<Deps, 'db'>, accountId: string): ProposalRow[] {
  return listProposalsOf(db, accountId);
}
