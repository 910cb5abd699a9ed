import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** One challenge as anybody can read it. */
export function challengeQuery(slug: string) {
  return queryOptions({
    queryKey: ['sessions', 'challenge', slug],
    queryFn: ({ signal }) => api('GET /api/challenges/:slug', { params: { slug }, signal }),
  });
}
