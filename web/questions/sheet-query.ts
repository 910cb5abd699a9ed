import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export function sheetQuery(submissionId: string) {
  return queryOptions({
    queryKey: ['questions', submissionId],
    queryFn: ({ signal }) =>
      api('GET /api/submissions/:submissionId/questions', { params: { submissionId }, signal }),
  });
}
