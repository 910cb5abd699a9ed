/** The audit, as an owner reads and exports it. Candidates stand in it by their role alone. */
import { type Static, Type } from 'typebox';
import { type Contract, Day, Moment } from '../http/contract.ts';

const word = Type.String({ pattern: '^[a-z][a-z.-]{0,59}$' });
const filter = {
  act: Type.Optional(word),
  role: Type.Optional(word),
  /** First and last day, both counted. */
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  /** The key of a member of staff. */
  who: Type.Optional(Type.String({ pattern: '^[0-9a-f]{32}$' })),
};
const AuditFilter = Type.Object(filter, { additionalProperties: false });
export type AuditFilter = Static<typeof AuditFilter>;

export const AuditEntryForOwner = Type.Object({
  auditId: Type.Integer(),
  day: Day,
  role: Type.String(),
  /** Of staff who are known still; of nobody else. */
  name: Type.Union([Type.String(), Type.Null()]),
  act: Type.String(),
  objectKind: Type.String(),
  /** Whom it concerns, when that is somebody else. A candidate has no name here, but a mark: the same in each entry. */
  whom: Type.Union([
    Type.Object({ kind: Type.Literal('staff'), name: Type.String() }),
    Type.Object({ kind: Type.Literal('candidate'), mark: Type.String() }),
    Type.Null(),
  ]),
});
export type AuditEntryForOwner = Static<typeof AuditEntryForOwner>;

const textOrNull = Type.Union([Type.String(), Type.Null()]);

export const auditContract = {
  'GET /api/audit': {
    summary: 'The audit, newest first, fifty entries at a time.',
    act: 'audit.read',
    query: Type.Object(
      {
        ...filter,
        /** Entries older than this one. */ before: Type.Optional(
          Type.String({ pattern: '^[1-9][0-9]{0,14}$' }),
        ),
      },
      { additionalProperties: false },
    ),
    reply: Type.Object({
      entries: Type.Array(AuditEntryForOwner),
      /** There are older ones. */
      hasOlder: Type.Boolean(),
      /** What can be chosen as filter: all acts and roles there are in the audit. */
      acts: Type.Array(Type.String()),
      roles: Type.Array(Type.String()),
      staff: Type.Array(Type.Object({ key: Type.String(), name: Type.String() })),
    }),
    errors: [],
  },
  'GET /api/audit/export': {
    summary: 'The audit as it is stored, oldest first, with the hashes by which it can be read again.',
    act: 'audit.export',
    query: AuditFilter,
    reply: Type.Object({
      format: Type.Literal('kodlugn-audit'),
      version: Type.Literal(1),
      exportedAt: Moment,
      /** Whether the whole chain held when it was exported, as `npm run audit:verify` says it. */
      isWhole: Type.Boolean(),
      entries: Type.Array(
        Type.Object({
          auditId: Type.Integer(),
          day: Day,
          actorRole: Type.String(),
          actorName: textOrNull,
          /** Of staff whom it concerns. */
          whomName: textOrNull,
          actorKey: textOrNull,
          act: Type.String(),
          objectKind: Type.String(),
          objectId: textOrNull,
          aboutKey: textOrNull,
          previousHash: Type.String(),
          hash: Type.String(),
        }),
      ),
    }),
    errors: [],
  },
} as const satisfies Contract;
