import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ThreadForCandidate, ThreadForStaff } from '#server/threads/threads.contract.ts';
import { api } from '../api.ts';
import { type Seen, useSeen } from '../ui/use-seen.ts';

export const ownThreadsQuery = queryOptions({
  queryKey: ['threads', 'own'],
  queryFn: ({ signal }) => api('GET /api/threads', { signal }),
  staleTime: 0,
});

export const candidateThreadsQuery = queryOptions({
  queryKey: ['staff', 'threads'],
  queryFn: ({ signal }) => api('GET /api/candidate-threads', { signal }),
  staleTime: 0,
});

export type NewMessage = { messageId: string; text: string };

/** What is written goes as a POST: nothing is to be done over the socket. */
const onlyLooks = () => Promise.reject(new Error('a message is posted'));

export function useOwnThread(staffId: string) {
  const client = useQueryClient();
  const params = { staffId };
  const queryKey = ['threads', 'with', staffId];
  const seen = useSeen<ThreadForCandidate, never>({
    queryKey,
    path: `/api/threads/${staffId}/live`,
    fetch: (signal) => api('GET /api/threads/:staffId', { params, signal }),
    post: onlyLooks,
  });
  const write = useMutation({
    mutationFn: (body: NewMessage) => api('POST /api/threads/:staffId/messages', { params, body }),
    onSuccess: (answer) => client.setQueryData<Seen<ThreadForCandidate>>(queryKey, newer(answer)),
  });
  return {
    ...seen,
    write,
    see: async (place: number) => {
      await api('POST /api/threads/:staffId/seen', { params, body: { place } });
      // Wherever it is counted what is new, also on pages that are opened next: they are not drawn with an old number.
      for (const queryKey of [ownThreadsQuery.queryKey, ['sessions', 'visit']])
        await client.invalidateQueries({ queryKey, refetchType: 'all' });
    },
    older: (before: number) =>
      api('GET /api/threads/:staffId/older', { params, query: { before: String(before) } }),
  };
}

export function useThreadWith(candidateId: string) {
  const client = useQueryClient();
  const params = { candidateId };
  const queryKey = ['staff', 'thread', candidateId];
  const seen = useSeen<ThreadForStaff, never>({
    queryKey,
    path: `/api/candidates/${candidateId}/thread/live`,
    fetch: (signal) => api('GET /api/candidates/:candidateId/thread', { params, signal }),
    post: onlyLooks,
  });
  const write = useMutation({
    mutationFn: (body: NewMessage) =>
      api('POST /api/candidates/:candidateId/thread/messages', { params, body }),
    onSuccess: (answer) => client.setQueryData<Seen<ThreadForStaff>>(queryKey, newer(answer)),
  });
  return {
    ...seen,
    write,
    see: async (place: number) => {
      await api('POST /api/candidates/:candidateId/thread/seen', { params, body: { place } });
      await client.invalidateQueries({ queryKey: candidateThreadsQuery.queryKey, refetchType: 'all' });
    },
    older: (before: number) =>
      api('GET /api/candidates/:candidateId/thread/older', { params, query: { before: String(before) } }),
  };
}

/** What was told over the socket in between may be newer than the answer. */
function newer<View>(answer: Seen<View>) {
  return (now: Seen<View> | undefined) => (now && now.version > answer.version ? now : answer);
}
