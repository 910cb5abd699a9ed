/** Proposals that both have said yes to, of which a placement can begin. */
import { getNamesOf } from '../accounts/get-names-of.ts';
import { listListed } from '../consents/has-consent.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { readOpenings } from '../openings/read-openings.ts';
import { listAllProposals, type ProposalRow } from './proposals.store.ts';

/** Whether the opening is open now or not. */
export function isAgreed({
  personAnswer,
  companyAnswer,
}: Pick<ProposalRow, 'personAnswer' | 'companyAnswer'>): boolean {
  return personAnswer === 'yes' && companyAnswer === 'yes';
}

/** Of people who are in the list by the consent that it was made with, newest first. */
export function listAgreedProposals(
  deps: Pick<Deps, 'challenges'>,
  db: DbOrTx,
): { proposalId: string; name: string | null; companyName: string; title: string }[] {
  const standing = new Set(listListed(db).map(({ consentId }) => consentId));
  const rows = listAllProposals(db).filter((row) => standing.has(row.consentId) && isAgreed(row));
  const names = getNamesOf(db, [...new Set(rows.map(({ accountId }) => accountId))]);
  const ids = rows.map(({ openingId }) => openingId);
  const openings = readOpenings(deps, db, ids);
  return rows.flatMap(({ proposalId, accountId, openingId }) => {
    const opening = openings.get(openingId);
    if (!opening) return [];
    const { companyName, title } = opening;
    return [{ proposalId, name: names.get(accountId) ?? null, companyName, title }];
  });
}
