import type { OpeningState } from '../openings/openings.contract.ts';
import type { ProposalState } from './proposals.contract.ts';
import type { ProposalRow } from './proposals.store.ts';

/**
 * How far a proposal has come. A company's answer counts while the person's is yes; what both have said stays said when
 * the opening is not open any more.
 */
export function stateOf(
  { askedAt, personAnswer, companyAnswer }: Pick<ProposalRow, 'askedAt' | 'personAnswer' | 'companyAnswer'>,
  opening: { state: OpeningState },
): ProposalState {
  const isOpen = opening.state === 'open';
  if (personAnswer === 'yes' && companyAnswer === 'yes') return isOpen ? 'both-yes' : 'agreed-closed';
  if (personAnswer === 'yes' && companyAnswer === 'no') return 'company-no';
  if (!isOpen) return 'closed';
  if (askedAt === null) return 'draft';
  if (personAnswer === null) return 'asked';
  return personAnswer === 'no' ? 'person-no' : 'person-yes';
}
