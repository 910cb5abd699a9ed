import { queryOptions } from '@tanstack/react-query';
import { api, type Reply } from '../api.ts';

export type QuarterSteps = Reply<'GET /api/mirror/steps'>['quarters'][number];

export const stepsQuery = queryOptions({
  queryKey: ['staff', 'steps'],
  queryFn: ({ signal }) => api('GET /api/mirror/steps', { signal }),
  staleTime: 0,
});
