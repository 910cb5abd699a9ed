/** A made-up person and an opening beside each other, as far as it has come. */
import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { listOpenOpenings } from '../openings/list-open-openings.ts';
import { askPerson, makeProposal, noteCompanyAnswer } from '../proposals/change-proposal.ts';
import { answerProposal } from '../proposals/own-proposals.ts';
import { tellPlaceWish } from '../wishes/place-wish.ts';
import { nothingSaid } from '../wishes/said-parts.ts';
import { keepDemoStaff } from './demo-staff.ts';

type Said = { answer: 'yes' | 'no'; words: string };
export type DemoProposal = {
  /** Of an opening in the demo's bank. */
  title: string;
  /** How far it has come: laid beside alone, asked, answered by the person, and then by the company. */
  person?: Said | 'asked';
  company?: Said;
};

/** At that moment. @returns nothing where the opening is not there: a server with other challenges has other skills */
export function proposeDemo(
  deps: Deps,
  actor: Candidate,
  { title, person, company }: DemoProposal,
): string | undefined {
  const opening = listOpenOpenings(deps).find((one) => one.title === title);
  if (!opening) return undefined;
  const matcher = keepDemoStaff(deps, 'matcher');
  const { openingId } = opening;
  const { proposalId, revision } = makeProposal(deps, matcher, { candidateId: actor.accountId, openingId });
  if (!person) return proposalId;
  const asked = askPerson(deps, matcher, { proposalId, revision });
  if (person === 'asked') return proposalId;
  answerProposal(deps, actor, { proposalId, ...person });
  if (company) noteCompanyAnswer(deps, matcher, { proposalId, revision: asked.revision + 1, ...company });
  return proposalId;
}

/** Somebody who is in the matcher's list says how a place should be, and is asked about one. */
export function askDemo(deps: Deps, actor: Candidate): void {
  const wished = { ...nothingSaid, remote: 'part', hoursFrom: 8, room: 'quiet-room' } as const;
  tellPlaceWish(deps, actor, { wished, needs: ['hoursFrom'] });
  proposeDemo(deps, actor, { title: 'Rätta och pröva bokningar', person: 'asked' });
}
