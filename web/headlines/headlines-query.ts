import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Address, api, type Reply } from '../api.ts';

/** The own headlines. Always asked anew: somebody may fill them in on another device, together with a host. */
export const headlinesQuery = queryOptions({
  queryKey: ['headlines'],
  queryFn: ({ signal }) => api('GET /api/headlines', { signal }),
  staleTime: 0,
});

/** What a headline can be about: it changes with the server alone. */
export const subjectsQuery = queryOptions({
  queryKey: ['headline-subjects'],
  queryFn: ({ signal }) => api('GET /api/headlines/subjects', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

type ChangingAddress = Extract<
  Address,
  'POST /api/headlines' | 'PUT /api/headlines/:headlineId' | 'DELETE /api/headlines/:headlineId'
>;

/** One change after another: the last answer is the newest. */
export function useHeadlineChange<Asked>(ask: (asked: Asked) => Promise<Reply<ChangingAddress>>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ask,
    scope: { id: 'headlines' },
    onSuccess: (own) => client.setQueryData(headlinesQuery.queryKey, own),
  });
}
