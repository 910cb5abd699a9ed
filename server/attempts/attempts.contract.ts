/** Attempts: one candidate's work on one challenge. Drafts, runs, submissions, pauses, own words about it. */
import { type Static, Type } from 'typebox';
import { ChallengeSummary, Language, Slug } from '../challenges/challenges.contract.ts';
import type { Contract } from '../http/contract.ts';
import { Answers, Empty, Files, Id, Localized, Moment } from '../http/contract.ts';
import { Run, SubmissionRun, Verdict } from '../runs/runs.contract.ts';
import { Clarity, ContactWish, HowMade, HowMadeByLanguage } from './own-words.contract.ts';

const closed = { additionalProperties: false };

/**
 * Code, chosen language and answers (question id -> the value as source text; kind `read` alone).
 *
 * `files` holds editable files only, by name. A draft may hold the files of every language of its challenge
 * (the person may change language and back, on any device); a run or submission holds those of `language`.
 */
const work = {
  language: Language,
  files: Files,
  answers: Answers,
};
export const Work = Type.Object(work, closed);
export type Work = Static<typeof Work>;

export const Draft = Type.Object({ draftId: Id, revision: Type.Integer(), savedAt: Moment, ...work });
export type Draft = Static<typeof Draft>;

/** What is known when somebody pauses, and what greets at return. */
export const PauseNote = Type.Object({
  /** The person's own words. */
  note: Type.String({ maxLength: 2_000 }),
  pausedAt: Moment,
  /** Last visible run, or hand-in, in counts; null when nothing has run. */
  lastRun: Type.Union([
    Type.Object({ kind: Type.Enum(['examples', 'submission']), holds: Type.Integer(), of: Type.Integer() }),
    Type.Null(),
  ]),
  /** Sentence of the first group that did not hold, if any. */
  atGroup: Type.Union([Localized, Type.Null()]),
});
export type PauseNote = Static<typeof PauseNote>;

export const SubmissionForCandidate = Type.Object({
  submissionId: Id,
  attemptId: Id,
  slug: Slug,
  challengeVersion: Type.Integer(),
  submittedAt: Moment,
  ...work,
  run: SubmissionRun,
});
export type SubmissionForCandidate = Static<typeof SubmissionForCandidate>;

export const SubmissionInList = Type.Object({
  submissionId: Id,
  submittedAt: Moment,
  language: Language,
  verdict: Type.Union([Verdict, Type.Null()]),
  /** How many claims hold of the program; null while it runs, and when it could not be judged. */
  claims: Type.Union([Type.Object({ holds: Type.Integer(), of: Type.Integer() }), Type.Null()]),
});

export const AttemptForCandidate = Type.Object({
  attemptId: Id,
  slug: Slug,
  challengeVersion: Type.Integer(),
  startedAt: Moment,
  /** `holds` once any submission held. Goes back only when a mended challenge says otherwise of each (`npm run rejudge`). */
  state: Type.Enum(['in-progress', 'holds']),
  draft: Type.Union([Draft, Type.Null()]),
  /** Versions saved from another place, or chosen about (decided); newest first. See thin-kept-drafts.ts. */
  keptDrafts: Type.Array(Type.Object({ ...Draft.properties, isDecided: Type.Boolean() })),
  pause: Type.Union([PauseNote, Type.Null()]),
  contactWish: Type.Union([ContactWish, Type.Null()]),
  howMade: HowMadeByLanguage,
  clarity: Type.Union([Clarity, Type.Null()]),
  /** Newest first. */
  submissions: Type.Array(SubmissionInList),
});
export type AttemptForCandidate = Static<typeof AttemptForCandidate>;

export const PathEntry = Type.Object({
  challenge: ChallengeSummary,
  state: Type.Enum(['not-opened', 'in-progress', 'holds']),
  attemptId: Type.Union([Id, Type.Null()]),
  /** Version of the challenge when the person opened it; null when they have not. */
  openedVersion: Type.Union([Type.Integer(), Type.Null()]),
});
export const MyPath = Type.Object({
  pathId: Type.String(),
  title: Localized,
  entries: Type.Array(PathEntry),
  /** The slug that is in progress and was worked on last; null when none. */
  currentSlug: Type.Union([Type.String(), Type.Null()]),
  /** The one offered next step; null when everything holds. */
  suggestion: Type.Union([
    Type.Object({
      slug: Type.String(),
      kind: Type.Enum(['begin', 'continue']),
      pause: Type.Union([PauseNote, Type.Null()]),
    }),
    Type.Null(),
  ]),
});
export type MyPath = Static<typeof MyPath>;

/** `saved`: this text is now the draft. `unchanged`: it already was. `kept-beside`: somebody else's newer text is the draft, and this one is kept beside it under `keptDraftId`. */
export const DraftSaved = Type.Object({
  result: Type.Enum(['saved', 'unchanged', 'kept-beside']),
  draft: Draft,
  keptDraftId: Type.Union([Id, Type.Null()]),
});
export type DraftSaved = Static<typeof DraftSaved>;

const anInput = { purpose: Type.Literal('input'), ...work };
/** What is asked for when cases are run that may be shown, with the work. */
export const VisibleAsk = Type.Union([
  Type.Object({ purpose: Type.Literal('examples'), ...work }, closed),
  Type.Object(
    { ...anInput, call: Type.String({ maxLength: 100 }), argsText: Type.String({ maxLength: 20_000 }) },
    closed,
  ),
  Type.Object({ ...anInput, script: Type.String({ maxLength: 20_000 }) }, closed),
  /** Kind `query`: SQL statements that change the first example's database before the query. */
  Type.Object({ ...anInput, changes: Type.String({ maxLength: 20_000 }) }, closed),
  Type.Object(
    { purpose: Type.Literal('sibling'), ...work, groupId: Type.String({ maxLength: 100 }) },
    closed,
  ),
]);

