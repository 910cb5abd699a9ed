/**
 * What a participant and a host can do in a session. The same message goes over the socket and in a POST: both end in
 * the same verb. Every one can be sent twice: the second time it changes nothing.
 */
import { type Static, Type } from 'typebox';
import { Id } from '../http/contract.ts';

/** Null is none: the way everybody begins, and nobody is asked for another. */
export const signals = ['working', 'help-text', 'help-here', 'talk', 'peace', 'break'] as const;
export type Signal = (typeof signals)[number];

const exactly = { additionalProperties: false };

/** What one is called in this session. */
export const SessionName = Type.Union([
  Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }),
  Type.Null(),
]);

export const ParticipantMessage = Type.Union([
  /** A signal for help makes a request, or says it in other words; any other takes it back. */
  Type.Object(
    {
      type: Type.Literal('signal'),
      signal: Type.Union([Type.Enum([...signals]), Type.Null()]),
      /** With a signal for help: what it is about. */
      words: Type.Optional(Type.String({ maxLength: 500 })),
    },
    exactly,
  ),
  Type.Object({ type: Type.Literal('thank'), requestId: Id }, exactly),
  /** Which challenge one has in front of oneself; the host sees it. */
  Type.Object(
    {
      type: Type.Literal('challenge'),
      slug: Type.Union([Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), Type.Null()]),
    },
    exactly,
  ),
  Type.Object({ type: Type.Literal('name'), name: SessionName }, exactly),
  /** Whether one wants to meet a pedagogue. Also when one has left, and after the session. */
  Type.Object({ type: Type.Literal('answer-offer'), offerId: Id, answer: Type.Enum(['yes', 'no']) }, exactly),
  Type.Object({ type: Type.Literal('leave') }, exactly),
  Type.Object({ type: Type.Literal('come-back') }, exactly),
]);
export type ParticipantMessage = Static<typeof ParticipantMessage>;

export const HostMessage = Type.Union([
  /** Says that one will come, or write. */
  Type.Object({ type: Type.Literal('take'), requestId: Id }, exactly),
  /** The help is given; `words` are the answer to a request in text: it goes on as their thread. */
  Type.Object(
    { type: Type.Literal('answer'), requestId: Id, words: Type.String({ maxLength: 2_000 }) },
    exactly,
  ),
  /** Which part of the plan is now. */
  Type.Object(
    {
      type: Type.Literal('now'),
      part: Type.Union([Type.Integer({ minimum: 0, maximum: 29 }), Type.Null()]),
    },
    exactly,
  ),
  /** A note to all. The id is made by the browser. */
  Type.Object(
    {
      type: Type.Literal('note'),
      noteId: Id,
      text: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
    },
    exactly,
  ),
  Type.Object({ type: Type.Literal('rename'), participantId: Id, name: SessionName }, exactly),
  /** Asks whether a participant wants to meet a pedagogue. Also after the session. */
  Type.Object({ type: Type.Literal('offer'), participantId: Id, staffId: Id }, exactly),
  /** For oneself and other hosts, for next time. */
  Type.Object({ type: Type.Literal('own-notes'), text: Type.String({ maxLength: 5_000 }) }, exactly),
  Type.Object({ type: Type.Literal('end') }, exactly),
]);
export type HostMessage = Static<typeof HostMessage>;
