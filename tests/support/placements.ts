/** Placements of a test app: begun from a yes of both, with steps and talks. */
import { randomUUID } from 'node:crypto';
import type {
  OwnPlacement,
  OwnPlacements,
  PlacementForMatcher,
  PlacementsForMatcher,
} from '#server/placements/placement-views.contract.ts';
import type { ProposalForMatcher } from '#server/proposals/proposals.contract.ts';
import type { TestCandidate } from './api-candidate.ts';
import type { TestApp } from './app.ts';
import { type Matcher, matcherOf } from './companies.ts';
import { answer, askAbout, openPlace } from './proposals.ts';

type Person = Pick<TestCandidate, 'accountId' | 'ask'>;

/** Asked about an opening, and both have said yes. */
export async function agreedOf(matcher: Matcher, person: Person, change: object = {}) {
  const place = await openPlace(matcher, change);
  const { proposalId, revision } = await askAbout(matcher, person, place);
  await answer(person, { proposalId }, 'yes');
  const said = { answer: 'yes', words: '', revision: revision + 1 };
  const at = `POST /api/proposals/${proposalId}/company-answer`;
  return { place, proposal: (await matcher.ask<ProposalForMatcher>(at, said)).body };
}

export async function beginFor(
  matcher: Matcher,
  person: Person,
  change: object = {},
): Promise<PlacementForMatcher> {
  const { proposalId } = (await agreedOf(matcher, person, change)).proposal;
  return (await matcher.ask<PlacementForMatcher>('POST /api/placements', { proposalId })).body;
}

export const step = (change: object = {}) => ({
  ...{ stepId: randomUUID(), kind: 'visit', state: 'happened', happensOn: '2026-11-02' },
  ...{ daysAWeek: null, hoursADay: null, talkOn: null, words: '' },
  ...change,
});

export const talk = (change: object = {}) => ({
  ...{ placementTalkId: randomUUID(), talkedOn: '2026-11-10', who: 'Kim, Sanna och jag' },
  ...{ words: 'Uppgifterna är lagom många.', nextTalkOn: null },
  ...change,
});

export const addStep = ({ ask }: Matcher, { placementId }: { placementId: string }, change: object = {}) =>
  ask<PlacementForMatcher>(`POST /api/placements/${placementId}/steps`, step(change));

/** To what has happened, unless something else is said. */
export function changeStep(
  { ask }: Matcher,
  { placementId, revision }: PlacementForMatcher,
  stepId: string,
  to: object,
) {
  const { stepId: _, kind: __, ...rest } = step();
  const at = `PUT /api/placements/${placementId}/steps/${stepId}`;
  return ask<PlacementForMatcher>(at, { ...rest, revision, ...to });
}

export const noteTalk = ({ ask }: Matcher, { placementId }: { placementId: string }, change: object = {}) =>
  ask<PlacementForMatcher>(`POST /api/placements/${placementId}/talks`, talk(change));

export const wish = (
  { ask }: Pick<TestCandidate, 'ask'>,
  { placementId }: { placementId: string },
  change: object = {},
) =>
  ask<OwnPlacements>(`POST /api/own-placements/${placementId}/wishes`, {
    ...{ stepId: randomUUID(), kind: 'pause', happensOn: '2026-12-01', words: '' },
    ...change,
  });

export async function ownPlacement({ ask }: Pick<TestCandidate, 'ask'>): Promise<OwnPlacement> {
  const [first] = (await ask<OwnPlacements>('GET /api/own-placements')).body.placements;
  if (!first) throw new Error('nothing has begun');
  return first;
}

export const readPlacement = async ({ ask }: Matcher, { placementId }: { placementId: string }) =>
  (await ask<PlacementForMatcher>(`GET /api/placements/${placementId}`)).body;

export const listOf = async ({ ask }: Matcher): Promise<PlacementsForMatcher> =>
  (await ask<PlacementsForMatcher>('GET /api/placements')).body;

/** Begun from this proposal, with each of the words where somebody can write. */
export async function writeInPlacement(
  server: TestApp,
  me: TestCandidate,
  { proposalId }: Pick<ProposalForMatcher, 'proposalId'>,
  [ofStep = '', who = '', ofTalk = '', ofWish = '']: string[],
): Promise<void> {
  const matcher = await matcherOf(server);
  const begun = (await matcher.ask<PlacementForMatcher>('POST /api/placements', { proposalId })).body;
  await addStep(matcher, begun, { words: ofStep });
  await noteTalk(matcher, begun, { who, words: ofTalk });
  await wish(me, begun, { words: ofWish });
}
