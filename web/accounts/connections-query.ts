import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** Whom one is connected to, and the name that they see. */
export const connectionsQuery = queryOptions({
  queryKey: ['connections'],
  queryFn: ({ signal }) => api('GET /api/connections', { signal }),
});
