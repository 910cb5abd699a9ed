import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** What the person can share, and shares. Always asked anew: openings are in it. */
export const sharesQuery = queryOptions({
  queryKey: ['shares'],
  queryFn: ({ signal }) => api('GET /api/shares', { signal }),
  staleTime: 0,
});
