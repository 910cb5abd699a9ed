/** People who work here: how they are invited, and who they are. */
import { type Static, Type } from 'typebox';
import { staffRoles } from '../access.ts';
import { type Contract, Empty, Id, Moment } from '../http/contract.ts';

export const StaffRoles = Type.Array(Type.Enum([...staffRoles]), {
  minItems: 1,
  maxItems: staffRoles.length,
  uniqueItems: true,
});

export const StaffForSelf = Type.Object({ accountId: Id, name: Type.String(), roles: StaffRoles });
export type StaffForSelf = Static<typeof StaffForSelf>;

export const StaffForOwner = Type.Object({
  accountId: Id,
  name: Type.String(),
  roles: StaffRoles,
  /** Comes by the organisation's own sign-in, which gives the roles each time. */
  comesByOidc: Type.Boolean(),
});
export type StaffForOwner = Static<typeof StaffForOwner>;

/** A link that nobody has used yet. The link itself is shown once, when it is made. */
export const InvitationForOwner = Type.Object({
  invitationId: Id,
  name: Type.String(),
  roles: StaffRoles,
  expiresAt: Moment,
  /** The account it leads back into; null when it makes a new one. */
  accountId: Type.Union([Id, Type.Null()]),
});
export type InvitationForOwner = Static<typeof InvitationForOwner>;

/** A link as it is shown once: only a hash of its token is stored. */
export const InvitationMade = Type.Object({ invitationId: Id, link: Type.String(), expiresAt: Moment });
export type InvitationMade = Static<typeof InvitationMade>;

/** What colleagues and candidates see. */
const staffName = Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' });
const aboutStaff = Type.Object({ staffId: Id });

/** 256 random bits as base64url; it stands in the fragment of the link, which no browser sends. */
const invitationToken = Type.String({ minLength: 1, maxLength: 100 });

export const staffContract = {
  'POST /api/invitations/use': {
    summary: 'Become staff, or come back after a lost passkey, by a link that works once.',
    act: 'invitation.use',
    body: Type.Object({ token: invitationToken }, { additionalProperties: false }),
    reply: StaffForSelf,
    status: 201,
    errors: ['invitation-unknown', 'invitation-used', 'invitation-expired'],
  },
  'GET /api/sign-ins/oidc': {
    summary: "Whether those who work here can come in by the organisation's own sign-in.",
    act: 'public.read',
    reply: Type.Object({ isOffered: Type.Boolean() }),
    errors: [],
  },
  'POST /api/sign-ins/oidc/begin': {
    summary: "Begin to come in by the organisation's own sign-in: the address to go to.",
    act: 'sign-in.begin',
    body: Type.Object({ again: Type.Boolean() }, { additionalProperties: false }),
    reply: Type.Object({ address: Type.String() }),
    status: 201,
    errors: ['oidc-off', 'oidc-unreachable'],
  },
  'POST /api/sign-ins/oidc/finish': {
    summary: "Back from the organisation's own sign-in, with what it put into the address.",
    act: 'sign-in.begin',
    body: Type.Object({ query: Type.String({ maxLength: 8_000 }) }, { additionalProperties: false }),
    reply: StaffForSelf,
    status: 201,
    errors: ['oidc-off', 'oidc-unreachable', 'oidc-too-late', 'oidc-refused', 'oidc-no-role', 'oidc-ended'],
  },
  'GET /api/staff/me': {
    summary: 'The signed-in member of staff.',
    act: 'staff.read-own',
    reply: StaffForSelf,
    errors: [],
  },
  'PUT /api/staff/me/name': {
    summary: 'Write the own name, as candidates and colleagues read it.',
    act: 'staff.change-own',
    body: Type.Object({ name: staffName }, { additionalProperties: false }),
    reply: StaffForSelf,
    errors: [],
  },
  'GET /api/staff': {
    summary: 'Everybody who works here, and the links that nobody has used yet.',
    act: 'staff.read',
    reply: Type.Object({ staff: Type.Array(StaffForOwner), invitations: Type.Array(InvitationForOwner) }),
    errors: [],
  },
  'POST /api/invitations': {
    summary: 'Invite somebody to work here: a link that works once, shown once.',
    act: 'staff.invite',
    body: Type.Object({ name: staffName, roles: StaffRoles }, { additionalProperties: false }),
    reply: InvitationMade,
    status: 201,
    errors: [],
  },
  'DELETE /api/invitations/:invitationId': {
    summary: 'Withdraw a link that nobody has used.',
    act: 'staff.take-back',
    params: Type.Object({ invitationId: Id }),
    reply: Empty,
    errors: ['invitation-unknown'],
  },
  'POST /api/staff/:staffId/invitations': {
    summary: 'A link that leads somebody back into the own account, as after a lost passkey.',
    act: 'staff.invite-back',
    params: aboutStaff,
    body: Empty,
    reply: InvitationMade,
    status: 201,
    errors: ['staff-not-found'],
  },
  'PUT /api/staff/:staffId/roles': {
    summary: 'Change what somebody may do here, at once.',
    act: 'staff.change-roles',
    params: aboutStaff,
    body: Type.Object({ roles: StaffRoles }, { additionalProperties: false }),
    reply: StaffForOwner,
    errors: ['staff-not-found', 'last-owner'],
  },
  'DELETE /api/staff/:staffId': {
    summary: 'Somebody works here no more: every sign-in, link and connection of that person ends.',
    act: 'staff.end',
    params: aboutStaff,
    reply: Empty,
    errors: ['staff-not-found', 'last-owner'],
  },
} as const satisfies Contract;
