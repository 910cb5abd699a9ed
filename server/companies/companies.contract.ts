/** The company bank: companies that matchers talk with, whom one reaches there, what was said, and what comes next. */
import { type Static, Type } from 'typebox';
import { CompanyName } from '../consents/consents.contract.ts';
import { type Contract, Day, Empty, Id } from '../http/contract.ts';

const closed = { additionalProperties: false };
const dayOrNull = Type.Union([Day, Type.Null()]);
const line = Type.String({ maxLength: 120 });

/** Where the talk with a company stands: nothing is promised by any of them. */
export const Standing = Type.Enum(['new', 'talking', 'agreed', 'resting']);
export type Standing = Static<typeof Standing>;

/** How somebody at a company would rather be reached. */
export const BestWay = Type.Enum(['email', 'phone', 'text-message', 'not-said']);
export type BestWay = Static<typeof BestWay>;

/** `step`: a next step that was done. `standing`: the standing became what stands in the text. */
export const NoteKind = Type.Enum(['note', 'call', 'mail', 'meeting', 'step', 'standing']);
export type NoteKind = Static<typeof NoteKind>;

const company = {
  name: CompanyName,
  place: line,
  /** What the company does. */
  field: line,
  standing: Standing,
  /** What a matcher does next; empty when nothing is planned. */
  nextStep: Type.String({ maxLength: 300 }),
  nextStepOn: dayOrNull,
};

export const CompanyToKeep = Type.Object(company, closed);
export type CompanyToKeep = Static<typeof CompanyToKeep>;

export const ContactToKeep = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
    /** What the person works with there. */
    title: Type.String({ maxLength: 100 }),
    email: Type.String({ pattern: '^([^\\s@]{1,100}@[^\\s@]{1,100})?$' }),
    phone: Type.String({ pattern: '^[0-9+() -]{0,30}$' }),
    bestWay: BestWay,
  },
  closed,
);
export type ContactToKeep = Static<typeof ContactToKeep>;

export const NoteToWrite = Type.Object(
  {
    /** Made by the browser: a note that is sent twice is one note. */
    noteId: Id,
    kind: Type.Enum(['note', 'call', 'mail', 'meeting']),
    happenedOn: Day,
    text: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }),
  },
  closed,
);
export type NoteToWrite = Static<typeof NoteToWrite>;

export const CompanyInList = Type.Object({
  companyId: Id,
  ...company,
  /** The next step is of today or earlier. */
  isDue: Type.Boolean(),
});
export type CompanyInList = Static<typeof CompanyInList>;

export const CompaniesForMatcher = Type.Object({
  /** Those with a next step first, by its day; then by name. */
  companies: Type.Array(CompanyInList),
  /** How many more there are that are not in the answer. */
  left: Type.Integer(),
});
export type CompaniesForMatcher = Static<typeof CompaniesForMatcher>;

export const CompanyForMatcher = Type.Object({
  companyId: Id,
  ...company,
  isDue: Type.Boolean(),
  /** Rises with every change of what stands above: a change names the one that it was made from. */
  revision: Type.Integer(),
  contacts: Type.Array(Type.Object({ contactId: Id, ...ContactToKeep.properties })),
  /** The latest first. */
  notes: Type.Array(
    Type.Object({
      noteId: Id,
      kind: NoteKind,
      happenedOn: Day,
      text: Type.String(),
      /** Null when the one who wrote it is gone. */
      writer: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  /** The day on which contacts and notes go, when nothing happens until then. */
  contactsGoOn: Day,
});
export type CompanyForMatcher = Static<typeof CompanyForMatcher>;

export const CompanySearch = Type.Object(
  {
    /** Every word must be somewhere: in a name, place, field, contact, note or next step. */
    search: Type.Optional(Type.String({ maxLength: 100 })),
    standing: Type.Optional(Standing),
    /** Those whose next step is of today or earlier. */
    due: Type.Optional(Type.Literal('yes')),
  },
  closed,
);
export type CompanySearch = Static<typeof CompanySearch>;

const aboutCompany = Type.Object({ companyId: Id });
const aboutContact = Type.Object({ companyId: Id, contactId: Id });
const revision = Type.Integer({ minimum: 1, maximum: 1_000_000_000 });

export const companiesContract = {
  'POST /api/company-searches': {
    summary:
      'Companies that matchers talk with, those to follow up first. What is searched for can be a name, so it is in no address.',
    act: 'company.search',
    body: CompanySearch,
    reply: CompaniesForMatcher,
    errors: [],
  },
  'POST /api/companies': {
    summary: 'Add a company.',
    act: 'company.change',
    body: CompanyToKeep,
    reply: CompanyForMatcher,
    status: 201,
    errors: ['day-unknown'],
  },
  'GET /api/companies/:companyId': {
    summary: 'A company with its contacts and all that was noted.',
    act: 'company.read',
    params: aboutCompany,
    reply: CompanyForMatcher,
    errors: ['company-not-found'],
  },
  'PUT /api/companies/:companyId': {
    summary: 'Change a company. Refused when somebody else has changed it since it was read.',
    act: 'company.change',
    params: aboutCompany,
    body: Type.Object({ ...company, revision }, closed),
    reply: CompanyForMatcher,
    errors: ['company-not-found', 'company-changed', 'day-unknown'],
  },
  'DELETE /api/companies/:companyId': {
    summary: 'Remove a company with its contacts and notes.',
    act: 'company.change',
    params: aboutCompany,
    reply: Empty,
    errors: ['company-not-found'],
  },
  'POST /api/companies/:companyId/contacts': {
    summary: 'Add somebody whom one reaches there.',
    act: 'company.change',
    params: aboutCompany,
    body: ContactToKeep,
    reply: CompanyForMatcher,
    status: 201,
    errors: ['company-not-found'],
  },
  'PUT /api/companies/:companyId/contacts/:contactId': {
    summary: 'Change how somebody is reached there.',
    act: 'company.change',
    params: aboutContact,
    body: ContactToKeep,
    reply: CompanyForMatcher,
    errors: ['company-not-found', 'contact-not-found'],
  },
  'DELETE /api/companies/:companyId/contacts/:contactId': {
    summary: 'Remove a contact. Nothing of it is kept.',
    act: 'company.change',
    params: aboutContact,
    reply: CompanyForMatcher,
    errors: ['company-not-found', 'contact-not-found'],
  },
  'POST /api/companies/:companyId/notes': {
    summary: 'Note what was said, written or seen.',
    act: 'company.change',
    params: aboutCompany,
    body: NoteToWrite,
    reply: CompanyForMatcher,
    status: 201,
    errors: ['company-not-found', 'day-unknown'],
  },
  'DELETE /api/companies/:companyId/notes/:noteId': {
    summary: 'Remove a note.',
    act: 'company.change',
    params: Type.Object({ companyId: Id, noteId: Id }),
    reply: CompanyForMatcher,
    errors: ['company-not-found', 'company-note-not-found'],
  },
  'POST /api/companies/:companyId/step-done': {
    summary: 'The next step is done: it becomes a note, and another can be planned.',
    act: 'company.change',
    params: aboutCompany,
    body: Type.Object({ revision, noteId: Id }, closed),
    reply: CompanyForMatcher,
    errors: ['company-not-found', 'company-changed', 'no-next-step'],
  },
} as const satisfies Contract;
