/** Sessions: a shared time in a room, with a plan, quiet signals and help. Who sees what has a schema of its own. */
import { type TSchema, Type } from 'typebox';
import { SignedIn } from '../accounts/accounts.contract.ts';
import { type Contract, Empty, Id } from '../http/contract.ts';
import { HostMessage, ParticipantMessage, SessionName } from './session-messages.contract.ts';
import {
  SessionForAll,
  SessionForHost,
  SessionForParticipant,
  SessionForWall,
  SessionInList,
  SessionPlan,
} from './session-views.contract.ts';

const exactly = { additionalProperties: false };

/** What is seen, with the number that rises with every change of the session. */
const seen = <S extends TSchema>(view: S) => Type.Object({ version: Type.Integer(), view });

const aboutSession = Type.Object({ sessionId: Id });
/** Of a stream: which version one has. A socket says it in its hello. */
const sinceVersion = Type.Object({ after: Type.Optional(Type.String({ pattern: '^\\d{1,12}$' })) }, exactly);
const sessions = Type.Object({ sessions: Type.Array(SessionInList) });

export const sessionsContract = {
  'GET /api/sessions': {
    summary: 'Every session that hosts have prepared, the next one first.',
    act: 'session.prepare',
    reply: sessions,
    errors: [],
  },
  'POST /api/sessions': {
    summary: 'Prepare a session.',
    act: 'session.prepare',
    body: SessionPlan,
    reply: aboutSession,
    status: 201,
    errors: ['session-ends-early', 'challenge-not-found', 'challenge-withheld', 'path-not-found'],
  },
  'GET /api/sessions/:sessionId': {
    summary: 'What was prepared, to change it.',
    act: 'session.prepare',
    params: aboutSession,
    reply: SessionPlan,
    errors: ['session-not-found'],
  },
  'PUT /api/sessions/:sessionId': {
    summary: 'Change what was prepared. Whoever is there sees it at once.',
    act: 'session.prepare',
    params: aboutSession,
    body: SessionPlan,
    reply: aboutSession,
    errors: [
      'session-not-found',
      'session-over',
      'session-ends-early',
      'challenge-not-found',
      'challenge-withheld',
      'path-not-found',
    ],
  },
  'DELETE /api/sessions/:sessionId': {
    summary: 'Remove what was prepared, while nobody has joined.',
    act: 'session.remove',
    params: aboutSession,
    reply: Empty,
    errors: ['session-not-found', 'session-begun'],
  },
  'POST /api/sessions/:sessionId/repeat': {
    summary: 'The same plan at another time, with a code of its own.',
    act: 'session.prepare',
    params: aboutSession,
    body: Type.Pick(SessionPlan, ['startsAt', 'endsAt'], exactly),
    reply: aboutSession,
    status: 201,
    errors: ['session-not-found', 'session-ends-early'],
  },
  'GET /api/sessions/:sessionId/board': {
    summary: 'Who is here, who wants help, and the plan.',
    act: 'session.lead',
    params: aboutSession,
    reply: seen(SessionForHost),
    errors: ['session-not-found'],
  },
  'POST /api/sessions/:sessionId/board': {
    summary: 'One act of a host, as over the socket.',
    act: 'session.lead',
    params: aboutSession,
    body: HostMessage,
    reply: seen(SessionForHost),
    errors: [
      'session-not-found',
      'session-over',
      'help-not-found',
      'participant-not-found',
      'part-not-found',
      'staff-not-found',
    ],
  },
  'GET /api/sessions/:sessionId/board/live': {
    summary: 'The board, told as it changes; the acts of its POST go over the socket.',
    act: 'session.lead',
    params: aboutSession,
    query: sinceVersion,
    reply: seen(SessionForHost),
    live: HostMessage,
    errors: ['session-not-found'],
  },
  'GET /api/sessions/:sessionId/wall': {
    summary: 'What is shown on the wall. Nothing about a person.',
    act: 'session.lead',
    params: aboutSession,
    reply: seen(SessionForWall),
    errors: ['session-not-found'],
  },
  'GET /api/sessions/:sessionId/wall/live': {
    summary: 'The wall, told as it changes.',
    act: 'session.lead',
    params: aboutSession,
    query: sinceVersion,
    reply: seen(SessionForWall),
    live: false,
    errors: ['session-not-found'],
  },
  'GET /api/open-sessions': {
    summary: 'Sessions to come that are open to everybody.',
    act: 'public.read',
    reply: sessions,
    errors: [],
  },
  'GET /api/open-sessions/:sessionId': {
    summary: 'A session, read beforehand by whoever has its address.',
    act: 'public.read',
    params: aboutSession,
    reply: SessionForAll,
    errors: ['session-not-found'],
  },
  'GET /api/open-sessions/:sessionId/calendar.ics': {
    summary: 'The session for a calendar (iCalendar, RFC 5545), under its neutral name.',
    act: 'public.read',
    params: aboutSession,
    reply: Type.String(),
    errors: ['session-not-found'],
  },
  'POST /api/session-visits': {
    summary: 'Join by the code. Joined twice, it is the same place. Without a sign-in, it begins an account.',
    act: 'session.join',
    body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }), name: SessionName }, exactly),
    reply: Type.Object({ sessionId: Id, signedIn: Type.Union([SignedIn, Type.Null()]) }),
    status: 201,
    errors: ['session-code-unknown', 'begin-without-card-off'],
  },
  'GET /api/session-visits': {
    summary: 'Sessions I have joined, the newest first.',
    act: 'session.take-part',
    reply: sessions,
    errors: [],
  },
  'GET /api/session-visits/:sessionId': {
    summary: 'The session as I see it.',
    act: 'session.take-part',
    params: aboutSession,
    reply: seen(SessionForParticipant),
    errors: ['session-not-found'],
  },
  'POST /api/session-visits/:sessionId': {
    summary: 'One act of a participant, as over the socket.',
    act: 'session.take-part',
    params: aboutSession,
    body: ParticipantMessage,
    reply: seen(SessionForParticipant),
    errors: [
      'session-not-found',
      'session-over',
      'session-left',
      'help-not-found',
      'offer-not-found',
      'challenge-not-found',
      'challenge-withheld',
    ],
  },
  'GET /api/session-visits/:sessionId/live': {
    summary: 'The session as I see it, told as it changes; the acts of its POST go over the socket.',
    act: 'session.take-part',
    params: aboutSession,
    query: sinceVersion,
    reply: seen(SessionForParticipant),
    live: ParticipantMessage,
    errors: ['session-not-found'],
  },
} as const satisfies Contract;
