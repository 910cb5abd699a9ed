/** Accounts, cards, own codes and sign-ins. No e-mail, no name is asked for. */
import { type Static, Type } from 'typebox';
import { type ComfortChosen, comfortChoices } from '#web/comfort/comfort-choices.ts';
import { staffRoles } from '../access.ts';
import type { Contract } from '../http/contract.ts';
import { Empty, Id, Moment } from '../http/contract.ts';

/** Presentation preferences. Seen by nobody else. What is absent is as it ships: rows of an older version stay valid. */
export const Comfort = Type.Unsafe<Partial<ComfortChosen>>(
  Type.Object(
    Object.fromEntries(
      Object.entries(comfortChoices).map(([key, values]) => [
        key,
        Type.Optional(Type.Enum<string[]>([...values])),
      ]),
    ),
    { additionalProperties: false },
  ),
);
export type Comfort = Static<typeof Comfort>;

export const AccountForCandidate = Type.Object({
  accountId: Id,
  role: Type.Literal('candidate'),
  comfort: Type.Union([Comfort, Type.Null()]),
  /** True once the person has said that the own code is kept. */
  codeKept: Type.Boolean(),
  /** True once the welcome page has been read to its end. */
  welcomeRead: Type.Boolean(),
});
export type AccountForCandidate = Static<typeof AccountForCandidate>;

/** The own code, shown once, as `XXXX-XXXX-XXXX-XXXX`. Null when the person came in with it. */
export const SignedIn = Type.Object({
  account: AccountForCandidate,
  ownCode: Type.Union([Type.String(), Type.Null()]),
});
export type SignedIn = Static<typeof SignedIn>;

export const SignInForSelf = Type.Object({
  signInId: Id,
  method: Type.Enum(['code', 'card', 'invitation', 'passkey', 'oidc']),
  /** Kind of browser and system in words. */
  device: Type.String(),
  createdAt: Moment,
  lastUsedAt: Moment,
  isCurrent: Type.Boolean(),
});
export type SignInForSelf = Static<typeof SignInForSelf>;

/** A card as it is printed. The code is shown once: only a hash of it is stored. */
export const CardMade = Type.Object({ code: Type.String(), link: Type.String(), expiresAt: Moment });
export type CardMade = Static<typeof CardMade>;

/** Somebody whom one meets. `number` is the neutral name of whoever has chosen none. */
export const CandidateForStaff = Type.Object({
  candidateId: Id,
  name: Type.Union([Type.String(), Type.Null()]),
  number: Type.Integer(),
});
export type CandidateForStaff = Static<typeof CandidateForStaff>;

/** The own name as staff sees it, and whom one is connected to. */
export const OwnConnections = Type.Object({
  name: Type.Union([Type.String(), Type.Null()]),
  staff: Type.Array(
    Type.Object({ staffId: Id, name: Type.String(), roles: Type.Array(Type.Enum([...staffRoles])) }),
  ),
});
export type OwnConnections = Static<typeof OwnConnections>;

const aboutCandidate = Type.Object({ candidateId: Id });

const givenCode = Type.String({ minLength: 1, maxLength: 100 });

export const accountsContract = {
  'POST /api/accounts': {
    summary: 'Begin without a card: makes an account connected to nobody, and shows its own code once.',
    act: 'account.begin',
    body: Empty,
    reply: SignedIn,
    status: 201,
    errors: ['begin-without-card-off', 'already-signed-in'],
  },
  'POST /api/sign-ins': {
    summary: 'Enter with the own code, or with the code of a card until the own code is kept.',
    act: 'sign-in.begin',
    body: Type.Object({ code: givenCode }, { additionalProperties: false }),
    reply: SignedIn,
    status: 201,
    errors: ['code-unknown', 'code-replaced', 'card-used', 'card-expired'],
  },
  'DELETE /api/sign-ins/current': {
    summary: 'Sign out on this device.',
    act: 'sign-in.end',
    reply: Empty,
    errors: [],
  },
  'GET /api/sign-ins': {
    summary: 'Where one is signed in now.',
    act: 'sign-in.read',
    reply: Type.Object({ signIns: Type.Array(SignInForSelf) }),
    errors: [],
  },
  'DELETE /api/sign-ins/:signInId': {
    summary: 'End one of the own sign-ins, on whichever device it is.',
    act: 'sign-in.end-own',
    params: Type.Object({ signInId: Id }),
    reply: Empty,
    errors: ['sign-in-not-found'],
  },
  'POST /api/cards': {
    summary: 'Make a sheet of cards to print; each opens one account, once.',
    act: 'card.make',
    body: Type.Object(
      {
        count: Type.Integer({ minimum: 1, maximum: 60 }),
        days: Type.Integer({ minimum: 1, maximum: 365 }),
      },
      { additionalProperties: false },
    ),
    reply: Type.Object({ cards: Type.Array(CardMade) }),
    status: 201,
    errors: [],
  },
  'GET /api/candidates': {
    summary: 'Whom one is connected to. Nothing of what they do.',
    act: 'candidate.list',
    reply: Type.Object({ candidates: Type.Array(CandidateForStaff) }),
    errors: [],
  },
  'POST /api/candidates/:candidateId/cards': {
    summary: 'A new card for somebody who has lost the own code: it opens the same account.',
    act: 'card.replace',
    params: aboutCandidate,
    body: Empty,
    reply: CardMade,
    status: 201,
    errors: ['candidate-not-found'],
  },
  'DELETE /api/candidates/:candidateId/connection': {
    summary: 'End the connection to somebody one met.',
    act: 'connection.end-connected',
    params: aboutCandidate,
    reply: Empty,
    errors: ['candidate-not-found'],
  },
  'GET /api/connections': {
    summary: 'Whom the signed-in candidate is connected to, and the name that they see.',
    act: 'connection.read',
    reply: OwnConnections,
    errors: [],
  },
  'DELETE /api/connections/:staffId': {
    summary: 'End the connection to somebody who works here.',
    act: 'connection.end',
    params: Type.Object({ staffId: Id }),
    reply: Empty,
    errors: ['connection-not-found'],
  },
  'PUT /api/accounts/me/name': {
    summary: 'Choose a name that connected staff see, or none.',
    act: 'account.change',
    body: Type.Object(
      {
        name: Type.Union([Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }), Type.Null()]),
      },
      { additionalProperties: false },
    ),
    reply: OwnConnections,
    errors: [],
  },
  'GET /api/accounts/me': {
    summary: 'The signed-in account.',
    act: 'account.read',
    reply: AccountForCandidate,
    errors: [],
  },
  'POST /api/accounts/me/code': {
    summary: 'Make a new own code; the old one works until the new one is kept.',
    act: 'account.change',
    body: Empty,
    reply: Type.Object({ ownCode: Type.String() }),
    status: 201,
    errors: [],
  },
  'PUT /api/accounts/me/code-kept': {
    summary: 'The person says that this own code is kept. Replaces the others and uses up the card.',
    act: 'account.change',
    body: Type.Object({ ownCode: givenCode }, { additionalProperties: false }),
    reply: AccountForCandidate,
    errors: ['code-unknown', 'code-replaced'],
  },
  'PUT /api/accounts/me/welcome-read': {
    summary: 'The welcome page has been read.',
    act: 'account.change',
    body: Empty,
    reply: AccountForCandidate,
    errors: [],
  },
  'PUT /api/accounts/me/comfort': {
    summary: 'Keep presentation preferences on the account.',
    act: 'account.change',
    body: Comfort,
    reply: AccountForCandidate,
    errors: [],
  },
} as const satisfies Contract;
