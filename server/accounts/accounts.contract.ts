/** Accounts, cards, own codes and sign-ins. No e-mail, no name is asked for. */
import { type Static, Type } from 'typebox';
import { type ComfortChosen, comfortChoices } from '#web/comfort/comfort-choices.ts';
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
