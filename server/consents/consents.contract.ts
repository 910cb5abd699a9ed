/** Consents: what a candidate lets others see, each by itself, given and withdrawn by one press. */
import { type Static, Type } from 'typebox';
import { OwnConnections } from '../accounts/accounts.contract.ts';
import { type Contract, Id, Localized, Moment } from '../http/contract.ts';

/** One question each. A pedagogue and a reader are agreed to one by one, a company by its name. */
export const Purpose = Type.Enum([
  'pedagogue-reads',
  'pedagogue-talks',
  'pedagogue-conditions',
  'reader-reads',
  'company-share',
  'matcher-list',
  'statistics',
]);
export type Purpose = Static<typeof Purpose>;

export const CompanyName = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' });
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

export const ConsentForCandidate = Type.Object({
  /** Null until it has been given. */
  consentId: nullable(Id),
  purpose: Purpose,
  audience: Type.Object({
    kind: Type.Enum(['own-team', 'company']),
    staffId: nullable(Id),
    /** Of the member of staff or the company. Null: everybody here with that task, or a company yet to be named. */
    name: nullable(Type.String()),
  }),
  /** `older-text`: it was given, to words that have changed since. It does not count. */
  state: Type.Enum(['given', 'not-given', 'older-text']),
  /** The wording that is asked about now. */
  textVersion: Type.Integer(),
  givenAt: nullable(Moment),
});
export type ConsentForCandidate = Static<typeof ConsentForCandidate>;

export const ConsentsForCandidate = Type.Object({
  /** What the organisation says it bases its handling on, in its own words. Null until it has written it. */
  legalBasis: nullable(Localized),
  consents: Type.Array(ConsentForCandidate),
});
export type ConsentsForCandidate = Static<typeof ConsentsForCandidate>;

export const ConsentToGive = Type.Object(
  {
    purpose: Purpose,
    /** Of the two that name somebody: whom. */
    staffId: Type.Optional(Id),
    companyName: Type.Optional(CompanyName),
    /** The wording that stood on the page. */
    textVersion: Type.Integer({ minimum: 1, maximum: 1_000 }),
  },
  { additionalProperties: false },
);
export type ConsentToGive = Static<typeof ConsentToGive>;

export const consentsContract = {
  'POST /api/connections': {
    summary: 'Be connected to whoever printed a card, and keep the own account. The card is used up.',
    act: 'connection.begin',
    body: Type.Object(
      { code: Type.String({ minLength: 1, maxLength: 100 }) },
      { additionalProperties: false },
    ),
    reply: OwnConnections,
    status: 201,
    errors: ['code-unknown', 'card-used', 'card-expired', 'card-connects-nobody'],
  },
  'GET /api/consents': {
    summary: 'Everything I am asked to agree to, and what I have answered.',
    act: 'consent.read',
    reply: ConsentsForCandidate,
    errors: [],
  },
  'POST /api/consents': {
    summary: 'Agree to one thing. Counts at once.',
    act: 'consent.give',
    body: ConsentToGive,
    reply: ConsentsForCandidate,
    status: 201,
    errors: ['audience-not-found', 'consent-text-changed'],
  },
  'POST /api/consents/:consentId/withdraw': {
    summary: 'Take back what I have agreed to. Counts at once.',
    act: 'consent.withdraw',
    params: Type.Object({ consentId: Id }),
    reply: ConsentsForCandidate,
    errors: ['consent-not-found'],
  },
} as const satisfies Contract;
