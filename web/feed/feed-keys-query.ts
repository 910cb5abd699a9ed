import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const feedKeysQuery = queryOptions({
  queryKey: ['feed', 'keys'],
  queryFn: ({ signal }) => api('GET /api/feed/keys', { signal }),
  staleTime: 0,
});
