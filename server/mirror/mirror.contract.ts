/** The team's own mirror: what the team says of itself twice a year, and what it wants of a quarter. Nothing of a person. */
import { type Static, Type } from 'typebox';
import { type Contract, Id } from '../http/contract.ts';

const closed = { additionalProperties: false };

/** `2026-1` is January to June. */
const HalfYear = Type.String({ pattern: '^\\d{4}-[12]$' });
/** `2026-q1` is January to March. */
const Quarter = Type.String({ pattern: '^\\d{4}-q[1-4]$' });

/** The principles of supported employment (IPS), in the order in which they are asked. */
export const questions = [
  'everybody',
  'ordinary-work',
  'together',
  'own-wishes',
  'benefits',
  'early',
  'companies',
  'no-end',
] as const;
export const MirrorQuestion = Type.Enum(questions);
export type MirrorQuestion = Static<typeof MirrorQuestion>;

/** In plain words: they are neither counted nor compared. */
export const MirrorAnswer = Type.Enum(['so', 'partly', 'not-yet', 'unknown']);
export type MirrorAnswer = Static<typeof MirrorAnswer>;

const revision = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });
const written = {
  /** Null: none is chosen. */
  answer: Type.Union([MirrorAnswer, Type.Null()]),
  words: Type.String({ maxLength: 2_000 }),
};
const goalWords = Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' });
const goal = {
  words: goalWords,
  /** How it went, in own words; empty until something is said. */
  outcome: Type.String({ maxLength: 2_000 }),
};

const AnswerInMirror = Type.Object({
  question: MirrorQuestion,
  ...written,
  /** Rises with every change: a change names the one that it was made from. 0: nothing was written. */
  revision,
});
export type AnswerInMirror = Static<typeof AnswerInMirror>;

const Goal = Type.Object({ goalId: Id, ...goal, revision });
export type Goal = Static<typeof Goal>;

export const MirrorForTeam = Type.Object({
  /** Those that go on. */
  halfYear: HalfYear,
  quarter: Quarter,
  /** All eight answers of each half-year in which something was written, the newest first; that of now always. */
  mirrors: Type.Array(Type.Object({ halfYear: HalfYear, answers: Type.Array(AnswerInMirror) })),
  /** The newest first; that of now always. */
  quarters: Type.Array(Type.Object({ quarter: Quarter, goals: Type.Array(Goal) })),
});
export type MirrorForTeam = Static<typeof MirrorForTeam>;

export const AnswerToKeep = Type.Object({ ...written, revision }, closed);
export type AnswerToKeep = Static<typeof AnswerToKeep>;

export const GoalToKeep = Type.Object({ ...goal, revision }, closed);
export type GoalToKeep = Static<typeof GoalToKeep>;

/** Which can be taken in any order: none is needed for another. `matched` and `placed` are both the fourth. */
export const steps = ['begun', 'shown', 'told', 'matched', 'placed'] as const;
const Step = Type.Enum(steps);
export type Step = Static<typeof Step>;

export const StepsForTeam = Type.Object({
  /** The newest first. */
  quarters: Type.Array(
    Type.Object({
      quarter: Quarter,
      /**
       * How many people had come so far when it ended, rounded down to a whole five; 0: fewer than five. What was not
       * counted then is not among them.
       */
      steps: Type.Array(Type.Object({ step: Step, atLeast: Type.Integer({ multipleOf: 5 }) })),
    }),
  ),
});
export type StepsForTeam = Static<typeof StepsForTeam>;

const aboutGoal = Type.Object({ goalId: Id });

export const mirrorContract = {
  'GET /api/mirror': {
    summary: 'What the team says of itself, half-year by half-year, and its goals by quarter.',
    act: 'mirror.read',
    reply: MirrorForTeam,
    errors: [],
  },
  'PUT /api/mirror/:halfYear/answers/:question': {
    summary: 'Answer a question about the team. Refused when somebody else has answered since it was read.',
    act: 'mirror.write',
    params: Type.Object({ halfYear: HalfYear, question: MirrorQuestion }),
    body: AnswerToKeep,
    reply: MirrorForTeam,
    errors: ['mirror-past', 'mirror-changed'],
  },
  'POST /api/mirror/goals': {
    summary: 'Write a goal for the quarter that goes on. Sent twice, it is one goal.',
    act: 'mirror.write',
    body: Type.Object({ goalId: Id, words: goalWords }, closed),
    reply: MirrorForTeam,
    status: 201,
    errors: ['goals-full'],
  },
  'PUT /api/mirror/goals/:goalId': {
    summary:
      'Change a goal, or say how it went. Refused when somebody else has changed it since it was read.',
    act: 'mirror.write',
    params: aboutGoal,
    body: GoalToKeep,
    reply: MirrorForTeam,
    errors: ['goal-not-found', 'goal-changed'],
  },
  'DELETE /api/mirror/goals/:goalId': {
    summary: 'Remove a goal. Nothing of it is kept.',
    act: 'mirror.write',
    params: aboutGoal,
    reply: MirrorForTeam,
    errors: ['goal-not-found'],
  },
  'GET /api/mirror/steps': {
    summary: 'How many of those who let themselves be counted had come how far when each quarter ended.',
    act: 'mirror.read',
    reply: StepsForTeam,
    errors: [],
  },
} as const satisfies Contract;
