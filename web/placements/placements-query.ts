import { queryOptions } from '@tanstack/react-query';
import { ApiError, api, type Reply } from '../api.ts';
import { queryClient } from '../ui/queries.ts';

export type Placements = Reply<'GET /api/placements'>;
export type PlacedPeople = Reply<'GET /api/placements/people'>;
export type PlacementInList = Placements['placements'][number];
export type Placement = Reply<'GET /api/placements/:placementId'>;
export type OwnPlacements = Reply<'GET /api/own-placements'>;
export type OwnPlacement = OwnPlacements['placements'][number];
export type Step = OwnPlacement['steps'][number];
export type PlacementTalk = OwnPlacement['talks'][number];
export type Agreement = Reply<'GET /api/own-placements/:placementId/agreement'>;
export type StepKind = Step['kind'];

export const placedPeopleQuery = queryOptions({
  queryKey: ['staff', 'placements', 'people'],
  queryFn: ({ signal }) => api('GET /api/placements/people', { signal }),
  staleTime: 0,
});

export const placementsQuery = (page: number) =>
  queryOptions({
    queryKey: ['staff', 'placements', page],
    queryFn: ({ signal }) => api('GET /api/placements', { query: { page: String(page) }, signal }),
    staleTime: 0,
  });

// Every reading is told to the person: one opening of the page is one reading.
const onceAnOpening = { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 };

export function placementQuery(placementId: string) {
  return queryOptions({
    queryKey: ['staff', 'placement', placementId],
    queryFn: ({ signal }) => api('GET /api/placements/:placementId', { params: { placementId }, signal }),
    ...onceAnOpening,
  });
}

export function agreementQuery(placementId: string) {
  return queryOptions({
    queryKey: ['staff', 'agreement', placementId],
    queryFn: ({ signal }) =>
      api('GET /api/placements/:placementId/agreement', { params: { placementId }, signal }),
    ...onceAnOpening,
  });
}

export const ownPlacementsQuery = queryOptions({
  queryKey: ['own-placements'],
  queryFn: ({ signal }) => api('GET /api/own-placements', { signal }),
  staleTime: 0,
});

export function ownAgreementQuery(placementId: string) {
  return queryOptions({
    queryKey: ['own-placements', 'agreement', placementId],
    queryFn: ({ signal }) =>
      api('GET /api/own-placements/:placementId/agreement', { params: { placementId }, signal }),
    staleTime: 0,
  });
}

/** What the server answered is what is shown. */
export function rememberPlacement(placement: Placement): void {
  queryClient.setQueryData(placementQuery(placement.placementId).queryKey, placement);
}

export function rememberOwn(placements: OwnPlacements): void {
  queryClient.setQueryData(ownPlacementsQuery.queryKey, placements);
}

/** Somebody else was first: what they did is shown, and what was written here stays in its field. */
export function seeChange(error: unknown, placementId: string): void {
  if (error instanceof ApiError && error.code === 'placement-changed')
    void queryClient.invalidateQueries({ queryKey: placementQuery(placementId).queryKey });
}
