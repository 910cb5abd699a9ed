/** Made-up placements over some months: hours that grow, a pause, an end, and what both say of it. */
import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { beginPlacement } from '../placements/begin-placement.ts';
import { notePlacementTalk } from '../placements/keep-placement-talk.ts';
import { addStep } from '../placements/keep-step.ts';
import { tellOfStep, tellOfTalk } from '../placements/own-placements.ts';
import type { StepToWrite } from '../placements/placement-views.contract.ts';
import { dayOf } from '../shares/share-days.ts';
import { keepDemoStaff } from './demo-staff.ts';
import { type DemoProposal, proposeDemo } from './propose-demo.ts';

type DemoStep = Partial<StepToWrite> & Pick<StepToWrite, 'kind'> & { daysAgo: number; own?: string };
type DemoTalk = { daysAgo: number; who: string; words: string; own: string; nextIn: number | null };
export type DemoPlacement = {
  agreed: DemoProposal;
  /** When both had said yes. */
  daysAgo: number;
  steps: DemoStep[];
  talk: DemoTalk;
};

export const growingPlacement: DemoPlacement = {
  agreed: {
    title: 'Webbplatser på distans',
    person: { answer: 'yes', words: 'Gärna få timmar i början.' },
    company: { answer: 'yes', words: 'Ni är välkomna på besök.' },
  },
  daysAgo: 160,
  steps: [
    { daysAgo: 150, kind: 'visit', words: 'Vi såg lokalen och träffade Tor.', own: 'Det var tyst där.' },
    { daysAgo: 140, kind: 'shadowing', words: 'Två förmiddagar bredvid Tor.' },
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
  ],
  talk: {
    ...{ daysAgo: 30, who: 'Du, Tor och Mats', nextIn: 14, own: 'Bra att det står vad vi sa.' },
    words: 'Vi pratade om hur det blir efter pausen. Samma tisdagar och torsdagar, med en timme mindre.',
  },
};

export const endedPlacement: DemoPlacement = {
  agreed: {
    title: 'Rapporter ur ett register',
    person: { answer: 'yes', words: '' },
    company: { answer: 'yes', words: 'Vi har en syssla som ingen hinner med.' },
  },
  daysAgo: 300,
  steps: [
    { daysAgo: 292, kind: 'visit', words: 'Vi fick se rapporterna som görs varje månad.' },
    { daysAgo: 280, kind: 'start', daysAWeek: 2, hoursADay: 4, words: 'Två halva dagar i veckan.' },
    { daysAgo: 210, kind: 'hours', daysAWeek: 3, hoursADay: 4, words: 'En halv dag till.' },
    {
      ...{ daysAgo: 90, kind: 'end', words: 'Rapporterna var klara, och du ville vidare.' },
      own: 'Nu vill jag göra något med webben.',
    },
  ],
  talk: {
    ...{ daysAgo: 80, who: 'Du och Mats', nextIn: null, own: '' },
    words: 'Vi pratade om vad du vill härnäst. Du ringer eller skriver när du vill.',
  },
};

/** Of somebody who has been in the list since before both said yes. */
export function placeDemo(deps: Deps, actor: Candidate, placement: DemoPlacement): void {
  const matcher = keepDemoStaff(deps, 'matcher');
  const ago = (days: number): Deps => ({
    ...deps,
    clock: () => new Date(deps.clock().getTime() - days * 24 * 60 * 60 * 1_000),
  });
  const then = ago(placement.daysAgo);
  const proposalId = proposeDemo(then, actor, placement.agreed);
  if (proposalId === undefined) return;
  const { placementId } = beginPlacement(then, matcher, { proposalId });
  for (const { daysAgo, own, ...step } of placement.steps) {
    const day = ago(daysAgo);
    const stepId = deps.random.id();
    const state = daysAgo < 0 ? 'planned' : 'happened';
    const nothing = { daysAWeek: null, hoursADay: null, talkOn: null, words: '' };
    const when = { stepId, state, happensOn: dayOf(day.clock()) } as const;
    addStep(daysAgo < 0 ? deps : day, matcher, { placementId, ...nothing, ...step, ...when });
    if (own) tellOfStep(day, actor, { placementId, stepId, words: own });
  }
  const { daysAgo, own, nextIn, ...talk } = placement.talk;
  const placementTalkId = deps.random.id();
  notePlacementTalk(ago(daysAgo), matcher, {
    ...{ placementId, placementTalkId, talkedOn: dayOf(ago(daysAgo).clock()), ...talk },
    nextTalkOn: nextIn === null ? null : dayOf(ago(-nextIn).clock()),
  });
  if (own !== '') tellOfTalk(ago(daysAgo - 1), actor, { placementId, placementTalkId, words: own });
}
