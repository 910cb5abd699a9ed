/**
 * The whole data model on one page. Every column is classed in column-classes.ts.
 * Moments are ISO 8601 text in UTC. JSON columns hold what the named contract type says.
 */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Portable } from '#sandbox';
import type { StaffRole } from '../access.ts';
import type { Comfort } from '../accounts/accounts.contract.ts';
import type { PauseNote } from '../attempts/attempts.contract.ts';
import type { HowMadeByLanguage } from '../attempts/own-words.contract.ts';
import type { Kind, Language } from '../challenges/challenges.contract.ts';
import type { BestWay, NoteKind, Standing } from '../companies/companies.contract.ts';
import type { ConditionAudience, Theme } from '../conditions/conditions.contract.ts';
import type { Purpose } from '../consents/consents.contract.ts';
import type { FeedSaid, FeedScope, FeedShown } from '../feed/feed-profile.contract.ts';
import type { Mark } from '../headlines/headlines.contract.ts';
import type { Localized } from '../http/contract.ts';
import type { MirrorAnswer, MirrorQuestion, Step } from '../mirror/mirror.contract.ts';
import type { Offered } from '../openings/offered.contract.ts';
import type { Insurer, OpeningState, Task } from '../openings/openings.contract.ts';
import type { StepKind, StepState } from '../placements/placement-views.contract.ts';
import type { Answer } from '../proposals/proposals.contract.ts';
import type { QuestionForm } from '../questions/questions.contract.ts';
import type { ReviewText, RubricWord } from '../reviews/review-text.contract.ts';
import type { EarlierEnd, SubmissionResult } from '../runs/runs.contract.ts';
import type { PlanPart } from '../sessions/session-views.contract.ts';
import type { TalkForm, TalkMark } from '../talks/talks.contract.ts';
import type { PlaceWish, Wish } from '../wishes/wishes.contract.ts';
import type { WorkFile } from '../works/works.contract.ts';
import type { ErasableCategory } from './data-categories.ts';

export const accounts = sqliteTable('accounts', {
  accountId: text().primaryKey(),
  kind: text({ enum: ['candidate', 'staff'] }).notNull(),
  /** When the person showed that the newest own code is kept; null from a new code until then. */
  codeKeptAt: text(),
  welcomeReadAt: text(),
  comfort: text({ mode: 'json' }).$type<Comfort>(),
  createdAt: text().notNull(),
  /** Of staff: what candidates and colleagues see. Of a candidate: only when the person wants one. */
  name: text(),
  /** Of staff alone. */
  roles: text({ mode: 'json' }).$type<StaffRole[]>(),
  /** Of staff: works here no more, and enters nothing. */
  endedAt: text(),
});

/**
 * Every own code that was ever shown to its person. Until one of them is known to be kept, all `shown` ones and
 * the `kept` one open the account; then that one is `kept`, and the others are `replaced` and open nothing.
 */
export const ownCodes = sqliteTable(
  'own_codes',
  {
    /** HMAC-SHA-256 (hex) of the code, keyed by DATA_DIR/secret. */
    codeHash: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    madeAt: text().notNull(),
    state: text({ enum: ['shown', 'kept', 'replaced'] }).notNull(),
  },
  (t) => [index('own_codes_by_account').on(t.accountId)],
);

/** A card may be entered again until its person has said that the own code is kept: then it is used. */
export const cards = sqliteTable('cards', {
  cardId: text().primaryKey(),
  /** HMAC-SHA-256 (hex) of the card's code, keyed by DATA_DIR/secret. */
  codeHash: text().notNull().unique(),
  accountId: text().references(() => accounts.accountId),
  createdAt: text().notNull(),
  expiresAt: text().notNull(),
  usedAt: text(),
  /** Account of the member of staff who printed it: whoever enters with it is connected to that person. */
  madeBy: text(),
});

/** Whom a member of staff meets: what may be seen of the candidate, the consents say. */
export const connections = sqliteTable(
  'connections',
  {
    candidateId: text()
      .notNull()
      .references(() => accounts.accountId),
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    since: text().notNull(),
    endedAt: text(),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.staffId] }), index('connections_by_staff').on(t.staffId)],
);

/**
 * What a candidate has agreed to, for one purpose and one audience. A row is never changed but for its end; given
 * anew, it is a new row. Counts while it is not withdrawn and its text is the present one.
 */
export const consents = sqliteTable(
  'consents',
  {
    consentId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    purpose: text().$type<Purpose>().notNull(),
    /** Another authority is no audience: the person carries the file there. */
    audienceKind: text({ enum: ['own-team', 'company'] }).notNull(),
    /** One named member of staff; null: the whole team, or a company. */
    staffId: text().references(() => accounts.accountId),
    /** As the person wrote it. */
    companyName: text(),
    /** Which wording of the question was answered. */
    textVersion: integer().notNull(),
    givenAt: text().notNull(),
    withdrawnAt: text(),
  },
  (t) => [index('consents_by_account').on(t.accountId)],
);

