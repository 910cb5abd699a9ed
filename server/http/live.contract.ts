/**
 * What goes over a live connection. The same messages over a socket and an event stream; over the stream, a person's
 * acts go as a POST of the same body. What is seen is always sent whole, so a connection that was cut has nothing to
 * catch up with: it says which version it has, and gets the present one when that is another.
 */
import { type Static, Type } from 'typebox';
import type { Actor } from '../access.ts';

const exactly = { additionalProperties: false };
const version = Type.Integer({ minimum: 0 });

/** From the browser. */
export const ClientMessage = Type.Union([
  /** First, and once: which version it has; null is none. */
  Type.Object({ type: Type.Literal('hello'), version: Type.Union([version, Type.Null()]) }, exactly),
  /** Every while, so that the server knows that somebody listens. */
  Type.Object({ type: Type.Literal('here') }, exactly),
  /** An act, in the form of the route's POST. `id` is made by the browser, and comes back with the answer. */
  Type.Object(
    { type: Type.Literal('do'), id: Type.String({ minLength: 1, maxLength: 60 }), message: Type.Unknown() },
    exactly,
  ),
]);
export type ClientMessage = Static<typeof ClientMessage>;

/** Why the server ends a connection. After `slow`, `silent`, `too-many` and `closing` the browser may come back. */
export type GoodbyeReason = 'signed-out' | 'slow' | 'silent' | 'elsewhere' | 'too-many' | 'closing' | 'gone';

/** From the server. */
export type ServerMessage<View = unknown> =
  | { type: 'welcome'; version: number; view: View | null }
  | { type: 'view'; version: number; view: View }
  | { type: 'here' }
  | { type: 'done'; id: string }
  | {
      type: 'refused';
      id: string | null;
      code: string;
      params: Record<string, string | number>;
      next: string;
    }
  | { type: 'goodbye'; reason: GoodbyeReason };

export type LiveView = { version: number; view: unknown };

/** What a route gives: what is seen here, and what can be done here. Both throw AppError. */
export type LiveChannel = {
  /** Whatever changes about it concerns all who listen. */
  topic: string;
  /** Whose view it is: a change can concern some of them alone. */
  key: string;
  read: (actor: Actor) => LiveView;
  /** Somebody who has no version gets the first one. Throws as `read` does. */
  begin?: (actor: Actor) => void;
  /** Undefined where there is nothing to do but look. @returns the keys whom it concerns; undefined: all */
  act?: (actor: Actor, message: unknown) => string[] | undefined;
};
