import { queryOptions } from '@tanstack/react-query';
import { api, type Reply } from '../api.ts';

export const erasureRequestsQuery = queryOptions({
  queryKey: ['staff', 'erasure-requests'],
  queryFn: ({ signal }) => api('GET /api/privacy/erasure-requests', { signal }),
});

export type ErasureRequest = Reply<'GET /api/privacy/erasure-requests'>['requests'][number];