/** What a candidate shows somebody outside until a day: some pieces, to whoever has the secret. Ends with its consent. */
export const shares = sqliteTable(
  'shares',
  {
    shareId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    consentId: text()
      .notNull()
      .references(() => consents.consentId, { onDelete: 'cascade' }),
    /** SHA-256 (hex) of the 256-bit token in the link's fragment. */
    tokenHash: text().notNull().unique(),
    /** A person or a company, as the candidate wrote it. */
    forWhom: text().notNull(),
    skillIds: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** The hand-ins that showed those skills when it was made: what comes later was not chosen. */
    submissionIds: text({ mode: 'json' }).$type<string[]>().notNull(),
    withCode: integer({ mode: 'boolean' }).notNull(),
    withNotes: integer({ mode: 'boolean' }).notNull(),
    madeAt: text().notNull(),
    /** The last day on which it can be opened. */
    lastDay: text().notNull(),
    endedAt: text(),
    /** The pieces of *Så här fungerar jag* that were for a company when it was made. */
    conditionIds: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** Which programmers have read the code: chosen by itself, never with the notes. */
    withReaders: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('shares_by_account').on(t.accountId), index('shares_by_consent').on(t.consentId)],
);

/** On which days a share was opened, and how often: no time of day, and not by whom. */
export const shareOpenings = sqliteTable(
  'share_openings',
  {
    shareId: text()
      .notNull()
      .references(() => shares.shareId, { onDelete: 'cascade' }),
    day: text().notNull(),
    times: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.shareId, t.day] })],
);

/** What a candidate wishes for, said to whoever matches. No row: nothing was said. */
export const workWishes = sqliteTable('work_wishes', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.accountId),
  wish: text().$type<Wish>().notNull(),
});

/** How a place should be, in a candidate's own words, and what of it is needed. No row: nothing was said. */
export const placeWishes = sqliteTable('place_wishes', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.accountId),
  wish: text({ mode: 'json' }).$type<PlaceWish>().notNull(),
});

/**
 * What the feed says of somebody who is in the matcher's list, as it was on a day. The id is of the feed alone: given
 * anew with a new consent, so that nobody knows that it is the same person.
 */
export const feedProfiles = sqliteTable('feed_profiles', {
  profileId: text().primaryKey(),
  accountId: text()
    .notNull()
    .unique()
    .references(() => accounts.accountId),
  /** 1, 2, 3 … over profiles and tombstones: the newest change has the highest. */
  change: integer().notNull().unique(),
  changedOn: text().notNull(),
  /** The last day on which it was compared with what there is. */
  seenOn: text().notNull(),
  /** What programs of theirs have shown. */
  content: text({ mode: 'json' }).$type<FeedShown>().notNull(),
  /** By which it is there. Empty: one from before this was kept, which is gone with the next reading. */
  consentId: text().notNull().default(''),
  /** What they say, and are asked. Who agreed to an older wording has it empty, and is gone with the next reading. */
  said: text({ mode: 'json' })
    .$type<FeedSaid>()
    .notNull()
    .default({ wish: 'not-said', headlines: [], placeWish: null, conditions: [], matches: [] }),
});

/** Profiles that are gone, so that whoever has fetched one learns it. Nobody knows whose they were. */
export const feedTombstones = sqliteTable('feed_tombstones', {
  profileId: text().primaryKey(),
  change: integer().notNull().unique(),
  goneOn: text().notNull(),
});

/** What lets a program read the feed. */
export const feedKeys = sqliteTable('feed_keys', {
  keyId: text().primaryKey(),
  /** SHA-256 (hex) of the 256-bit key. */
  tokenHash: text().notNull().unique(),
  /** Who has it, in the owner's words. */
  name: text().notNull(),
  scopes: text({ mode: 'json' }).$type<FeedScope[]>().notNull(),
  madeBy: text()
    .notNull()
    .references(() => accounts.accountId),
  madeAt: text().notNull(),
  /** The last day on which it was used. */
  usedOn: text(),
  endedAt: text(),
});

/** What somebody asked to have erased, where the organisation decides about a category. Goes with the account. */
export const erasureRequests = sqliteTable(
  'erasure_requests',
  {
    requestId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    categories: text({ mode: 'json' }).$type<ErasableCategory[]>().notNull(),
    askedAt: text().notNull(),
    /** `keep`, and why in the owner's words. What is to be erased is erased, and this row with it. */
    decision: text({ enum: ['keep'] }),
    reason: text(),
    decidedAt: text(),
    decidedBy: text().references(() => accounts.accountId),
  },
  (t) => [index('erasure_requests_by_account').on(t.accountId)],
);

