/** Det som sparas om mig: everything stored about the signed-in person. */
import { type Static, Type } from 'typebox';
import { staffRoles } from '../access.ts';
import type { Contract } from '../http/contract.ts';
import { Day, Moment } from '../http/contract.ts';

/** Who looked at something of mine, what they did, and on which day. */
export const ViewForCandidate = Type.Object({
  day: Day,
  /** Null when the account of the member of staff has none. */
  name: Type.Union([Type.String(), Type.Null()]),
  role: Type.Enum([...staffRoles, 'staff']),
  /** A row of access.ts. */
  act: Type.String(),
});
export type ViewForCandidate = Static<typeof ViewForCandidate>;

export const privacyContract = {
  'GET /api/privacy/export': {
    summary: 'Everything stored about me, as one JSON document.',
    act: 'privacy.export',
    reply: Type.Object({
      format: Type.Literal('kodlugn-export'),
      version: Type.Literal(1),
      exportedAt: Moment,
      /** Table -> rows. The names are those of server/db/tables.ts, which says what each is for. */
      data: Type.Record(Type.String(), Type.Array(Type.Record(Type.String(), Type.Unknown()))),
    }),
    errors: [],
  },
  'GET /api/privacy/views': {
    summary: 'Who among the staff has looked at something of mine: newest first, once a day each.',
    act: 'privacy.views',
    reply: Type.Object({ views: Type.Array(ViewForCandidate) }),
    errors: [],
  },
} as const satisfies Contract;
