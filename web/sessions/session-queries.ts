import { queryOptions } from '@tanstack/react-query';
import type { HostMessage, ParticipantMessage } from '#server/sessions/session-messages.contract.ts';
import type {
  SessionForHost,
  SessionForParticipant,
  SessionForWall,
} from '#server/sessions/session-views.contract.ts';
import { api } from '../api.ts';
import { useSeen } from '../ui/use-seen.ts';

export const openSessionsQuery = queryOptions({
  queryKey: ['sessions', 'open'],
  queryFn: ({ signal }) => api('GET /api/open-sessions', { signal }),
});

export const ownSessionsQuery = queryOptions({
  queryKey: ['sessions', 'own'],
  queryFn: ({ signal }) => api('GET /api/session-visits', { signal }),
  staleTime: 0,
});

export const hostSessionsQuery = queryOptions({
  queryKey: ['staff', 'sessions'],
  queryFn: ({ signal }) => api('GET /api/sessions', { signal }),
  staleTime: 0,
});

export function sessionQuery(sessionId: string) {
  return queryOptions({
    queryKey: ['sessions', 'read', sessionId],
    queryFn: ({ signal }) => api('GET /api/open-sessions/:sessionId', { params: { sessionId }, signal }),
  });
}

export function useVisit(sessionId: string) {
  const params = { sessionId };
  return useSeen<SessionForParticipant, ParticipantMessage>({
    queryKey: ['sessions', 'visit', sessionId],
    path: `/api/session-visits/${sessionId}/live`,
    fetch: (signal) => api('GET /api/session-visits/:sessionId', { params, signal }),
    post: (body) => api('POST /api/session-visits/:sessionId', { params, body }),
  });
}

export function useBoard(sessionId: string) {
  const params = { sessionId };
  const seen = useSeen<SessionForHost, HostMessage>({
    queryKey: ['staff', 'board', sessionId],
    path: `/api/sessions/${sessionId}/board/live`,
    fetch: (signal) => api('GET /api/sessions/:sessionId/board', { params, signal }),
    post: (body) => api('POST /api/sessions/:sessionId/board', { params, body }),
  });
  // What belongs to the evening answers no press when it is over, also where another host has ended it.
  return { ...seen, isBusy: seen.act.isPending || (seen.view?.isOver ?? false) };
}

export function useWall(sessionId: string) {
  const params = { sessionId };
  return useSeen<SessionForWall, never>({
    queryKey: ['staff', 'wall', sessionId],
    path: `/api/sessions/${sessionId}/wall/live`,
    fetch: (signal) => api('GET /api/sessions/:sessionId/wall', { params, signal }),
    post: () => Promise.reject(new Error('there is nothing to do on the wall')),
  });
}

export type Board = ReturnType<typeof useBoard>;
export type Visit = ReturnType<typeof useVisit>;
