import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';
import { queryClient } from '../ui/queries.ts';

export type People = Awaited<ReturnType<typeof askForPeople>>;

const askForPeople = (signal: AbortSignal) => api('GET /api/staff', { signal });

export const peopleQuery = queryOptions({
  queryKey: ['staff', 'people'],
  queryFn: ({ signal }) => askForPeople(signal),
});

/** Something came or changed: the list is asked for anew. */
export function rememberPeople(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: peopleQuery.queryKey });
}

/** Something is gone: its row stays and says so until the page is opened again, so that nothing moves. */
export function rememberPeopleLater(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: peopleQuery.queryKey, refetchType: 'none' });
}
