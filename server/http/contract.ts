/** The shape of a contract: what every noun's `<noun>.contract.ts` says about its routes. */
import { type Static, type TSchema, Type } from 'typebox';
import type { Act } from '../access.ts';
import type { ErrorCode } from '../errors.ts';

export type RouteAddress = `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`;

export type RouteContract = {
  /** One plain English sentence for OpenAPI. */
  summary: string;
  /** The row of access.ts that guards this route. */
  act: Act;
  params?: TSchema;
  query?: TSchema;
  body?: TSchema;
  /** What is answered on success; a field that is not in here is dropped. */
  reply: TSchema;
  /** Status on success; 200 when absent. */
  status?: 200 | 201 | 202;
  /**
   * A live address, whose `reply` is a version and a view: a socket, or an event stream where the browser asks for none.
   * The acts that its socket takes, as the POST beside it does; `false` where one only looks.
   */
  live?: TSchema | false;
  /** Error codes this route may answer, beside those every route may. */
  errors: readonly ErrorCode[];
};

export type Contract = Record<RouteAddress, RouteContract>;

/** What the web sends and gets for one route. */
export type ParamsOf<R extends RouteContract> = R['params'] extends TSchema ? Static<R['params']> : undefined;
export type QueryOf<R extends RouteContract> = R['query'] extends TSchema ? Static<R['query']> : undefined;
export type BodyOf<R extends RouteContract> = R['body'] extends TSchema ? Static<R['body']> : undefined;
export type ReplyOf<R extends RouteContract> = Static<R['reply']>;

/** The same text in both languages of the interface. */
export const Localized = Type.Object(
  { sv: Type.String(), en: Type.String() },
  { additionalProperties: false },
);
export type Localized = Static<typeof Localized>;

/** An id made with crypto.randomUUID(), by the server or the browser. */
export const Id = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });

/** A moment, ISO 8601 in UTC with milliseconds. */
export const Moment = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' });

/** A day, as `2026-11-25`. */
export const Day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
export const Month = Type.String({ pattern: '^\\d{4}-\\d\\d$' });

/** Path -> text of any length that fits in a body, so that a verb can answer `source-too-large` with the file's name. */
export const Files = Type.Record(Type.String({ pattern: '^[A-Za-z0-9._/-]{1,100}$' }), Type.String(), {
  maxProperties: 20,
  additionalProperties: false,
});
export type Files = Static<typeof Files>;

/** Name -> value. The pattern bounds the names: their length alone is not checked. */
export const Answers = Type.Record(Type.String({ pattern: '^.{1,60}$' }), Type.String({ maxLength: 2_000 }), {
  maxProperties: 50,
  additionalProperties: false,
});

export const Empty = Type.Object({}, { additionalProperties: false });

/** The number of a page in an address; the first when absent. */
export const PageNumber = Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,3}$' }));
export const PageAsked = Type.Object({ page: PageNumber }, { additionalProperties: false });
export type PageAsked = Static<typeof PageAsked>;

/** Which page of a list this is, and how many there are. */
export const pageTold = { page: Type.Integer({ minimum: 1 }), pages: Type.Integer({ minimum: 1 }) };
