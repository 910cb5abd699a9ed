/** Det som sparas om mig: everything stored about the signed-in person. */
import { type Static, Type } from 'typebox';
import { staffRoles } from '../access.ts';
import type { Contract } from '../http/contract.ts';
import { Day, Empty, Id, Localized, Moment } from '../http/contract.ts';

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

/** The names are those of server/db/data-categories.ts. */
const Category = Type.Enum(['drafts', 'work', 'consents', 'account']);
const categories = Type.Array(Category);

export const ErasureForCandidate = Type.Object({
  categories: Type.Array(Type.Object({ category: Category, how: Type.Enum(['at-once', 'by-decision']) })),
  /** What was asked before, where the organisation decides. */
  requests: Type.Array(
    Type.Object({
      categories,
      askedOn: Day,
      /** Null: it waits. What was decided to be erased is gone, and its request with it. */
      decision: Type.Union([Type.Literal('keep'), Type.Null()]),
      reason: Type.Union([Type.String(), Type.Null()]),
      decidedOn: Type.Union([Day, Type.Null()]),
    }),
  ),
  /** How many days what a restore replaced is kept. */
  daysSetAside: Type.Integer(),
});
export type ErasureForCandidate = Static<typeof ErasureForCandidate>;

export const Erased = Type.Object({ erased: categories, waits: categories });
export type Erased = Static<typeof Erased>;

export const ErasureRequestForOwner = Type.Object({
  requestId: Id,
  accountId: Id,
  /** Of somebody whom the owner meets: the name that the person chose, else the number in the owner's own list. */
  name: Type.Union([Type.String(), Type.Null()]),
  number: Type.Union([Type.Integer(), Type.Null()]),
  categories,
  askedOn: Day,
});
export type ErasureRequestForOwner = Static<typeof ErasureRequestForOwner>;

/** Whoever is answered no reads why. Where all is erased, nobody is left to read it. */
const ErasureDecision = Type.Union([
  Type.Object({ decision: Type.Literal('erase') }, { additionalProperties: false }),
  Type.Object(
    {
      decision: Type.Literal('keep'),
      reason: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }),
    },
    { additionalProperties: false },
  ),
]);
export type ErasureDecision = Static<typeof ErasureDecision>;
const localizedOrNull = Type.Union([Localized, Type.Null()]);

/** What is stored, why, how long, how private, and who reads. The words are the web's: `dataWords`. */
export const Stored = Type.Object({
  categories: Type.Array(
    Type.Object({
      category: Type.Enum(['drafts', 'work', 'consents', 'account', 'trace', 'staff', 'companies']),
      /** `stays`: it is not a candidate's to erase. */
      how: Type.Enum(['at-once', 'by-decision', 'stays']),
      /** Null: until somebody has it erased. Of companies: while nothing happens around one. */
      keepDays: Type.Union([Type.Integer(), Type.Null()]),
      tables: Type.Array(
        Type.Object({
          table: Type.String(),
          /** Empty: nobody, on any page. */
          readers: Type.Array(
            Type.Enum([
              'self',
              'connected',
              'with-consent',
              'reader',
              'chosen',
              'matcher',
              'listed',
              'candidate',
              'company',
              'team',
              'owner',
              'everybody',
            ]),
          ),
          columns: Type.Array(
            Type.Object({ column: Type.String(), class: Type.Enum(['none', 'personal', 'special']) }),
          ),
        }),
      ),
    }),
  ),
  /** How many backups are kept, and how many days what a restore replaced. */
  backupsKept: Type.Integer(),
  daysSetAside: Type.Integer(),
  /** What only the organisation can say; null: not written. */
  written: Type.Object({
    controller: localizedOrNull,
    officer: localizedOrNull,
    legalBasis: localizedOrNull,
    processors: localizedOrNull,
    transfers: localizedOrNull,
  }),
});
export type Stored = Static<typeof Stored>;

const keepDays = Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,4}$' }));
const countOrNull = Type.Union([Type.Integer(), Type.Null()]);
/** Null where no number of days was given. */
export const PurgePreview = Type.Object({
  drafts: countOrNull,
  work: countOrNull,
  consents: countOrNull,
  account: countOrNull,
});
export type PurgePreview = Static<typeof PurgePreview>;

export const privacyContract = {
  'GET /api/privacy/stored': {
    summary: 'What is stored, why, how long, how private, and who reads. Nothing about any person.',
    act: 'public.read',
    reply: Stored,
    errors: [],
  },
  'GET /api/privacy/export-schema': {
    summary: 'The JSON Schema of the document with everything stored about a person.',
    act: 'public.read',
    reply: Type.Record(Type.String(), Type.Unknown()),
    errors: [],
  },
  'GET /api/privacy/export': {
    summary: 'Everything stored about me, as one JSON document.',
    act: 'privacy.export',
    reply: Type.Object({
      /** Where the JSON Schema of this document is: every table and column. */
      $schema: Type.String(),
      format: Type.Literal('kodlugn-export'),
      version: Type.Literal(1),
      exportedAt: Moment,
      /** Table -> rows. The names are those of server/db/tables, which says what each is for. */
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
  'GET /api/privacy/erasure': {
    summary: 'What would be erased at once, and what the organisation decides about.',
    act: 'privacy.erase',
    reply: ErasureForCandidate,
    errors: [],
  },
  'POST /api/privacy/erasure': {
    summary: 'Erase what is stored about me, now. Needs the own code, typed.',
    act: 'privacy.erase',
    body: Type.Object(
      { ownCode: Type.String({ minLength: 1, maxLength: 100 }) },
      { additionalProperties: false },
    ),
    reply: Erased,
    errors: ['code-unknown', 'code-replaced', 'erasure-asked'],
  },
  'GET /api/privacy/purge': {
    summary: 'How much would be erased now, if what is older than these days were. Nothing is changed.',
    act: 'purge.preview',
    query: Type.Object(
      { drafts: keepDays, work: keepDays, consents: keepDays, account: keepDays },
      { additionalProperties: false },
    ),
    reply: PurgePreview,
    errors: [],
  },
  'GET /api/privacy/erasure-requests': {
    summary: 'Requests to erase that wait for a decision. Reading them is told to those who asked.',
    act: 'erasure.read',
    reply: Type.Object({ requests: Type.Array(ErasureRequestForOwner) }),
    errors: [],
  },
  'POST /api/privacy/erasure-requests/:requestId/decision': {
    summary: 'Decide about a request: erase it now, or keep it and say why.',
    act: 'erasure.decide',
    params: Type.Object({ requestId: Id }),
    body: ErasureDecision,
    reply: Empty,
    errors: ['erasure-not-found'],
  },
} as const satisfies Contract;
