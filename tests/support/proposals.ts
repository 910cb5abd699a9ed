/** People in the matcher's list of a test app, an open opening, and what a matcher lays beside each other. */
import type { OpeningForMatcher } from '#server/openings/openings.contract.ts';
import type { OwnProposal, PlacesForMe, ProposalForMatcher } from '#server/proposals/proposals.contract.ts';
import { candidateOf, type TestCandidate } from './api-candidate.ts';
import type { TestApp } from './app.ts';
import { addOpening, type Matcher, matcherOf } from './companies.ts';
import { agree } from './feed.ts';

export type ListedPerson = TestCandidate & { takeBack: () => Promise<unknown> };

export async function listedOf(server: TestApp, name?: string): Promise<ListedPerson> {
  const me = await candidateOf(server);
  if (name !== undefined) await me.ask('PUT /api/accounts/me/name', { name });
  return { ...me, takeBack: await agree(me) };
}

/** An opening that is open. */
export async function openPlace(matcher: Matcher, change: object = {}): Promise<OpeningForMatcher> {
  const { openingId, revision } = await addOpening(matcher, change);
  return moveTo(matcher, { openingId, revision }, 'open');
}

export async function moveTo(
  { ask }: Matcher,
  { openingId, revision }: Pick<OpeningForMatcher, 'openingId' | 'revision'>,
  state: OpeningForMatcher['state'],
): Promise<OpeningForMatcher> {
  return (await ask<OpeningForMatcher>(`POST /api/openings/${openingId}/state`, { state, revision })).body;
}

export function layBeside(
  { ask }: Matcher,
  { accountId: candidateId }: Pick<TestCandidate, 'accountId'>,
  { openingId }: Pick<OpeningForMatcher, 'openingId'>,
) {
  return ask<ProposalForMatcher>('POST /api/proposals', { candidateId, openingId });
}

/** The person is asked. */
export async function askAbout(
  matcher: Matcher,
  person: Pick<TestCandidate, 'accountId'>,
  place: Pick<OpeningForMatcher, 'openingId'>,
): Promise<ProposalForMatcher> {
  const { proposalId, revision } = (await layBeside(matcher, person, place)).body;
  return (await matcher.ask<ProposalForMatcher>(`POST /api/proposals/${proposalId}/ask`, { revision })).body;
}

export function answer(
  { ask }: Pick<TestCandidate, 'ask'>,
  { proposalId }: Pick<ProposalForMatcher, 'proposalId'>,
  given: 'yes' | 'no',
  words = '',
) {
  return ask<OwnProposal>(`POST /api/places/proposals/${proposalId}/answer`, { answer: given, words });
}

/** About a new opening, each with words of their own. */
export async function agreeBoth(
  server: TestApp,
  me: TestCandidate,
  words: { person: string; company: string },
): Promise<ProposalForMatcher> {
  const matcher = await matcherOf(server);
  const asked = await askAbout(matcher, me, await openPlace(matcher, { tasks: [] }));
  await answer(me, asked, 'yes', words.person);
  const said = { answer: 'yes', words: words.company, revision: asked.revision + 1 };
  const at = `/api/proposals/${asked.proposalId}/company-answer`;
  return (await matcher.ask<ProposalForMatcher>(`POST ${at}`, said)).body;
}

export async function placesOf({ ask }: Pick<TestCandidate, 'ask'>, query = ''): Promise<PlacesForMe> {
  return (await ask<PlacesForMe>(`GET /api/places${query}`)).body;
}
