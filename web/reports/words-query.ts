import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** What pedagogues would add to the own report. */
export const offeredWordsQuery = queryOptions({
  queryKey: ['report', 'mine', 'words'],
  queryFn: ({ signal }) => api('GET /api/reports/mine/words', { signal }),
  staleTime: 0,
});

/** What I would add to somebody's report. */
export const writtenWordsQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['report', candidateId, 'words'],
    queryFn: ({ signal }) =>
      api('GET /api/candidates/:candidateId/report/words', { params: { candidateId }, signal }),
    staleTime: 0,
  });
