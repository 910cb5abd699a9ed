/** Shares: what a candidate shows somebody outside, by a link with a secret in its fragment, until a day. */
import { type Static, Type } from 'typebox';
import { Language } from '../challenges/challenges.contract.ts';
import { ConditionSaid } from '../conditions/conditions.contract.ts';
import { CompanyName } from '../consents/consents.contract.ts';
import { Answers, type Contract, Day, Files, Id, Localized } from '../http/contract.ts';
import { Level, ShownPiece } from '../reports/reports.contract.ts';
import { CodeReader } from '../reviews/review-text.contract.ts';

const closed = { additionalProperties: false };
const SkillName = Type.Object({ skillId: Type.String(), name: Localized });
const skillIds = Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), {
  minItems: 1,
  maxItems: 100,
  uniqueItems: true,
});

/** Named one by one: what a report learns to say later is shown to nobody outside by itself. */
const SharedPiece = Type.Object({
  ...Type.Pick(ShownPiece, [
    'slug',
    'title',
    'language',
    'submissionId',
    'family',
    'kind',
    'domain',
    'exposure',
    'generatedInput',
    'strength',
    'sentences',
    'isWhole',
    'shows',
    'doesNotShow',
    'howMade',
    'questions',
  ]).properties,
  /** Which programmers have read this code, where that was chosen too. */
  readBy: Type.Array(CodeReader),
  /** The hand-in itself, where code was chosen too. */
  work: Type.Union([
    Type.Object({ challengeVersion: Type.Integer(), files: Files, answers: Answers }),
    Type.Null(),
  ]),
});
export type SharedPiece = Static<typeof SharedPiece>;

/** What whoever opens a share sees. Neither the candidate's name nor anything that was not chosen. */
export const Shared = Type.Object({
  organisation: Type.String(),
  forWhom: Type.String(),
  lastDay: Day,
  withCode: Type.Boolean(),
  withNotes: Type.Boolean(),
  skills: Type.Array(
    Type.Object({ ...SkillName.properties, level: Level, submissionIds: Type.Array(Id, { minItems: 1 }) }),
  ),
  /** Every hand-in once, with all its claims of these skills that held; the others only where code was chosen. */
  pieces: Type.Array(SharedPiece),
  /** Pieces of *Så här fungerar jag* that were chosen, and are still for a company. */
  conditions: Type.Array(ConditionSaid),
});
export type Shared = Static<typeof Shared>;

export const ShareForCandidate = Type.Object({
  shareId: Id,
  forWhom: Type.String(),
  skills: Type.Array(SkillName),
  withCode: Type.Boolean(),
  withNotes: Type.Boolean(),
  withReaders: Type.Boolean(),
  withConditions: Type.Boolean(),
  madeOn: Day,
  lastDay: Day,
  /** `past`: its last day has been. `ended`: taken back. */
  state: Type.Enum(['open', 'past', 'ended']),
  /** Newest first. */
  openings: Type.Array(Type.Object({ day: Day, times: Type.Integer() })),
});
export type ShareForCandidate = Static<typeof ShareForCandidate>;

export const SharesForCandidate = Type.Object({
  /** What can be shared: the skills that are shown now. */
  skills: Type.Array(SkillName),
  /** The hand-ins that show them, each once, with which of them each shows: any of them can be left out. */
  pieces: Type.Array(
    Type.Object({
      submissionId: Id,
      slug: Type.String(),
      title: Localized,
      language: Language,
      skillIds: Type.Array(Type.String()),
    }),
  ),
  /** Whether a programmer has read any of it, and the report says so. */
  hasReaders: Type.Boolean(),
  /** Whether anything of *Så här fungerar jag* is for a company. */
  hasConditions: Type.Boolean(),
  /** The wording of the consent that a share is given with, see consents. */
  textVersion: Type.Integer(),
  /** Between which days the last one can be. */
  from: Day,
  to: Day,
  /** Newest first. */
  shares: Type.Array(ShareForCandidate),
});
export type SharesForCandidate = Static<typeof SharesForCandidate>;

export const ShareToMake = Type.Object(
  {
    forWhom: CompanyName,
    skillIds,
    withCode: Type.Boolean(),
    withNotes: Type.Boolean(),
    /** With the names of the programmers who have read the code, as they stand in the report. */
    withReaders: Type.Optional(Type.Boolean()),
    /** With the pieces of *Så här fungerar jag* that are for a company now. */
    withConditions: Type.Optional(Type.Boolean()),
    /** Hand-ins that are not in it, whatever they show. */
    leftOut: Type.Optional(Type.Array(Id, { maxItems: 1_000, uniqueItems: true })),
    lastDay: Day,
    textVersion: Type.Integer({ minimum: 1, maximum: 1_000 }),
  },
  closed,
);
export type ShareToMake = Static<typeof ShareToMake>;

const aboutShare = Type.Object({ shareId: Id });
/** 256 random bits as base64url. Of any length, so that every wrong one gets the same answer. */
const token = Type.String({ maxLength: 1_000 });

export const sharesContract = {
  'GET /api/shares': {
    summary: 'What I can share, what I share, and when it was opened.',
    act: 'share.read',
    reply: SharesForCandidate,
    errors: [],
  },
  'POST /api/shares': {
    summary: 'Share some skills with somebody until a day. The link is shown this once.',
    act: 'share.make',
    body: ShareToMake,
    reply: Type.Object({ link: Type.String(), share: ShareForCandidate }),
    status: 201,
    errors: ['consent-text-changed', 'share-empty', 'share-day-refused'],
  },
  'POST /api/shares/:shareId/end': {
    summary: 'Take a share back. From the answer on its link opens nothing.',
    act: 'share.end',
    params: aboutShare,
    reply: SharesForCandidate,
    errors: ['share-not-found'],
  },
  'GET /api/shares/:shareId/shown': {
    summary: 'Exactly what whoever has the link sees. Does not count as an opening.',
    act: 'share.read',
    params: aboutShare,
    reply: Shared,
    errors: ['share-not-found'],
  },
  'POST /api/shares/open': {
    summary: 'What a link shows. Wrong, ended and past ones are answered alike.',
    act: 'share.open',
    body: Type.Object({ token }, closed),
    reply: Shared,
    errors: ['share-not-open'],
  },
} as const satisfies Contract;
