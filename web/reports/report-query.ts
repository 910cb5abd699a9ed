import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** The own report. */
export const reportQuery = queryOptions({
  queryKey: ['report', 'mine'],
  queryFn: ({ signal }) => api('GET /api/reports/mine', { signal }),
  staleTime: 0,
});