/** A link that makes its holder staff, once; or brings back into an account somebody whose passkey is lost. */
export const invitations = sqliteTable('invitations', {
  invitationId: text().primaryKey(),
  /** SHA-256 (hex) of the 256-bit token in the link. */
  tokenHash: text().notNull().unique(),
  name: text().notNull(),
  roles: text({ mode: 'json' }).$type<StaffRole[]>().notNull(),
  /** The account it leads back into; null until it is used when it makes a new one. */
  accountId: text().references(() => accounts.accountId),
  /** Account of the owner who made it; null when it came from the server itself. */
  madeBy: text().references(() => accounts.accountId),
  madeAt: text().notNull(),
  expiresAt: text().notNull(),
  usedAt: text(),
});

/** Whom the organisation's own sign-in means by somebody: the account that this person has here. */
export const oidcSubjects = sqliteTable(
  'oidc_subjects',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
);

/** Keys that lie in a person's own device. Nothing here lets anybody in: the secret half never leaves the device. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    passkeyId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** As the device names it, base64url. */
    credentialId: text().notNull().unique(),
    /** COSE, base64url. */
    publicKey: text().notNull(),
    /** How often the device says that it was used; one that goes back is a copy. Many devices always say 0. */
    counter: integer().notNull(),
    /** Where it was made, in words, so that the own list can be read. */
    device: text().notNull(),
    madeAt: text().notNull(),
  },
  (t) => [index('passkeys_by_account').on(t.accountId)],
);

export const signIns = sqliteTable('sign_ins', {
  signInId: text().primaryKey(),
  accountId: text()
    .notNull()
    .references(() => accounts.accountId),
  /** SHA-256 (hex) of the 256-bit token in the cookie. */
  tokenHash: text().notNull().unique(),
  createdAt: text().notNull(),
  /** Of a candidate's the day alone. */
  lastUsedAt: text().notNull(),
  endedAt: text(),
  method: text({ enum: ['code', 'card', 'invitation', 'passkey', 'oidc'] })
    .notNull()
    .default('code'),
  /** The last moment when this device showed who it is; a step-up moves it. Null: when it began. */
  provedAt: text(),
  /** Kind of browser and system in words, so that the own list can be read. */
  device: text(),
});

/** Persons stand in the audit as a random key. Erasing a person takes the row away: then nobody can say who it was. */
export const auditKeys = sqliteTable('audit_keys', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.accountId),
  auditKey: text().notNull().unique(),
});

/**
 * Written in the same transaction as the act, each bound to the one before by its hash: triggers refuse to change,
 * remove or skip one (migrations). The day alone is kept, and no account id.
 */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    /** 1, 2, 3 … without a gap. */
    auditId: integer().primaryKey(),
    day: text().notNull(),
    actorRole: text().notNull(),
    actorKey: text(),
    act: text().notNull(),
    objectKind: text().notNull(),
    /** Of an account, its audit key. */
    objectId: text(),
    /** Audit key of the person whom the act of somebody else concerns. */
    aboutKey: text(),
    /** Of the entry before; zeros in the first. */
    previousHash: text().notNull(),
    /** SHA-256 (hex) over all the others, see server/audit/hash-entry.ts. */
    hash: text().notNull(),
  },
  (t) => [index('audit_by_actor').on(t.actorKey), index('audit_by_about').on(t.aboutKey)],
);

/** What an owner wrote about the organisation on the desk: it goes before what the environment says. */
export const organisationValues = sqliteTable('organisation_values', {
  /** As in the environment: ORGANISATION_NAME. */
  name: text().primaryKey(),
  value: text().notNull(),
});

export const attempts = sqliteTable(
  'attempts',
  {
    attemptId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    slug: text().notNull(),
    challengeVersion: integer().notNull(),
    startedAt: text().notNull(),
    lastWorkedAt: text().notNull(),
    /** First moment a submission held. Null again only when a mended challenge says otherwise of each of them. */
    heldAt: text(),
    pause: text({ mode: 'json' }).$type<PauseNote>(),
    contactWhen: text({ enum: ['no', 'two-weeks', 'one-month'] }),
    contactHow: text(),
    contactWishedAt: text(),
    /** Per language: what is told of one hand-in is not said of another. */
    howMade: text({ mode: 'json' }).$type<HowMadeByLanguage>(),
    clear: text({ enum: ['yes', 'partly', 'no', 'unsure', 'no-answer'] }),
    clearWords: text(),
    /** Last run of the examples or last hand-in, in counts, for the note at return. */
    lastRun: text({ mode: 'json' }).$type<NonNullable<PauseNote['lastRun']>>(),
    /** Day on which somebody got in touch; null again with a new wish. */
    contactDoneAt: text(),
    /** Of the challenge, when it was last handed in, or opened: it may be renamed or go. Null: from before it was kept. */
    title: text({ mode: 'json' }).$type<Localized>(),
  },
  (t) => [uniqueIndex('one_attempt').on(t.accountId, t.slug)],
);

