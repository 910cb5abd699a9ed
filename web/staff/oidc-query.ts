import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const oidcQuery = queryOptions({
  queryKey: ['page', 'oidc'],
  queryFn: ({ signal }) => api('GET /api/sign-ins/oidc', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
