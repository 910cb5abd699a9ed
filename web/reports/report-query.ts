import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** The own report. */
export const reportQuery = queryOptions({
  queryKey: ['report', 'mine'],
  queryFn: ({ signal }) => api('GET /api/reports/mine', { signal }),
  staleTime: 0,
  // Choices on other pages change it: an old one is not drawn first, as it would move.
  gcTime: 0,
});