/** What may be amiss with code that is sent. */
export const workErrors = [
  'language-unknown',
  'file-unknown',
  'source-too-large',
  'source-has-nul',
  'source-not-text',
] as const;
/** What may be amiss when code is to be run. */
const runErrors = ['attempt-not-found', 'challenge-not-found', 'challenge-withheld', ...workErrors] as const;

const byAttempt = Type.Object({ attemptId: Id });

export const attemptsContract = {
  'GET /api/paths/mine': {
    summary: 'My list: challenges in order, what is done, now, left.',
    act: 'path.read',
    reply: MyPath,
    errors: [],
  },
  'POST /api/attempts': {
    summary: 'Open a challenge. One attempt per person and challenge: opening again gives the same.',
    act: 'attempt.open',
    body: Type.Object({ slug: Slug }, closed),
    reply: AttemptForCandidate,
    status: 201,
    errors: ['challenge-not-found', 'challenge-withheld', 'change-needs-code'],
  },
  'POST /api/submissions/:submissionId/change': {
    summary:
      'Open the change request for a hand-in that shows something: a challenge that begins with its code.',
    act: 'attempt.open',
    params: Type.Object({ submissionId: Id }),
    body: Empty,
    reply: Type.Object({ slug: Slug }),
    status: 201,
    errors: ['submission-not-found', 'nothing-shown', 'no-change-request'],
  },
  'GET /api/attempts/:attemptId': {
    summary: 'One attempt with everything that was kept.',
    act: 'attempt.read',
    params: byAttempt,
    reply: AttemptForCandidate,
    errors: ['attempt-not-found'],
  },
  'PUT /api/attempts/:attemptId/draft': {
    summary: 'Save the draft. Nothing is lost when two places write: see result.',
    act: 'attempt.write',
    params: byAttempt,
    body: Type.Object(
      {
        /** The revision this text grew from; 0 when there was none. */
        baseRevision: Type.Integer({ minimum: 0 }),
        /** Made by the browser per open tab; a tab that writes beside another keeps one kept draft, not many. */
        writerId: Id,
        /** The writer's own count of its saves, so that one overtaken on its way does not replace a later text. */
        writerStep: Type.Optional(Type.Integer({ minimum: 0 })),
        ...work,
      },
      closed,
    ),
    reply: DraftSaved,
    errors: ['attempt-not-found', ...workErrors],
  },
  'POST /api/attempts/:attemptId/drafts/:draftId/choose': {
    summary: 'Take up a kept draft; what was the draft is kept in its place.',
    act: 'attempt.write',
    params: Type.Object({ attemptId: Id, draftId: Id }),
    body: Empty,
    reply: AttemptForCandidate,
    errors: ['attempt-not-found', 'draft-not-found'],
  },
  'POST /api/attempts/:attemptId/drafts/:draftId/set-aside': {
    summary: 'Go on without a kept draft: it stays readable, and is not offered again on any device.',
    act: 'attempt.write',
    params: Type.Object({ attemptId: Id, draftId: Id }),
    body: Empty,
    reply: AttemptForCandidate,
    errors: ['attempt-not-found', 'draft-not-found'],
  },
  'POST /api/attempts/:attemptId/runs': {
    summary: 'Run the examples, own input, or a fresh case of one group.',
    act: 'run.start',
    params: byAttempt,
    body: VisibleAsk,
    reply: Run,
    status: 201,
    errors: [...runErrors, 'group-not-found', 'input-not-readable', 'queue-full'],
  },
  'POST /api/attempts/:attemptId/submissions': {
    summary: 'Hand in. Durable before anything runs; the same submissionId again is the same hand-in.',
    act: 'submission.create',
    params: byAttempt,
    body: Type.Object({ submissionId: Id, ...work }, closed),
    reply: SubmissionForCandidate,
    status: 201,
    errors: [...runErrors, 'submission-id-taken'],
  },
  'GET /api/submissions/:submissionId': {
    summary: 'One hand-in, exactly as it was handed in; waits up to 20 seconds for its run when wait=1.',
    act: 'submission.read',
    params: Type.Object({ submissionId: Id }),
    query: Type.Object({ wait: Type.Optional(Type.Literal('1')) }),
    reply: SubmissionForCandidate,
    errors: ['submission-not-found'],
  },
  'PUT /api/attempts/:attemptId/pause': {
    summary: 'Pause, with a note to oneself.',
    act: 'attempt.write',
    params: byAttempt,
    body: Type.Object(
      { note: Type.String({ maxLength: 2_000 }), contactWish: Type.Union([ContactWish, Type.Null()]) },
      closed,
    ),
    reply: AttemptForCandidate,
    errors: ['attempt-not-found'],
  },
  'DELETE /api/attempts/:attemptId/pause': {
    summary: 'Go on: the note is put away.',
    act: 'attempt.write',
    params: byAttempt,
    reply: AttemptForCandidate,
    errors: ['attempt-not-found'],
  },
  'PUT /api/attempts/:attemptId/how-made': {
    summary: 'The own account of how the work in one language was made. Lowers nothing.',
    act: 'attempt.write',
    params: byAttempt,
    body: Type.Object({ language: Language, ...HowMade.properties }, closed),
    reply: AttemptForCandidate,
    errors: ['attempt-not-found'],
  },
  'PUT /api/attempts/:attemptId/clarity': {
    summary: 'Was the challenge clear? To its author.',
    act: 'attempt.write',
    params: byAttempt,
    body: Clarity,
    reply: AttemptForCandidate,
    errors: ['attempt-not-found'],
  },
} as const satisfies Contract;
