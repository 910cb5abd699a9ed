import { queryOptions } from '@tanstack/react-query';
import { api, type Reply } from '../api.ts';

export type PlaceWish = Reply<'GET /api/wishes/place'>;

export const placeWishQuery = queryOptions({
  queryKey: ['wishes', 'place'],
  queryFn: ({ signal }) => api('GET /api/wishes/place', { signal }),
  // The form begins with what the server has now: another device may have said something since.
  gcTime: 0,
});
