import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** A challenge: statement, examples, starters. */
export const challengeQuery = (slug: string) =>
  queryOptions({
    queryKey: ['challenge', slug],
    queryFn: ({ signal }) => api('GET /api/challenges/:slug', { params: { slug }, signal }),
    staleTime: 60_000,
  });
