/** Openings: tasks lifted from somebody's week at a company, and what is around them. */
import { type Static, Type } from 'typebox';
import { VisibleAsk, Work } from '../attempts/attempts.contract.ts';
import { Kind, Slug } from '../challenges/challenges.contract.ts';
import { type Contract, Day, Id, Localized } from '../http/contract.ts';
import { Run } from '../runs/runs.contract.ts';
import { Claims, startErrors } from '../trials/trials.contract.ts';
import { Offered } from './offered.contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

/** One thing that somebody there does now, and what it takes. */
export const Task = Type.Object(
  {
    what: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
    skillIds: Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), { maxItems: 10, uniqueItems: true }),
    kinds: Type.Array(Kind, { maxItems: 6, uniqueItems: true }),
  },
  closed,
);
export type Task = Static<typeof Task>;

/** Who insures whoever comes. */
export const Insurer = Type.Enum(['company', 'organisation', 'not-said']);
export type Insurer = Static<typeof Insurer>;

/** `draft`: not shown to anybody beside matchers. `withdrawn`: it is not there any more; it can come back. */
export const OpeningState = Type.Enum(['draft', 'open', 'withdrawn']);
export type OpeningState = Static<typeof OpeningState>;

const byCompany = {
  title: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
  tasks: Type.Array(Task, { maxItems: 12 }),
  offered: Offered,
  insurer: Insurer,
};
const supervisor = {
  /** Who is there for the person, and what they work with; empty: nobody is named yet. */
  supervisorName: Type.String({ maxLength: 100 }),
  supervisorTitle: Type.String({ maxLength: 100 }),
};
const agreement = Type.String({ maxLength: 4_000 });

export const OpeningToKeep = Type.Object({ ...byCompany, ...supervisor, agreement }, closed);
export type OpeningToKeep = Static<typeof OpeningToKeep>;

/** Skills in words, so that nobody has to look them up. */
const SkillName = Type.Object({ skillId: Type.String(), name: Localized });

export const OpeningInList = Type.Object({
  openingId: Id,
  companyId: Id,
  companyName: Type.String(),
  title: Type.String(),
  state: OpeningState,
  /** Of all its tasks. */
  skills: Type.Array(SkillName),
});
export type OpeningInList = Static<typeof OpeningInList>;

export const OpeningForMatcher = Type.Object({
  openingId: Id,
  companyId: Id,
  companyName: Type.String(),
  state: OpeningState,
  ...OpeningToKeep.properties,
  revision: Type.Integer(),
  skills: Type.Array(SkillName),
  /** The day on which the company wrote last, by a link. */
  companyWroteOn: orNull(Day),
  /** Links that still open something, newest first. */
  links: Type.Array(Type.Object({ linkId: Id, madeOn: Day, lastDay: Day, usedOn: orNull(Day) })),
});
export type OpeningForMatcher = Static<typeof OpeningForMatcher>;

/**
 * What whoever has the link sees: nothing about any person, not even who the supervisor is. The agreement is not there
 * either: it may say who agrees.
 */
export const OpeningForCompany = Type.Object({
  organisation: Type.String(),
  companyName: Type.String(),
  ...byCompany,
  hasSupervisor: Type.Boolean(),
  revision: Type.Integer(),
  lastDay: Day,
  /** What tasks can be tied to. */
  skillsToChoose: Type.Array(SkillName),
  /** Challenges about the skills and kinds of the tasks, as candidates meet them. */
  challenges: Type.Array(Type.Object({ slug: Slug, title: Localized, summary: Localized })),
  /** Whether they can be tried by the link: the organisation lets people try without an account. */
  canTry: Type.Boolean(),
});
export type OpeningForCompany = Static<typeof OpeningForCompany>;

export const PartOfCompany = Type.Object(
  {
    ...byCompany,
    /** Null: as it was. A name that is written takes its place. */
    supervisor: orNull(
      Type.Object({ name: supervisor.supervisorName, title: supervisor.supervisorTitle }, closed),
    ),
  },
  closed,
);
export type PartOfCompany = Static<typeof PartOfCompany>;

