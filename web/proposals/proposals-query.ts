import { queryOptions } from '@tanstack/react-query';
import { ApiError, type ApiRequest, api, type Reply } from '../api.ts';
import { queryClient } from '../ui/queries.ts';

export type ListSearch = ApiRequest<'POST /api/matcher-list/searches'>['body'];
export type MatcherList = Reply<'POST /api/matcher-list/searches'>;
export type PersonInList = MatcherList['people'][number];
export type PersonForMatcher = Reply<'GET /api/matcher-list/:candidateId'>;
export type Proposal = Reply<'GET /api/proposals/:proposalId'>;
export type ProposalInList = Reply<'GET /api/proposals'>['proposals'][number];
export type Places = Reply<'GET /api/places'>;
export type PlaceForMe = Places['places'][number];
export type OwnProposal = Places['proposals'][number];
export type Reasons = Proposal['reasons'];

export function matcherListQuery(body: ListSearch) {
  return queryOptions({
    queryKey: ['staff', 'matcher-list', body],
    queryFn: ({ signal }) => api('POST /api/matcher-list/searches', { body, signal }),
    staleTime: 0,
  });
}

// Every reading is told to the person: one opening of the page is one reading.
const onceAnOpening = { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 };

export function personQuery(candidateId: string) {
  return queryOptions({
    queryKey: ['staff', 'listed', candidateId],
    queryFn: ({ signal }) => api('GET /api/matcher-list/:candidateId', { params: { candidateId }, signal }),
    ...onceAnOpening,
  });
}

export function proposalQuery(proposalId: string) {
  return queryOptions({
    queryKey: ['staff', 'proposal', proposalId],
    queryFn: ({ signal }) => api('GET /api/proposals/:proposalId', { params: { proposalId }, signal }),
    ...onceAnOpening,
  });
}

export function proposalsQuery(page: number) {
  return queryOptions({
    queryKey: ['staff', 'proposals', page],
    queryFn: ({ signal }) => api('GET /api/proposals', { query: { page: String(page) }, signal }),
    staleTime: 0,
  });
}

/** What the server answered is what is shown. */
export function rememberProposal(proposal: Proposal): void {
  queryClient.setQueryData(proposalQuery(proposal.proposalId).queryKey, proposal);
}

/** Somebody else was first: what they did is shown, and what was written here stays in its field. */
export function seeChange(error: unknown, proposalId: string): void {
  if (error instanceof ApiError && error.code === 'proposal-changed')
    void queryClient.invalidateQueries({ queryKey: proposalQuery(proposalId).queryKey });
}

export function placesQuery(page: number) {
  return queryOptions({
    queryKey: ['places', page],
    queryFn: ({ signal }) => api('GET /api/places', { query: { page: String(page) }, signal }),
    staleTime: 0,
    // The answers in its forms are those that the server has now.
    gcTime: 0,
  });
}

/** All pages of it: the answered proposal stands on each. */
export function forgetPlaces(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['places'] });
}
