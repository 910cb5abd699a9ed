import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const queueQuery = (page: number) =>
  queryOptions({
    queryKey: ['reviews', 'queue', page],
    queryFn: ({ signal }) => api('GET /api/reviews', { query: { page: String(page) }, signal }),
    staleTime: 0,
    // What one has read and released in between changes it: an old one is not drawn first.
    gcTime: 0,
  });

/** Every reading is told to the candidate: one opening of the page is one reading. */
export function reviewQuery(reviewId: string) {
  return queryOptions({
    queryKey: ['reviews', 'one', reviewId],
    queryFn: ({ signal }) => api('GET /api/reviews/:reviewId', { params: { reviewId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

export const ownReviewsQuery = queryOptions({
  queryKey: ['reviews', 'mine'],
  queryFn: ({ signal }) => api('GET /api/reviews/mine', { signal }),
  staleTime: 0,
});

/** It never changes. */
export function ownCopyQuery(reviewId: string) {
  return queryOptions({
    queryKey: ['reviews', 'copy', reviewId],
    queryFn: ({ signal }) => api('GET /api/reviews/:reviewId/subject', { params: { reviewId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function readersOfQuery(candidateId: string) {
  return queryOptions({
    queryKey: ['reviews', 'readers', candidateId],
    queryFn: ({ signal }) =>
      api('GET /api/candidates/:candidateId/readers', { params: { candidateId }, signal }),
    staleTime: 0,
  });
}

export const rubricQuery = queryOptions({
  queryKey: ['rubric'],
  queryFn: ({ signal }) => api('GET /api/rubric', { signal }),
  // What is being written grew from one version: another does not take its place by itself.
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
});
