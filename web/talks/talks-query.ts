import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** Every reading is told to the candidate: one opening of the page is one reading. */
const onceAPage = { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 };

export function talksWithQuery(candidateId: string) {
  return queryOptions({
    queryKey: ['talks', candidateId],
    queryFn: ({ signal }) =>
      api('GET /api/candidates/:candidateId/talks', { params: { candidateId }, signal }),
    ...onceAPage,
  });
}

export function talkQuery(candidateId: string, talkId: string) {
  return queryOptions({
    queryKey: ['talks', candidateId, talkId],
    queryFn: ({ signal }) =>
      api('GET /api/candidates/:candidateId/talks/:talkId', { params: { candidateId, talkId }, signal }),
    ...onceAPage,
  });
}

export const ownTalksQuery = queryOptions({
  queryKey: ['talks', 'own'],
  queryFn: ({ signal }) => api('GET /api/talks', { signal }),
  staleTime: 0,
});