/** The draft (place `current`) and versions kept beside it. */
export const drafts = sqliteTable(
  'drafts',
  {
    draftId: text().primaryKey(),
    attemptId: text()
      .notNull()
      .references(() => attempts.attemptId),
    place: text({ enum: ['current', 'kept'] }).notNull(),
    writerId: text().notNull(),
    revision: integer().notNull(),
    /** The revision its writer said the text grew from: the same writer going on from there may replace it. */
    grewFrom: integer().notNull(),
    /** Counts the writer's saves: a save that was overtaken on its way replaces nothing. */
    writerStep: integer().notNull(),
    language: text().$type<Language>().notNull(),
    files: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    answers: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    savedAt: text().notNull(),
    /** Of a kept one: the person has chosen about it, or it came by a save from another place and is offered. */
    keptBy: text({ enum: ['choice', 'save'] }),
  },
  (t) => [index('drafts_by_attempt').on(t.attemptId)],
);

/** Immutable. The id is made by the browser: sending twice is the same hand-in. */
export const submissions = sqliteTable(
  'submissions',
  {
    submissionId: text().primaryKey(),
    attemptId: text()
      .notNull()
      .references(() => attempts.attemptId),
    challengeVersion: integer().notNull(),
    language: text().$type<Language>().notNull(),
    files: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    answers: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    submittedAt: text().notNull(),
  },
  (t) => [index('submissions_by_attempt').on(t.attemptId)],
);

/** The run of one submission: `queued` until its end is durable. What is queued at start-up, the sweep finishes. */
export const runs = sqliteTable(
  'runs',
  {
    submissionId: text()
      .primaryKey()
      .references(() => submissions.submissionId),
    state: text({ enum: ['queued', 'done'] }).notNull(),
    outcome: text({ enum: ['finished', 'limit', 'crashed', 'platform-fault', 'challenge-fault'] }),
    verdict: text({ enum: ['holds', 'partly', 'does-not-hold', 'none'] }),
    result: text({ mode: 'json' }).$type<SubmissionResult>(),
    /** Content of the challenge folder that judged it. */
    contentHash: text(),
    /** How often the run crashed; three park it for a person. */
    crashes: integer().notNull().default(0),
    finishedAt: text(),
    /** What it came to before its challenge was mended, oldest first; null when it was judged once alone. */
    earlier: text({ mode: 'json' }).$type<EarlierEnd[]>(),
  },
  (t) => [index('runs_by_state').on(t.state)],
);

/** One row per skill that one submission shows something of. */
export const evidence = sqliteTable(
  'evidence',
  {
    submissionId: text()
      .notNull()
      .references(() => submissions.submissionId),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    skillId: text().notNull(),
    slug: text().notNull(),
    /** The slug that variants share: variants count once. */
    family: text().notNull(),
    challengeVersion: integer().notNull(),
    language: text().$type<Language>().notNull(),
    kind: text().$type<Kind>().notNull(),
    domain: text().notNull(),
    exposure: text({ enum: ['public', 'private'] }).notNull(),
    generatedInput: integer({ mode: 'boolean' }).notNull(),
    groupIds: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Mutants of the reference noticed, of how many; null when not measured. */
    strengthNoticed: integer(),
    strengthOf: integer(),
    /** Name of the rule by which it counts. */
    rule: text({ enum: ['all-groups-hold', 'verdict-holds'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.submissionId, t.skillId] }), index('evidence_by_account').on(t.accountId)],
);

/** What a pedagogue adds to a report in own words: one text for each person they meet, in it when that person says so. */
export const reportWords = sqliteTable(
  'report_words',
  {
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    text: text().notNull(),
    writtenAt: text().notNull(),
    /** Whether the person lets it be in the report; null until they have chosen, and anew when it is written anew. */
    inReport: integer({ mode: 'boolean' }),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.staffId] })],
);

/** Per hand-in: that questions on its code were made (perhaps none), own words about it, and the choice to let them be seen. */
export const questionSheets = sqliteTable('question_sheets', {
  submissionId: text()
    .primaryKey()
    .references(() => submissions.submissionId, { onDelete: 'cascade' }),
  /** How the code solves the challenge, in the person's words. */
  ownWords: text().notNull(),
  /** Whether answers and words may be in the report. */
  inReport: integer({ mode: 'boolean' }).notNull(),
});

/** What somebody knows and wants to work with, in headings. No level, and seen by whom they let. */
export const headlines = sqliteTable(
  'headlines',
  {
    headlineId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** Of something known: a skill, or a row of headlines/known-subjects.ts. */
    subjectId: text(),
    /** As it was written; of something known, its name. */
    words: text().notNull(),
    marks: text({ mode: 'json' }).$type<Mark[]>().notNull(),
    addedAt: text().notNull(),
  },
  (t) => [index('headlines_by_account').on(t.accountId)],
);

/** Så här fungerar jag: one thing that makes work go well, seen by the person alone unless it says more. */
export const conditions = sqliteTable(
  'conditions',
  {
    conditionId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    theme: text().$type<Theme>().notNull(),
    /** Of an example as it stands; else null, and own words. */
    exampleId: text(),
    words: text().notNull(),
    visibleTo: text({ mode: 'json' }).$type<ConditionAudience[]>().notNull(),
    writtenAt: text().notNull(),
  },
  (t) => [index('conditions_by_account').on(t.accountId)],
);

