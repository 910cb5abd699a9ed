import { queryOptions, useQuery } from '@tanstack/react-query';
import type { MyPath } from '#server/attempts/attempts.contract.ts';
import { api } from '../api.ts';
import { askOrCopy } from '../ui/device-copies.ts';
import { useAccount } from '../ui/queries.ts';
import { listOnDevice } from './list-on-device.ts';
import { findWorkspaceCopy } from './workspace-copy.ts';

const pathQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['path', 'mine'],
    queryFn: async ({ signal }) => {
      const found = await askOrCopy(`list:${accountId}`, () => api('GET /api/paths/mine', { signal }));
      return found.isCopy ? { ...found, answer: await withDevice(accountId, found.answer) } : found;
    },
    enabled: accountId !== '',
  });

async function withDevice(accountId: string, path: MyPath): Promise<MyPath> {
  const copies = await Promise.all(
    path.entries.map(({ challenge }) => findWorkspaceCopy(accountId, challenge.slug)),
  );
  return listOnDevice(path, (slug) => copies.find((copy) => copy?.attempt.slug === slug)?.attempt);
}

/** The person's list; without contact as this device saw it last. `staleTime`: how old it may be to be shown again. */
export function useMyPath({ staleTime }: { staleTime: number }) {
  const accountId = useAccount({ isNeeded: true }).data?.accountId ?? '';
  return useQuery({ ...pathQuery(accountId), staleTime });
}
