import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { listOpenOpenings } from '../openings/list-open-openings.ts';
import { askPerson, makeProposal } from '../proposals/change-proposal.ts';
import { tellPlaceWish } from '../wishes/place-wish.ts';
import { nothingSaid } from '../wishes/said-parts.ts';
import { keepDemoStaff } from './demo-staff.ts';

/** Somebody who is in the matcher's list says how a place should be, and is asked about one. */
export function proposeDemo(deps: Deps, actor: Candidate): void {
  const wished = { ...nothingSaid, remote: 'part', hoursFrom: 8, room: 'quiet-room' } as const;
  tellPlaceWish(deps, actor, { wished, needs: ['hoursFrom'] });
  const [opening] = listOpenOpenings(deps);
  if (!opening) return;
  const matcher = keepDemoStaff(deps, 'matcher');
  const { openingId } = opening;
  const { proposalId, revision } = makeProposal(deps, matcher, { candidateId: actor.accountId, openingId });
  askPerson(deps, matcher, { proposalId, revision });
}
