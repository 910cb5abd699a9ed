import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Theme } from '#server/conditions/conditions.contract.ts';
import { type Address, api, type Reply } from '../api.ts';

/** In the order of the page. */
export const themes = [
  'communication',
  'surroundings',
  'time',
  'instructions',
  'breaks',
  'stuck',
] as const satisfies Theme[];

/** What one has said of how one works best. Always asked anew: it can be written on another device. */
export const conditionsQuery = queryOptions({
  queryKey: ['conditions'],
  queryFn: ({ signal }) => api('GET /api/conditions', { signal }),
  staleTime: 0,
});

type ChangingAddress = Extract<
  Address,
  'POST /api/conditions' | 'PUT /api/conditions/:conditionId' | 'DELETE /api/conditions/:conditionId'
>;

/** One change after another: the last answer is the newest. */
export function useConditionChange<Asked>(ask: (asked: Asked) => Promise<Reply<ChangingAddress>>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ask,
    scope: { id: 'conditions' },
    onSuccess: (own) => client.setQueryData(conditionsQuery.queryKey, own),
  });
}
