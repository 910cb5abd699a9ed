import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** What one has brought along, without what is in the files. */
export const worksQuery = queryOptions({
  queryKey: ['works'],
  queryFn: ({ signal }) => api('GET /api/works', { signal }),
  staleTime: 0,
});

/** One of them, as it was when the page was opened: what is written meanwhile is not replaced. */
export const workQuery = (workId: string) =>
  queryOptions({
    queryKey: ['works', workId],
    queryFn: ({ signal }) => api('GET /api/works/:workId', { params: { workId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** The address of a work that is not there yet. */
export const newWork = 'nytt';