const revision = Type.Integer({ minimum: 1, maximum: 1_000_000_000 });
/** 256 random bits as base64url. Of any length, so that every wrong one gets the same answer. */
const token = Type.String({ maxLength: 1_000 });
const aboutOpening = Type.Object({ openingId: Id });
const ofVisit = Type.Object({ visitId: Id });
const aboutWhatIsWritten = ['conditions-contradict', 'skill-unknown'] as const;

export const openingsContract = {
  'GET /api/openings': {
    summary: 'Openings of all companies, or of one. Those that are open first.',
    act: 'opening.read',
    query: Type.Object({ companyId: Type.Optional(Id), state: Type.Optional(OpeningState) }, closed),
    reply: Type.Object({ openings: Type.Array(OpeningInList), skillsToChoose: Type.Array(SkillName) }),
    errors: [],
  },
  'POST /api/companies/:companyId/openings': {
    summary: 'Write an opening of a company. It is a draft until it is opened.',
    act: 'opening.change',
    params: Type.Object({ companyId: Id }),
    body: OpeningToKeep,
    reply: OpeningForMatcher,
    status: 201,
    errors: ['company-not-found', ...aboutWhatIsWritten],
  },
  'GET /api/openings/:openingId': {
    summary: 'An opening, and the links by which its company can write.',
    act: 'opening.read',
    params: aboutOpening,
    reply: OpeningForMatcher,
    errors: ['opening-not-found'],
  },
  'PUT /api/openings/:openingId': {
    summary:
      'Change an opening. Refused when somebody else, or the company, has changed it since it was read.',
    act: 'opening.change',
    params: aboutOpening,
    body: Type.Object({ ...OpeningToKeep.properties, revision }, closed),
    reply: OpeningForMatcher,
    errors: ['opening-not-found', 'opening-changed', ...aboutWhatIsWritten],
  },
  'POST /api/openings/:openingId/state': {
    summary: 'Open an opening, withdraw it, or make it a draft again. A withdrawn one ends its links.',
    act: 'opening.change',
    params: aboutOpening,
    body: Type.Object({ state: OpeningState, revision }, closed),
    reply: OpeningForMatcher,
    errors: ['opening-not-found', 'opening-changed'],
  },
  'POST /api/openings/:openingId/links': {
    summary:
      'Make a link by which the company fills in its part. It is shown this once, and works for 30 days.',
    act: 'opening.change',
    params: aboutOpening,
    reply: Type.Object({ link: Type.String(), opening: OpeningForMatcher }),
    status: 201,
    errors: ['opening-not-found', 'opening-withdrawn'],
  },
  'POST /api/openings/:openingId/links/:linkId/end': {
    summary: 'End a link. From the answer on it opens nothing.',
    act: 'opening.change',
    params: Type.Object({ openingId: Id, linkId: Id }),
    reply: OpeningForMatcher,
    errors: ['opening-not-found', 'opening-link-not-found'],
  },
  'POST /api/company-part/read': {
    summary: 'What a link shows. Wrong, ended and past ones are answered alike.',
    act: 'opening.open-link',
    body: Type.Object({ token }, closed),
    reply: OpeningForCompany,
    errors: ['opening-link-not-open'],
  },
  'PUT /api/company-part': {
    summary: 'The company writes its part, by a link.',
    act: 'opening.open-link',
    body: Type.Object({ token, revision, part: PartOfCompany }, closed),
    reply: OpeningForCompany,
    errors: ['opening-link-not-open', 'opening-changed', ...aboutWhatIsWritten],
  },
  'POST /api/company-part/trials/:visitId/runs': {
    summary:
      'By a link: run examples, own input, or a fresh case of a challenge that fits. Nothing is stored.',
    act: 'opening.try',
    params: ofVisit,
    body: Type.Object({ token, slug: Slug, ask: VisibleAsk }, closed),
    reply: Run,
    status: 201,
    errors: ['opening-link-not-open', ...startErrors, 'group-not-found', 'input-not-readable'],
  },
  'POST /api/company-part/trials/:visitId/claims': {
    summary: 'By a link: run the hidden groups of a challenge that fits. Nothing is stored.',
    act: 'opening.try',
    params: ofVisit,
    body: Type.Object({ token, slug: Slug, work: Work }, closed),
    reply: Claims,
    status: 201,
    errors: ['opening-link-not-open', ...startErrors],
  },
} as const satisfies Contract;
