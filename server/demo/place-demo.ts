/** A made-up placement over some months: hours that grow, a pause, and what both say of it. */
import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { listOpenOpenings } from '../openings/list-open-openings.ts';
import { beginPlacement } from '../placements/begin-placement.ts';
import { notePlacementTalk } from '../placements/keep-placement-talk.ts';
import { addStep } from '../placements/keep-step.ts';
import { tellOfStep, tellOfTalk } from '../placements/own-placements.ts';
import type { StepToWrite } from '../placements/placement-views.contract.ts';
import { askPerson, makeProposal, noteCompanyAnswer } from '../proposals/change-proposal.ts';
import { answerProposal } from '../proposals/own-proposals.ts';
import { dayOf } from '../shares/share-days.ts';
import { keepDemoStaff } from './demo-staff.ts';

type DemoStep = Partial<StepToWrite> & Pick<StepToWrite, 'kind'> & { daysAgo: number; own?: string };

const steps: DemoStep[] = [
  { daysAgo: 150, kind: 'visit', words: 'Vi såg lokalen och träffade Sanna.', own: 'Det var tyst där.' },
  { daysAgo: 140, kind: 'shadowing', words: 'Två förmiddagar bredvid Sanna.' },
  { daysAgo: 126, kind: 'start', daysAWeek: 2, hoursADay: 3, words: 'Tisdagar och torsdagar.' },
  { daysAgo: 84, kind: 'hours', daysAWeek: 2, hoursADay: 4, words: 'En timme till, som du ville.' },
  {
    daysAgo: 49,
    kind: 'pause',
    words: 'Paus för att det blev mycket på en gång.',
    own: 'Skönt med en paus.',
  },
  { daysAgo: 28, kind: 'resume', daysAWeek: 2, hoursADay: 3, words: 'Samma dagar som förut.' },
  { daysAgo: -21, kind: 'hours', daysAWeek: 3, hoursADay: 3, words: 'Om det fortfarande känns bra då.' },
];

/** At an open place that nobody asks the person about. */
export function placeDemo(deps: Deps, actor: Candidate): void {
  const opening = listOpenOpenings(deps)[1];
  if (!opening) return;
  const matcher = keepDemoStaff(deps, 'matcher');
  const ago = (days: number): Deps => ({
    ...deps,
    clock: () => new Date(deps.clock().getTime() - days * 24 * 60 * 60 * 1_000),
  });
  const then = ago(160);
  const pair = { candidateId: actor.accountId, openingId: opening.openingId };
  const { proposalId, revision } = makeProposal(then, matcher, pair);
  const asked = askPerson(then, matcher, { proposalId, revision });
  answerProposal(then, actor, { proposalId, answer: 'yes', words: 'Gärna få timmar i början.' });
  const yes = { answer: 'yes', words: 'Ni är välkomna på besök.' } as const;
  noteCompanyAnswer(then, matcher, { proposalId, revision: asked.revision + 1, ...yes });
  const { placementId } = beginPlacement(then, matcher, { proposalId });
  for (const { daysAgo, own, ...step } of steps) {
    const day = ago(daysAgo);
    const stepId = deps.random.id();
    const state = daysAgo < 0 ? 'planned' : 'happened';
    const nothing = { daysAWeek: null, hoursADay: null, talkOn: null, words: '' };
    const when = { stepId, state, happensOn: dayOf(day.clock()) } as const;
    addStep(daysAgo < 0 ? deps : day, matcher, { placementId, ...nothing, ...step, ...when });
    if (own) tellOfStep(day, actor, { placementId, stepId, words: own });
  }
  const placementTalkId = deps.random.id();
  notePlacementTalk(ago(30), matcher, {
    ...{ placementId, placementTalkId, talkedOn: dayOf(ago(30).clock()), who: 'Du, Sanna och Mats' },
    words: 'Vi pratade om hur det blir efter pausen. Samma tisdagar och torsdagar, med en timme mindre.',
    nextTalkOn: dayOf(ago(-14).clock()),
  });
  tellOfTalk(ago(29), actor, { placementId, placementTalkId, words: 'Bra att det står vad vi sa.' });
}
