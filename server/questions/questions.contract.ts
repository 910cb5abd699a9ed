/** Questions on one's own code: made from it, answered without time, seen by others only when the person lets them. */
import { type Static, Type } from 'typebox';
import { Slug } from '../challenges/challenges.contract.ts';
import type { Contract } from '../http/contract.ts';
import { Empty, Id, Localized } from '../http/contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

/** The same as `questionForms` of the runs, which makes them. */
export const QuestionForm = Type.Enum(['gives', 'deciding-line', 'first-turn', 'bound', 'times']);
export type QuestionForm = Static<typeof QuestionForm>;

/** What can be told of a hand-in: forms that were answered, and that the program was changed on request. */
export const AnsweredForm = Type.Enum([...QuestionForm.enum, 'change']);
export type AnsweredForm = Static<typeof AnsweredForm>;

export const QuestionForCandidate = Type.Object({
  questionId: Id,
  form: QuestionForm,
  /** The input: a call, or the lines of a script whose last gives the value. */
  code: Type.String(),
  /** The file that is asked about; null where there is no other, or it is about the whole program. */
  file: orNull(Type.String()),
  /** Its line, from 1; null when it is about all of it. */
  line: orNull(Type.Integer()),
  /** The name of a variable, or the statement that is counted. */
  part: orNull(Type.String()),
  change: orNull(Type.Object({ from: Type.String(), to: Type.String() })),
  answer: orNull(Type.String()),
  /** Both null until it is answered: what the program really gave, and whether the answer was the same. */
  isRight: orNull(Type.Boolean()),
  gave: orNull(Type.String()),
});
export type QuestionForCandidate = Static<typeof QuestionForCandidate>;

export const QuestionSheet = Type.Object({
  submissionId: Id,
  /** `not-shown`: the hand-in has shown no skill yet. `not-made`: they can be asked for. `made`: perhaps none. */
  state: Type.Enum(['not-shown', 'not-made', 'made']),
  /** The names of the files that they may be about, the one whose functions are called first. */
  files: Type.Array(Type.String()),
  questions: Type.Array(QuestionForCandidate),
  ownWords: Type.String(),
  inReport: Type.Boolean(),
  /** The change request for this code; null where there is none. */
  change: orNull(
    Type.Object({
      slug: Slug,
      title: Localized,
      summary: Localized,
      state: Type.Enum(['not-opened', 'in-progress', 'holds']),
    }),
  ),
});
export type QuestionSheet = Static<typeof QuestionSheet>;

const bySubmission = Type.Object({ submissionId: Id });
const byQuestion = Type.Object({ questionId: Id });
const making = ['challenge-not-found', 'challenge-withheld', 'queue-full', 'questions-not-made'] as const;

export const questionsContract = {
  'GET /api/submissions/:submissionId/questions': {
    summary: 'Questions on the code of one hand-in, as far as they are made.',
    act: 'question.read',
    params: bySubmission,
    reply: QuestionSheet,
    errors: ['submission-not-found'],
  },
  'POST /api/submissions/:submissionId/questions': {
    summary: 'Have questions made from the code of a hand-in. The same code is always asked the same.',
    act: 'question.ask',
    params: bySubmission,
    body: Empty,
    reply: QuestionSheet,
    status: 201,
    errors: ['submission-not-found', 'nothing-shown', ...making],
  },
  'PUT /api/submissions/:submissionId/questions': {
    summary: 'Own words about the code, and whether these and the answers may be in the report.',
    act: 'question.write',
    params: bySubmission,
    body: Type.Object({ ownWords: Type.String({ maxLength: 2_000 }), inReport: Type.Boolean() }, closed),
    reply: QuestionSheet,
    errors: ['submission-not-found', 'question-not-found'],
  },
  'POST /api/questions/:questionId/answer': {
    summary:
      'Answer a question with a value, written as in the language. Then it says what the program gave.',
    act: 'question.answer',
    params: byQuestion,
    body: Type.Object({ answer: Type.String({ maxLength: 2_000 }) }, closed),
    reply: QuestionSheet,
    errors: ['question-not-found', 'question-answered', 'answer-not-readable'],
  },
  'POST /api/questions/:questionId/fresh': {
    summary: 'The same kind of question with fresh input. What was answered before stays.',
    act: 'question.ask',
    params: byQuestion,
    body: Empty,
    reply: QuestionSheet,
    status: 201,
    errors: ['question-not-found', 'no-fresh-input', ...making],
  },
} as const satisfies Contract;
