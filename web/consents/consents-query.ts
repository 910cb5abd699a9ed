import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** What can be agreed to, and what the person has answered. Always asked anew: it counts at once. */
export const consentsQuery = queryOptions({
  queryKey: ['consents'],
  queryFn: ({ signal }) => api('GET /api/consents', { signal }),
  staleTime: 0,
});
