/** Somebody on a running server whose placement has begun. */
import type { OpeningForMatcher } from '#server/openings/openings.contract.ts';
import type { PlacementForMatcher } from '#server/placements/placement-views.contract.ts';
import type { ProposalForMatcher } from '#server/proposals/proposals.contract.ts';
import type { Client, StaffClient } from './client.ts';
import { opening } from './companies.ts';
import { step, talk } from './placements.ts';

/** At another opening of the company, which both said yes to: with steps, a talk, a wish, and how one works. */
export async function beginPlacement(
  client: Client,
  staff: StaffClient,
  { candidateId, companyId }: { candidateId: string; companyId: string },
): Promise<string> {
  const another = { ...opening, title: 'Pröva en bokning till' };
  const at = `/api/companies/${companyId}/openings`;
  const place = await staff.call<OpeningForMatcher>('POST', at, another);
  const { openingId } = place;
  const change = { state: 'open', revision: place.revision };
  await staff.call('POST', `/api/openings/${openingId}/state`, change);
  const laid = await staff.call<ProposalForMatcher>('POST', '/api/proposals', { candidateId, openingId });
  const { proposalId } = laid;
  await staff.call('POST', `/api/proposals/${proposalId}/ask`, { revision: laid.revision });
  await client.call('POST', `/api/places/proposals/${proposalId}/answer`, { answer: 'yes', words: '' });
  const { revision } = await staff.call<ProposalForMatcher>('GET', `/api/proposals/${proposalId}`);
  const yes = { answer: 'yes', words: '', revision };
  await staff.call('POST', `/api/proposals/${proposalId}/company-answer`, yes);
  const { placementId } = await staff.call<PlacementForMatcher>('POST', '/api/placements', { proposalId });
  const today = new Date().toISOString().slice(0, 10);
  const steps = `/api/placements/${placementId}/steps`;
  await staff.call('POST', steps, step({ happensOn: '2026-09-01', words: 'Vi såg lokalen.' }));
  await staff.call(
    'POST',
    steps,
    step({ kind: 'start', happensOn: '2026-09-15', daysAWeek: 2, hoursADay: 4 }),
  );
  const later = { kind: 'hours', state: 'planned', happensOn: '2027-02-01', daysAWeek: 3, hoursADay: 4 };
  await staff.call('POST', steps, step(later));
  await staff.call('POST', `/api/placements/${placementId}/talks`, talk({ talkedOn: '2026-10-01' }));
  const own = `/api/own-placements/${placementId}`;
  const wished = {
    stepId: crypto.randomUUID(),
    kind: 'pause',
    happensOn: today,
    words: 'Det blir för mycket.',
  };
  await client.call('POST', `${own}/wishes`, wished);
  await client.call('PUT', `${own}/conditions`, { showsConditions: true });
  return placementId;
}
