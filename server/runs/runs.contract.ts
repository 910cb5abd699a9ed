/** A run: the program was executed. `queued | running | done`; a quick one comes with the answer that started it. */
import { type Static, Type } from 'typebox';
import { ResultSet, Table } from '../challenges/challenges.contract.ts';
import type { Contract } from '../http/contract.ts';
import { Day, Files, Id, Localized } from '../http/contract.ts';

export const GroupState = Type.Enum(['holds', 'other-value', 'error', 'no-answer', 'not-run']);
export type GroupState = Static<typeof GroupState>;
export const Outcome = Type.Enum(['finished', 'limit', 'crashed', 'platform-fault', 'challenge-fault']);
export const Verdict = Type.Enum(['holds', 'partly', 'does-not-hold', 'none']);
export type Outcome = Static<typeof Outcome>;
export type Verdict = Static<typeof Verdict>;
export const LimitName = Type.Enum(['case-time', 'run-time', 'memory', 'result-size', 'source-size']);

export const ProgramErrorView = Type.Object({
  name: Type.String(),
  message: Type.String(),
  file: Type.Optional(Type.String()),
  line: Type.Optional(Type.Integer()),
  column: Type.Optional(Type.Integer()),
});
/** Why the program could not be started at all. `detail` is the missing name, empty file, refused import, or word of SQL. */
export const ProblemView = Type.Object({
  kind: Type.Enum([
    ...(['syntax', 'load', 'missing-entry', 'empty-file', 'not-callable', 'import-refused'] as const),
    ...([
      'query-refused',
      'no-statement',
      'several-statements',
      'changes-data',
      'refused-statement',
    ] as const),
  ]),
  detail: Type.String(),
  error: Type.Union([ProgramErrorView, Type.Null()]),
});
export const ConsoleLineView = Type.Object({ level: Type.String(), text: Type.String() });

/** How the result set of a query differs from the expected one. Indexes are those of rows. */
export const ResultSetDifference = Type.Object({
  /** How many columns there are, or, where names count, what they are called. */
  columns: Type.Boolean(),
  /** Rows of the expected result set that the query did not give. */
  missing: Type.Array(Type.Integer()),
  /** Rows that the query gave, and that are not expected. */
  extra: Type.Array(Type.Integer()),
  /** The rows are the right ones, in another order than the one asked for. */
  order: Type.Boolean(),
});
export type ResultSetDifference = Static<typeof ResultSetDifference>;

/**
 * A visible case (example, own input, sibling): everything may be shown. Source texts in the person's language.
 * For a script of steps, `code` has a step a line with what it should give, and ends at the first step that
 * differs; `expected`/`actual` speak of that step. For own input, what each line gave stands after it.
 */
export const VisibleCase = Type.Object({
  /** The example's id; null for own input and siblings. */
  exampleId: Type.Union([Type.String(), Type.Null()]),
  state: GroupState,
  code: Type.String(),
  /** Null when an error is expected, and for own input and given code: nothing is expected of them. */
  expected: Type.Union([Type.String(), Type.Null()]),
  /** The name of the error that is expected. */
  expectedError: Type.Union([Type.String(), Type.Null()]),
  /** Scripts alone: what the arrows in `code` tell, and the line (from 1) where the step that differs begins. */
  script: Type.Optional(
    Type.Object({
      arrows: Type.Enum(['should', 'gave']),
      differsFrom: Type.Union([Type.Integer(), Type.Null()]),
    }),
  ),
  actual: Type.Union([Type.String(), Type.Null()]),
  error: Type.Union([ProgramErrorView, Type.Null()]),
  changedArguments: Type.Boolean(),
  /** What was between the brackets of the call, as it was afterwards; only when that had changed. */
  argumentsAfter: Type.Union([Type.String(), Type.Null()]),
  limit: Type.Union([LimitName, Type.Null()]),
  console: Type.Array(ConsoleLineView),
  /**
   * Kind `query` alone. `expected` is absent for own input, `actual` when the query gave nothing. `code` holds
   * what changed the tables before the query (own input), else it is empty.
   */
  query: Type.Optional(
    Type.Object({
      tables: Type.Array(Table),
      expected: Type.Optional(ResultSet),
      actual: Type.Optional(ResultSet),
      /** Only when the result set is another than the expected one. */
      difference: Type.Optional(ResultSetDifference),
    }),
  ),
  /** Kind `test` alone: the program that the tests were run against, and what each test said of it. */
  program: Type.Optional(
    Type.Object({
      should: Type.Enum(['accept', 'notice']),
      files: Files,
      /** `error` is null when the test holds. Empty when no test was run. */
      tests: Type.Array(
        Type.Object({ name: Type.String(), error: Type.Union([Type.String(), Type.Null()]) }),
      ),
    }),
  ),
  /** Siblings of kind `read` alone: the questions that the same claim speaks of. Nothing is expected of the code. */
  questions: Type.Optional(Type.Array(Type.String())),
});
export type VisibleCase = Static<typeof VisibleCase>;