/** Eget arbete: brought along in any language, and never run. Seen by the person alone unless it says so. */
export const works = sqliteTable(
  'works',
  {
    workId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    title: text().notNull(),
    language: text().notNull(),
    what: text().notNull(),
    myPart: text().notNull(),
    satisfied: text().notNull(),
    files: text({ mode: 'json' }).$type<WorkFile[]>().notNull(),
    /** To a pedagogue whom the person lets see how they work best. */
    isShown: integer({ mode: 'boolean' }).notNull(),
    madeAt: text().notNull(),
    changedAt: text().notNull(),
    /** What the person wrote of it, without its files. */
    inReport: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('works_by_account').on(t.accountId)],
);

/** One question on own code, with what the program really gave. Asked anew, it is a new row in the same place. */
export const questions = sqliteTable(
  'questions',
  {
    questionId: text().primaryKey(),
    submissionId: text()
      .notNull()
      .references(() => questionSheets.submissionId, { onDelete: 'cascade' }),
    place: integer().notNull(),
    /** 1, 2, 3 … in its place; the last is the one that is asked. */
    round: integer().notNull(),
    form: text().$type<QuestionForm>().notNull(),
    /** The input, as a person would write it. */
    code: text().notNull(),
    line: integer(),
    part: text(),
    change: text({ mode: 'json' }).$type<{ from: string; to: string }>(),
    /** A portable value, and the same as a person would write it. */
    expected: text({ mode: 'json' }).$type<Portable>().notNull(),
    expectedText: text().notNull(),
    /** As it was typed; null until it is answered. */
    answer: text(),
    isRight: integer({ mode: 'boolean' }),
    /** The file that is asked about; null when it is about the whole program, and in rows from before files were told apart. */
    file: text(),
  },
  (t) => [uniqueIndex('one_question').on(t.submissionId, t.place, t.round)],
);

/** A talk about one hand-in, prepared by a pedagogue. Its notes count when the candidate has seen them and lets them. */
export const talks = sqliteTable(
  'talks',
  {
    talkId: text().primaryKey(),
    /** The candidate. */
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** Who prepared it, and writes in it. */
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    submissionId: text()
      .notNull()
      .references(() => submissions.submissionId, { onDelete: 'cascade' }),
    preparedAt: text().notNull(),
    /** What the pedagogue wrote of the talk as a whole. */
    words: text().notNull(),
    /** When the notes were shown to the candidate; null while they are written. */
    toldAt: text(),
    /** How often they were shown: an answer names which of them it answers. */
    telling: integer().notNull(),
    /** When the candidate answered what was shown last. */
    seenAt: text(),
    /** Whether the candidate lets it be in the report. */
    inReport: integer({ mode: 'boolean' }).notNull(),
    /** What the candidate wrote about it. */
    answer: text().notNull(),
  },
  (t) => [index('talks_by_account').on(t.accountId), index('talks_by_submission').on(t.submissionId)],
);

/** What is asked in a talk, what the program gave when we ran it, and what was noted. */
export const talkQuestions = sqliteTable(
  'talk_questions',
  {
    talkId: text()
      .notNull()
      .references(() => talks.talkId, { onDelete: 'cascade' }),
    place: integer().notNull(),
    form: text().$type<TalkForm>().notNull(),
    /** The input, as a person would write it; null where none could be run safely. */
    code: text(),
    line: integer(),
    part: text(),
    change: text({ mode: 'json' }).$type<{ from: string; to: string }>(),
    gave: text(),
    marks: text({ mode: 'json' }).$type<TalkMark[]>().notNull(),
    words: text().notNull(),
    /** As in `questions`. */
    file: text(),
  },
  (t) => [primaryKey({ columns: [t.talkId, t.place] })],
);

/** A reader was asked to read one hand-in. What is written stands here until it is released. */
export const reviews = sqliteTable(
  'reviews',
  {
    reviewId: text().primaryKey(),
    /** The candidate. */
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    readerId: text()
      .notNull()
      .references(() => accounts.accountId),
    submissionId: text()
      .notNull()
      .references(() => submissions.submissionId, { onDelete: 'cascade' }),
    askedAt: text().notNull(),
    /** When the candidate took the question back. */
    endedAt: text(),
    /** Raised by every save: one that grew from an older text replaces nothing. */
    revision: integer().notNull(),
    /** Seen by its writer alone. */
    draft: text({ mode: 'json' }).$type<ReviewText>().notNull(),
    /** The version that the candidate lets be in the report; null: none. */
    inReport: integer(),
  },
  (t) => [
    index('reviews_by_account').on(t.accountId),
    index('reviews_by_reader').on(t.readerId),
    index('reviews_by_submission').on(t.submissionId),
  ],
);

