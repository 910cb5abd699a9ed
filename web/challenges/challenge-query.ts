import { queryOptions } from '@tanstack/react-query';
import { ApiError, api } from '../api.ts';

/** A challenge: statement, examples, starters. */
export const challengeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['challenge', slug],
    queryFn: ({ signal }) => api('GET /api/challenges/:slug', { params: { slug }, signal }),
    staleTime: 60_000,
  });

/** Removed, renamed, or being mended: what was handed in to it stays. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && ['challenge-not-found', 'challenge-withheld'].includes(error.code);
}
