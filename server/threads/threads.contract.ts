/**
 * Help in text: one thread between a candidate and each member of staff whom they meet. It is the same thread in a
 * session, beside the code and at home. Nobody of staff begins one: the candidate writes first.
 */
import { type Static, Type } from 'typebox';
import { type Contract, Day, Empty, Id } from '../http/contract.ts';

const exactly = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

/** The id is made by the browser: sent twice, it is one message. */
const NewMessage = Type.Object(
  { messageId: Id, text: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }) },
  exactly,
);
const Seen = Type.Object({ place: Type.Integer({ minimum: 0, maximum: 1_000_000 }) }, exactly);

/** The day alone: at what hour somebody writes is nobody's concern. */
const Message = Type.Object({
  messageId: Id,
  /** From 1, in the order in which they were written. */
  place: Type.Integer(),
  isFromStaff: Type.Boolean(),
  text: Type.String(),
  day: Day,
});
export type Message = Static<typeof Message>;

const shared = {
  /** False: nothing can be written any more, and what was written can still be read by the candidate. */
  isOpen: Type.Boolean(),
  messages: Type.Array(Message),
  /** There are older messages than these. */
  hasOlder: Type.Boolean(),
  /** How far the one who reads has read. */
  seen: Type.Integer(),
};

export const ThreadForCandidate = Type.Object({
  staffId: Id,
  name: orNull(Type.String()),
  ...shared,
  /** A session alone keeps it open: the candidate can close it. A connection is ended where connections are. */
  mayClose: Type.Boolean(),
});
export type ThreadForCandidate = Static<typeof ThreadForCandidate>;

const who = {
  candidateId: Id,
  /** The name that the person wants here; null when there is none. */
  name: orNull(Type.String()),
  /** The number in the session where they met, or in the list of those one meets: the neutral name. */
  number: Type.Integer(),
};
export const ThreadForStaff = Type.Object({ ...who, ...shared });
export type ThreadForStaff = Static<typeof ThreadForStaff>;

export const ThreadInList = Type.Object({
  staffId: Id,
  name: orNull(Type.String()),
  isOpen: Type.Boolean(),
  /** Answers that are not read yet. */
  news: Type.Integer(),
});
export type ThreadInList = Static<typeof ThreadInList>;

const ThreadInListForStaff = Type.Object({
  ...who,
  /** Messages that are not read yet. */
  news: Type.Integer(),
  /** Of the last message. */
  day: Day,
});
export type ThreadInListForStaff = Static<typeof ThreadInListForStaff>;

const seen = <S extends Parameters<typeof Type.Union>[0][number]>(view: S) =>
  Type.Object({ version: Type.Integer(), view });
const withStaff = Type.Object({ staffId: Id });
const withCandidate = Type.Object({ candidateId: Id });
const sinceVersion = Type.Object({ after: Type.Optional(Type.String({ pattern: '^\\d{1,12}$' })) }, exactly);
const beforePlace = Type.Object({ before: Type.String({ pattern: '^\\d{1,7}$' }) }, exactly);
const older = Type.Object({ messages: Type.Array(Message), hasOlder: Type.Boolean() });

export const threadsContract = {
  'GET /api/threads': {
    summary: 'To whom I can write for help in text, and how many answers I have not read.',
    act: 'thread.read',
    reply: Type.Object({ threads: Type.Array(ThreadInList) }),
    errors: [],
  },
  'GET /api/threads/:staffId': {
    summary: 'What one member of staff and I have written to one another, the newest messages.',
    act: 'thread.read',
    params: withStaff,
    reply: seen(ThreadForCandidate),
    errors: ['thread-not-found'],
  },
  'GET /api/threads/:staffId/older': {
    summary: 'Older messages of the same, before a place.',
    act: 'thread.read',
    params: withStaff,
    query: beforePlace,
    reply: older,
    errors: ['thread-not-found'],
  },
  'GET /api/threads/:staffId/live': {
    summary: 'The same thread, told as it changes.',
    act: 'thread.read',
    params: withStaff,
    query: sinceVersion,
    reply: seen(ThreadForCandidate),
    live: false,
    errors: ['thread-not-found'],
  },
  'POST /api/threads/:staffId/messages': {
    summary: 'Write to a member of staff whom I meet.',
    act: 'thread.write',
    params: withStaff,
    body: NewMessage,
    reply: seen(ThreadForCandidate),
    status: 201,
    errors: ['thread-not-found', 'thread-closed'],
  },
  'DELETE /api/threads/:staffId': {
    summary: 'Close what a session opened: nobody writes there any more, and I can still read it.',
    act: 'thread.close',
    params: withStaff,
    reply: Empty,
    errors: ['thread-not-found'],
  },
  'POST /api/threads/:staffId/seen': {
    summary: 'I have read up to this place. Nobody but me is told.',
    act: 'thread.read',
    params: withStaff,
    body: Seen,
    reply: Empty,
    errors: ['thread-not-found'],
  },
  'GET /api/candidate-threads': {
    summary: 'Candidates who have written to me.',
    act: 'thread.read-connected',
    reply: Type.Object({ threads: Type.Array(ThreadInListForStaff) }),
    errors: [],
  },
  'GET /api/candidates/:candidateId/thread': {
    summary: 'What a candidate and I have written to one another. Reading is told to the candidate.',
    act: 'thread.read-connected',
    params: withCandidate,
    reply: seen(ThreadForStaff),
    errors: ['thread-not-found'],
  },
  'GET /api/candidates/:candidateId/thread/older': {
    summary: 'Older messages of the same, before a place.',
    act: 'thread.read-connected',
    params: withCandidate,
    query: beforePlace,
    reply: older,
    errors: ['thread-not-found'],
  },
  'GET /api/candidates/:candidateId/thread/live': {
    summary: 'The same thread, told as it changes.',
    act: 'thread.read-connected',
    params: withCandidate,
    query: sinceVersion,
    reply: seen(ThreadForStaff),
    live: false,
    errors: ['thread-not-found'],
  },
  'POST /api/candidates/:candidateId/thread/messages': {
    summary: 'Answer a candidate who has written to me.',
    act: 'thread.answer',
    params: withCandidate,
    body: NewMessage,
    reply: seen(ThreadForStaff),
    status: 201,
    errors: ['thread-not-found'],
  },
  'POST /api/candidates/:candidateId/thread/seen': {
    summary: 'I have read up to this place. Nobody but me is told.',
    act: 'thread.read-connected',
    params: withCandidate,
    body: Seen,
    reply: Empty,
    errors: ['thread-not-found'],
  },
} as const satisfies Contract;