/** What was released, as it was. */
export const reviewVersions = sqliteTable(
  'review_versions',
  {
    reviewId: text()
      .notNull()
      .references(() => reviews.reviewId, { onDelete: 'cascade' }),
    /** 1, 2, 3 … */
    version: integer().notNull(),
    /** The save that was released. */
    revision: integer().notNull(),
    /** Of the words it was written with; 0: Kodlugn's own. */
    rubricVersion: integer().notNull(),
    text: text({ mode: 'json' }).$type<ReviewText>().notNull(),
    releasedAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.version] })],
);

/** What a candidate says to one note. */
export const reviewAnswers = sqliteTable(
  'review_answers',
  {
    reviewId: text()
      .notNull()
      .references(() => reviews.reviewId, { onDelete: 'cascade' }),
    noteId: text().notNull(),
    text: text().notNull(),
    /** The candidate keeps the note out of the report. */
    isHidden: integer({ mode: 'boolean' }).notNull(),
    answeredAt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.noteId] })],
);

/** The organisation's words that readers choose among. A row never changes: what was released names its version. */
export const rubrics = sqliteTable('rubrics', {
  version: integer().primaryKey(),
  words: text({ mode: 'json' }).$type<RubricWord[]>().notNull(),
  madeBy: text()
    .notNull()
    .references(() => accounts.accountId),
  madeAt: text().notNull(),
});

/** Which hand-ins stood in a report when a pedagogue read it last: what came since is unread. */
export const reportReadings = sqliteTable(
  'report_readings',
  {
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** The candidate. */
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** SHA-256 (hex) over their ids. */
    seen: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.accountId] }), index('readings_by_account').on(t.accountId)],
);

/** Help in text: what one candidate and one member of staff write to one another, in a session and at home. */
export const threads = sqliteTable(
  'threads',
  {
    threadId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    begunAt: text().notNull(),
    /** When the candidate was last helped in text in a session: it opens the thread where no connection does. */
    metAt: text(),
    /** The name and number of that session. */
    metName: text(),
    metNumber: integer(),
    /** Place of the last message that was read; neither is told of the other's. */
    seenByCandidate: integer().notNull().default(0),
    seenByStaff: integer().notNull().default(0),
    /** Rises with every change that somebody can see. */
    version: integer().notNull().default(1),
  },
  (t) => [uniqueIndex('one_thread').on(t.accountId, t.staffId), index('threads_by_staff').on(t.staffId)],
);

export const threadMessages = sqliteTable(
  'thread_messages',
  {
    /** Made by the browser. */
    messageId: text().primaryKey(),
    threadId: text()
      .notNull()
      .references(() => threads.threadId),
    /** From 1. */
    place: integer().notNull(),
    isFromStaff: integer({ mode: 'boolean' }).notNull(),
    text: text().notNull(),
    /** A day. */
    writtenOn: text().notNull(),
  },
  (t) => [uniqueIndex('one_place').on(t.threadId, t.place)],
);

/** A shared time in a room. What is prepared is written over; who was there hangs on it. */
export const sessions = sqliteTable('sessions', {
  sessionId: text().primaryKey(),
  /** Six characters that open the door, read from the wall: no secret of anybody's. */
  code: text().notNull().unique(),
  hostId: text()
    .notNull()
    .references(() => accounts.accountId),
  title: text().notNull(),
  neutralName: text().notNull(),
  startsAt: text().notNull(),
  endsAt: text().notNull(),
  place: text().notNull(),
  way: text().notNull(),
  room: text().notNull(),
  quiet: text().notNull(),
  whoComes: text().notNull(),
  plan: text({ mode: 'json' }).$type<PlanPart[]>().notNull(),
  pathId: text(),
  challenges: text({ mode: 'json' }).$type<string[]>().notNull(),
  isOpen: integer({ mode: 'boolean' }).notNull(),
  /** Index in the plan; null until a host has said what is now. */
  nowPart: integer(),
  /** When a host ended it. One that nobody ends is over some hours after its time. */
  closedAt: text(),
  /** Of the hosts, for next time. */
  ownNotes: text().notNull().default(''),
  /** Rises with every change that somebody can see. */
  version: integer().notNull().default(1),
});

/** Whoever joined. One row a person, however often they come and go. */
export const sessionParticipants = sqliteTable(
  'session_participants',
  {
    participantId: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => sessions.sessionId),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** In this session alone; null goes by the number. */
    name: text(),
    number: integer().notNull(),
    /** Emptied when the session ends. */
    signal: text({ enum: ['working', 'help-text', 'help-here', 'talk', 'peace', 'break'] }),
    /** Which challenge the person has said to have in front of them. */
    slug: text(),
    opened: text({ mode: 'json' }).$type<string[]>().notNull(),
    joinedAt: text().notNull(),
    leftAt: text(),
  },
  (t) => [
    uniqueIndex('one_participant').on(t.sessionId, t.accountId),
    index('session_participants_by_account').on(t.accountId),
  ],
);

