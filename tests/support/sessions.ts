/** A session in a test app: hosts and participants who ask with the right cookie. */
import type { StaffRole } from '#server/access.ts';
import type { HostMessage, ParticipantMessage } from '#server/sessions/session-messages.contract.ts';
import type {
  SessionForHost,
  SessionForParticipant,
  SessionPlan,
} from '#server/sessions/session-views.contract.ts';
import type { TestApp } from './app.ts';

export const evening: SessionPlan = {
  title: 'Öppet hus',
  neutralName: 'Träff',
  startsAt: '2026-12-01T16:00:00.000Z',
  endsAt: '2026-12-01T18:00:00.000Z',
  place: 'Provgatan 1',
  way: 'Buss 2 till Provtorget.',
  room: 'Tolv platser, två fönster.',
  quiet: 'Rummet längst in.',
  whoComes: 'Kim och Lo.',
  plan: [
    { at: '17:00', text: 'Dörrarna öppnas', isBreak: false, isOptional: false },
    { at: null, text: 'Fika', isBreak: true, isOptional: true },
  ],
  pathId: null,
  challenges: ['first'],
  isOpen: true,
};

export type Problem = { code: string };
type Answer<T> = { status: number; body: T & Partial<Problem> };

export function asker({ app }: TestApp, cookie: string) {
  return async <T = Problem>(address: string, payload?: object): Promise<Answer<T>> => {
    const [method, url = ''] = address.split(' ');
    const headers = { cookie };
    const reply = await app.inject({ method: method as 'GET', url, headers, ...(payload && { payload }) });
    return { status: reply.statusCode, body: reply.json() };
  };
}

export async function hostOf(server: TestApp, ...roles: StaffRole[]) {
  const { cookie, staff } = await server.signInStaff('host', ...roles);
  const ask = asker(server, cookie);
  return {
    cookie,
    staff,
    ask,
    prepare: async (plan: Partial<SessionPlan> = {}) =>
      (await ask<{ sessionId: string }>('POST /api/sessions', { ...evening, ...plan })).body.sessionId,
    board: async (sessionId: string) =>
      (await ask<{ view: SessionForHost }>(`GET /api/sessions/${sessionId}/board`)).body.view,
    lead: (sessionId: string, message: HostMessage) =>
      ask<{ version: number; view: SessionForHost }>(`POST /api/sessions/${sessionId}/board`, message),
  };
}

export async function participantOf(server: TestApp) {
  const { cookie, account, ownCode } = await server.signIn();
  const ask = asker(server, cookie);
  return {
    cookie,
    ownCode,
    accountId: account.accountId,
    ask,
    join: (code: string, name: string | null = null) =>
      ask<{ sessionId: string }>('POST /api/session-visits', { code, name }),
    visit: async (sessionId: string) =>
      (await ask<{ view: SessionForParticipant }>(`GET /api/session-visits/${sessionId}`)).body.view,
    say: (sessionId: string, message: ParticipantMessage) =>
      ask<{ version: number; view: SessionForParticipant }>(`POST /api/session-visits/${sessionId}`, message),
  };
}

export type Host = Awaited<ReturnType<typeof hostOf>>;
export type Participant = Awaited<ReturnType<typeof participantOf>>;
