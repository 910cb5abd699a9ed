import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** The own passkeys, and whether one may be made here. */
export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => api('GET /api/passkeys', { signal }),
});