/** A wish for help in a session. Nobody but its person and the hosts sees it. */
export const helpRequests = sqliteTable(
  'help_requests',
  {
    requestId: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => sessionParticipants.participantId),
    kind: text({ enum: ['text', 'here'] }).notNull(),
    words: text().notNull(),
    /** One that is taken back before it is answered leaves no row. */
    state: text({ enum: ['waiting', 'taken', 'answered'] }).notNull(),
    helperId: text().references(() => accounts.accountId),
    isThanked: integer({ mode: 'boolean' }).notNull(),
    askedAt: text().notNull(),
  },
  (t) => [index('help_requests_by_participant').on(t.participantId)],
);

/** A host asks whether a participant wants to meet a pedagogue: asked once, and answered by the participant alone. */
export const connectionOffers = sqliteTable(
  'connection_offers',
  {
    offerId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** The pedagogue. */
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    offeredBy: text()
      .notNull()
      .references(() => accounts.accountId),
    /** A day. */
    offeredOn: text().notNull(),
    /** Null until the person has answered. */
    answer: text({ enum: ['yes', 'no'] }),
  },
  (t) => [uniqueIndex('one_offer').on(t.accountId)],
);

/** A note of a host to everybody in a session. */
export const sessionNotes = sqliteTable(
  'session_notes',
  {
    noteId: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => sessions.sessionId),
    text: text().notNull(),
    writerId: text()
      .notNull()
      .references(() => accounts.accountId),
    writtenAt: text().notNull(),
  },
  (t) => [index('session_notes_by_session').on(t.sessionId)],
);

/** A company that matchers talk with. Nothing about a candidate stands here. */
export const companies = sqliteTable('companies', {
  companyId: text().primaryKey(),
  name: text().notNull(),
  place: text().notNull(),
  /** What the company does. */
  field: text().notNull(),
  standing: text().$type<Standing>().notNull(),
  nextStep: text().notNull(),
  nextStepOn: text(),
  madeAt: text().notNull(),
  /** The last moment when something happened: long after it, contacts and notes go. */
  changedAt: text().notNull(),
  revision: integer().notNull(),
});

/** Whom one reaches at a company, at their work. */
export const companyContacts = sqliteTable(
  'company_contacts',
  {
    contactId: text().primaryKey(),
    companyId: text()
      .notNull()
      .references(() => companies.companyId, { onDelete: 'cascade' }),
    name: text().notNull(),
    title: text().notNull(),
    email: text().notNull(),
    phone: text().notNull(),
    bestWay: text().$type<BestWay>().notNull(),
  },
  (t) => [index('company_contacts_by_company').on(t.companyId)],
);

/** What was said with a company, and which steps were done. */
export const companyNotes = sqliteTable(
  'company_notes',
  {
    noteId: text().primaryKey(),
    companyId: text()
      .notNull()
      .references(() => companies.companyId, { onDelete: 'cascade' }),
    kind: text().$type<NoteKind>().notNull(),
    happenedOn: text().notNull(),
    text: text().notNull(),
    writerId: text()
      .notNull()
      .references(() => accounts.accountId),
    writtenAt: text().notNull(),
  },
  (t) => [index('company_notes_by_company').on(t.companyId)],
);

/** Tasks that somebody could do at a company, and what is around them. */
export const openings = sqliteTable(
  'openings',
  {
    openingId: text().primaryKey(),
    companyId: text()
      .notNull()
      .references(() => companies.companyId, { onDelete: 'cascade' }),
    title: text().notNull(),
    tasks: text({ mode: 'json' }).$type<Task[]>().notNull(),
    offered: text({ mode: 'json' }).$type<Offered>().notNull(),
    insurer: text().$type<Insurer>().notNull(),
    supervisorName: text().notNull(),
    supervisorTitle: text().notNull(),
    /** What the three agree about, as the matcher wrote it. */
    agreement: text().notNull(),
    state: text().$type<OpeningState>().notNull(),
    madeAt: text().notNull(),
    /** The last day on which the company wrote, by a link. */
    companyWroteOn: text(),
    revision: integer().notNull(),
  },
  (t) => [index('openings_by_company').on(t.companyId), index('openings_by_state').on(t.state)],
);

/** By which a company writes its part of an opening: whoever has the secret can. */
export const openingLinks = sqliteTable(
  'opening_links',
  {
    linkId: text().primaryKey(),
    openingId: text()
      .notNull()
      .references(() => openings.openingId, { onDelete: 'cascade' }),
    /** SHA-256 (hex) of the 256-bit token in the link's fragment. */
    tokenHash: text().notNull().unique(),
    madeBy: text()
      .notNull()
      .references(() => accounts.accountId),
    madeAt: text().notNull(),
    /** The last day on which it opens something. */
    lastDay: text().notNull(),
    usedOn: text(),
    endedAt: text(),
  },
  (t) => [index('opening_links_by_opening').on(t.openingId)],
);

