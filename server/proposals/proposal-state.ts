import type { OpeningState } from '../openings/openings.contract.ts';
import type { ProposalState } from './proposals.contract.ts';
import type { ProposalRow } from './proposals.store.ts';

/** How far a proposal has come. A company's answer counts while the person's is yes. */
export function stateOf(
  { askedAt, personAnswer, companyAnswer }: Pick<ProposalRow, 'askedAt' | 'personAnswer' | 'companyAnswer'>,
  opening: { state: OpeningState },
): ProposalState {
  if (opening.state !== 'open') return 'closed';
  if (askedAt === null) return 'draft';
  if (personAnswer === null) return 'asked';
  if (personAnswer === 'no') return 'person-no';
  if (companyAnswer === null) return 'person-yes';
  return companyAnswer === 'yes' ? 'both-yes' : 'company-no';
}
