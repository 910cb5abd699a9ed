import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const candidatesQuery = queryOptions({
  queryKey: ['staff', 'candidates'],
  queryFn: ({ signal }) => api('GET /api/candidates', { signal }),
});