/**
 * Somebody from the matcher's list and an opening, laid beside each other. It counts while the consent by which the
 * person is in that list stands: a new one begins anew. Why they fit is not stored: it is read from what there is.
 */
export const proposals = sqliteTable(
  'proposals',
  {
    proposalId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    consentId: text()
      .notNull()
      .references(() => consents.consentId, { onDelete: 'cascade' }),
    openingId: text()
      .notNull()
      .references(() => openings.openingId, { onDelete: 'cascade' }),
    madeBy: text()
      .notNull()
      .references(() => accounts.accountId),
    madeAt: text().notNull(),
    /** Null: a draft, which its person does not see as a question. */
    askedAt: text(),
    personAnswer: text().$type<Answer>(),
    /** The own reason, or empty: none is needed. */
    personWords: text().notNull(),
    companyAnswer: text().$type<Answer>(),
    companyWords: text().notNull(),
    revision: integer().notNull(),
  },
  (t) => [
    // Two matchers at once lay the same two beside each other once.
    uniqueIndex('proposals_by_pair').on(t.consentId, t.openingId),
    index('proposals_by_account').on(t.accountId),
    index('proposals_by_opening').on(t.openingId),
  ],
);

/** What the team says of itself, one answer a question and half-year. Who wrote is not kept: the team answers. */
export const mirrorAnswers = sqliteTable(
  'mirror_answers',
  {
    /** `2026-1`: January to June. */
    halfYear: text().notNull(),
    question: text().$type<MirrorQuestion>().notNull(),
    answer: text().$type<MirrorAnswer>(),
    words: text().notNull(),
    revision: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.halfYear, t.question] })],
);

/** What the team wants of a quarter, and how it went. */
export const mirrorGoals = sqliteTable(
  'mirror_goals',
  {
    /** Made by the browser. */
    goalId: text().primaryKey(),
    /** `2026-q1`: January to March. */
    quarter: text().notNull(),
    place: integer().notNull(),
    words: text().notNull(),
    outcome: text().notNull(),
    revision: integer().notNull(),
  },
  (t) => [index('mirror_goals_by_quarter').on(t.quarter)],
);

/** How many people had come how far when a quarter ended, rounded down to fives: 0 is fewer than five. */
export const stepCounts = sqliteTable(
  'step_counts',
  {
    quarter: text().notNull(),
    step: text().$type<Step>().notNull(),
    atLeast: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.quarter, t.step] })],
);

/**
 * What a person, a company and the organisation have begun together. What it is about is copied: it goes on when the
 * opening is withdrawn, or its company removed. Nothing of it ends by itself.
 */
export const placements = sqliteTable(
  'placements',
  {
    placementId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** The one that both said yes to; null once that is gone. */
    proposalId: text()
      .unique()
      .references(() => proposals.proposalId, { onDelete: 'set null' }),
    openingId: text().references(() => openings.openingId, { onDelete: 'set null' }),
    companyName: text().notNull(),
    title: text().notNull(),
    tasks: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** Whom the person turns to, also after the end. */
    contactId: text()
      .notNull()
      .references(() => accounts.accountId),
    madeAt: text().notNull(),
    /** A day that staff suggest to themselves. Nothing happens on it. */
    nextTalkOn: text(),
    /** The person lets what they show a company of how they work be on the agreement. */
    showsConditions: integer({ mode: 'boolean' }).notNull(),
    revision: integer().notNull(),
  },
  (t) => [index('placements_by_account').on(t.accountId), index('placements_by_opening').on(t.openingId)],
);

/** A step of a placement, on a day: wished for, planned, or happened. It becomes another by an act alone. */
export const placementSteps = sqliteTable(
  'placement_steps',
  {
    stepId: text().primaryKey(),
    placementId: text()
      .notNull()
      .references(() => placements.placementId, { onDelete: 'cascade' }),
    kind: text().$type<StepKind>().notNull(),
    state: text().$type<StepState>().notNull(),
    happensOn: text().notNull(),
    daysAWeek: integer(),
    hoursADay: integer(),
    /** With a pause: when to talk again. */
    talkOn: text(),
    /** As staff wrote it. */
    words: text().notNull(),
    /** As the person wrote it. */
    ownWords: text().notNull(),
    /** Who works here and wrote it; null: the person. */
    writerId: text().references(() => accounts.accountId),
  },
  (t) => [index('placement_steps_by_placement').on(t.placementId)],
);

/** A talk around a placement, with what staff noted and what the person says of it. Both read both. */
export const placementTalks = sqliteTable(
  'placement_talks',
  {
    placementTalkId: text().primaryKey(),
    placementId: text()
      .notNull()
      .references(() => placements.placementId, { onDelete: 'cascade' }),
    talkedOn: text().notNull(),
    /** Who took part, in words. */
    who: text().notNull(),
    words: text().notNull(),
    ownWords: text().notNull(),
    writerId: text()
      .notNull()
      .references(() => accounts.accountId),
  },
  (t) => [index('placement_talks_by_placement').on(t.placementId)],
);
