/** What is live, a session or a thread, as it is seen on this page: fetched once, then told as it changes; acts go the way that is open. */
import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ErrorCode } from '#server/errors.ts';
import { ApiError } from '../api.ts';
import { type Live, type LiveState, openLive } from '../live.ts';

export type Seen<View> = { version: number; view: View };

type Source<View, Message extends object> = {
  queryKey: QueryKey;
  path: string;
  fetch: (signal: AbortSignal) => Promise<Seen<View>>;
  /** The same act as a POST. */
  post: (message: Message) => Promise<Seen<View>>;
};

export function useSeen<View, Message extends object>(source: Source<View, Message>) {
  const client = useQueryClient();
  const query = useQuery<Seen<View>>({
    queryKey: source.queryKey,
    queryFn: ({ signal }) => source.fetch(signal),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
  });
  const [state, setState] = useState<LiveState>('connecting');
  const live = useRef<Live | null>(null);
  const { path } = source;
  const key = JSON.stringify(source.queryKey);
  const isThere = query.isSuccess;
  useEffect(() => {
    if (!isThere) return;
    const opened = openLive<View>({
      path,
      onState: setState,
      onView: (seen) => client.setQueryData<Seen<View>>(JSON.parse(key), seen),
    });
    live.current = opened;
    return () => {
      live.current = null;
      opened.close();
    };
  }, [client, isThere, path, key]);

  const act = useMutation({
    mutationFn: async (message: Message) => {
      const answer = (await live.current?.act(message)) ?? 'not-sent';
      if (answer === 'done') return;
      if (answer !== 'not-sent') throw new ApiError(answer.code as ErrorCode, answer.params, 0, answer.next);
      // Every act can be sent twice: perhaps the socket took it, and could not say so.
      const seen = await source.post(message);
      client.setQueryData<Seen<View>>(source.queryKey, (now) =>
        now && now.version > seen.version ? now : seen,
      );
    },
  });
  return { query, view: query.data?.view, state, act };
}
