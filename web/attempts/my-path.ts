import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { askOrCopy } from '../ui/device-copies.ts';
import { useAccount } from '../ui/queries.ts';

const pathQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['path', 'mine'],
    queryFn: ({ signal }) => askOrCopy(`list:${accountId}`, () => api('GET /api/paths/mine', { signal })),
    enabled: accountId !== '',
  });

/** The person's list; without contact as this device saw it last. `staleTime`: how old it may be to be shown again. */
export function useMyPath({ staleTime }: { staleTime: number }) {
  const accountId = useAccount({ isNeeded: true }).data?.accountId ?? '';
  return useQuery({ ...pathQuery(accountId), staleTime });
}
