/** Passkeys (WebAuthn): a key in the person's own device, unlocked there by finger, face or PIN. */
import { type Static, Type } from 'typebox';
import { AccountForCandidate } from '../accounts/accounts.contract.ts';
import { type Contract, Empty, Id, Moment } from '../http/contract.ts';

const Base64Url = Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength: 20_000 });
/** Extensions' answers and hints differ from browser to browser; nothing of them is read. */
const unread = {
  clientExtensionResults: Type.Object({}, { additionalProperties: true }),
  authenticatorAttachment: Type.Optional(Type.Enum(['platform', 'cross-platform'])),
};

/** What a browser answers when a passkey was made. */
export const NewPasskey = Type.Object(
  {
    id: Base64Url,
    rawId: Base64Url,
    type: Type.Literal('public-key'),
    response: Type.Object({ clientDataJSON: Base64Url, attestationObject: Base64Url }),
    ...unread,
  },
  { additionalProperties: false },
);
export type NewPasskey = Static<typeof NewPasskey>;

/** What a browser answers when a passkey was used. */
export const UsedPasskey = Type.Object(
  {
    id: Base64Url,
    rawId: Base64Url,
    type: Type.Literal('public-key'),
    response: Type.Object({
      clientDataJSON: Base64Url,
      authenticatorData: Base64Url,
      signature: Base64Url,
      userHandle: Type.Optional(Base64Url),
    }),
    ...unread,
  },
  { additionalProperties: false },
);
export type UsedPasskey = Static<typeof UsedPasskey>;

export const PasskeyForSelf = Type.Object({ passkeyId: Id, device: Type.String(), madeAt: Moment });
export type PasskeyForSelf = Static<typeof PasskeyForSelf>;

/** What a browser needs to make a passkey (PublicKeyCredentialCreationOptionsJSON). */
export const MakingOptions = Type.Object({
  challenge: Base64Url,
  rp: Type.Object({ id: Type.String(), name: Type.String() }),
  user: Type.Object({ id: Base64Url, name: Type.String(), displayName: Type.String() }),
  pubKeyCredParams: Type.Array(Type.Object({ type: Type.Literal('public-key'), alg: Type.Integer() })),
  timeout: Type.Integer(),
  attestation: Type.Literal('none'),
  excludeCredentials: Type.Array(Type.Object({ id: Base64Url, type: Type.Literal('public-key') })),
  authenticatorSelection: Type.Object({
    residentKey: Type.Literal('required'),
    requireResidentKey: Type.Literal(true),
    userVerification: Type.Literal('required'),
  }),
});
export type MakingOptions = Static<typeof MakingOptions>;

/** What a browser needs to use one (PublicKeyCredentialRequestOptionsJSON): any that it has for this site. */
export const UsingOptions = Type.Object({
  challenge: Base64Url,
  rpId: Type.String(),
  timeout: Type.Integer(),
  userVerification: Type.Literal('required'),
});
export type UsingOptions = Static<typeof UsingOptions>;

/** Who came in. The account is there when it is a candidate's. */
export const PasskeyEntered = Type.Object({
  role: Type.Enum(['candidate', 'staff']),
  account: Type.Union([AccountForCandidate, Type.Null()]),
});
export type PasskeyEntered = Static<typeof PasskeyEntered>;

const refusals = ['passkey-unknown', 'passkey-refused', 'passkey-too-late'] as const;

export const passkeysContract = {
  'GET /api/passkeys': {
    summary: 'The own passkeys.',
    act: 'passkey.read',
    reply: Type.Object({
      passkeys: Type.Array(PasskeyForSelf),
      /** False for who came by the organisation's own sign-in: it alone says who may come, and it has its own keys. */
      canMake: Type.Boolean(),
    }),
    errors: [],
  },
  'POST /api/passkeys/making': {
    summary: 'Begin to make a passkey for the own account: a challenge that holds once and for minutes.',
    act: 'passkey.add',
    body: Empty,
    reply: MakingOptions,
    status: 201,
    errors: ['passkey-elsewhere'],
  },
  'POST /api/passkeys': {
    summary: 'Keep a passkey that the device has made.',
    act: 'passkey.add',
    body: NewPasskey,
    reply: PasskeyForSelf,
    status: 201,
    errors: ['passkey-refused', 'passkey-too-late'],
  },
  'DELETE /api/passkeys/:passkeyId': {
    summary: 'Remove an own passkey: it opens nothing any more.',
    act: 'passkey.remove',
    params: Type.Object({ passkeyId: Id }),
    reply: Empty,
    errors: ['passkey-unknown'],
  },
  'POST /api/passkeys/using': {
    summary: 'Begin to use a passkey: a challenge that holds once and for minutes.',
    act: 'sign-in.begin',
    body: Empty,
    reply: UsingOptions,
    status: 201,
    errors: [],
  },
  'POST /api/sign-ins/passkey': {
    summary: 'Enter with a passkey, without a name or a code.',
    act: 'sign-in.begin',
    body: UsedPasskey,
    reply: PasskeyEntered,
    status: 201,
    errors: refusals,
  },
  'POST /api/sign-ins/current/proof': {
    summary: 'Show again who it is, with a passkey of the own account.',
    act: 'staff.prove',
    body: UsedPasskey,
    reply: Empty,
    status: 201,
    errors: [...refusals, 'passkey-of-another'],
  },
} as const satisfies Contract;