/** A group of hidden cases: its sentence and the kind of thing that happened. Never input, value or time. */
export const GroupView = Type.Object({
  groupId: Type.String(),
  sentence: Localized,
  state: GroupState,
  limit: Type.Union([LimitName, Type.Null()]),
  /** The value was right, but the arguments were changed. */
  changedArguments: Type.Boolean(),
  hasSibling: Type.Boolean(),
  /** Kind `read` alone: questions of the group whose answer cannot be read as a value, and those without an answer. */
  answers: Type.Optional(
    Type.Object({ unreadable: Type.Array(Type.String()), missing: Type.Array(Type.String()) }),
  ),
});
export type GroupView = Static<typeof GroupView>;

export const RunPurpose = Type.Enum(['examples', 'input', 'sibling']);

/** Result of a visible run. */
export const VisibleResult = Type.Object({
  outcome: Outcome,
  problem: Type.Union([ProblemView, Type.Null()]),
  cases: Type.Array(VisibleCase),
  consoleCut: Type.Boolean(),
});
export type VisibleResult = Static<typeof VisibleResult>;

/** Result of a hand-in. Groups that do not hold come first, those that were not run last; then in the challenge's order. */
export const SubmissionResult = Type.Object({
  outcome: Outcome,
  verdict: Verdict,
  problem: Type.Union([ProblemView, Type.Null()]),
  groups: Type.Array(GroupView),
});
export type SubmissionResult = Static<typeof SubmissionResult>;

/** What a hand-in came to before its challenge was mended and it was judged again. */
export const EarlierEnd = Type.Object({
  /** On which it was judged again. */
  day: Day,
  verdict: Verdict,
  heldGroupIds: Type.Array(Type.String()),
  /** How many claims there were. */
  of: Type.Integer(),
  /** Which skills it showed. */
  skillIds: Type.Array(Type.String()),
});
export type EarlierEnd = Static<typeof EarlierEnd>;

const state = {
  queued: { state: Type.Literal('queued'), place: Type.Integer() },
  running: { state: Type.Literal('running') },
};

/** A visible run. Kept in memory only; after a restart it is gone and the browser asks for a new one. */
export const Run = Type.Union([
  Type.Object({ runId: Id, purpose: RunPurpose, ...state.queued }),
  Type.Object({ runId: Id, purpose: RunPurpose, ...state.running }),
  Type.Object({ runId: Id, purpose: RunPurpose, state: Type.Literal('done'), result: VisibleResult }),
]);
export type Run = Static<typeof Run>;

/** `ourFault`: something on the server broke; the run is repeated by itself, and nothing is held against anybody. */
const ourFault = Type.Optional(Type.Literal(true));
export const SubmissionRun = Type.Union([
  Type.Object({ ...state.queued, ourFault }),
  Type.Object({ ...state.running, ourFault }),
  Type.Object({
    state: Type.Literal('done'),
    result: SubmissionResult,
    /** The challenge had a fault of ours and was mended since: what was said before, last. */
    judgedAgain: Type.Optional(Type.Object({ day: Day, holds: Type.Integer(), of: Type.Integer() })),
  }),
]);
export type SubmissionRun = Static<typeof SubmissionRun>;

export const runsContract = {
  'GET /api/runs/:runId': {
    summary: 'A visible run; waits up to 20 seconds for a change when wait=1.',
    act: 'run.read',
    params: Type.Object({ runId: Id }),
    query: Type.Object({ wait: Type.Optional(Type.Literal('1')) }),
    reply: Run,
    errors: ['run-not-found', 'input-not-readable', 'queue-full'],
  },
} as const satisfies Contract;
