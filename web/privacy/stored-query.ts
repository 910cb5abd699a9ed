import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** Vad vi sparar: what can be stored of anybody, and how it is kept here. */
export const storedQuery = queryOptions({
  queryKey: ['stored'],
  queryFn: ({ signal }) => api('GET /api/privacy/stored', { signal }),
});
