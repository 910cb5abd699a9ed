/** The cases of a challenge as its files write them. Which forms a kind takes stands in challenge-format.ts. */
import { type Static, Type } from 'typebox';

const closed = { additionalProperties: false };
export const Text = Type.Object(
  { sv: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) },
  closed,
);
export const Name = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 });
export const Identifier = Type.String({ pattern: '^[A-Za-z_$][A-Za-z0-9_$]{0,60}$' });

/** Any portable value; its tags are checked by the sandbox's own reader when the folder is loaded. */
const Value = Type.Unknown();
const Args = Type.Array(Value);
/** How result sets are held against one another. Said explicitly: nothing of it is a habit of SQL's. */
export const CompareRows = Type.Object(
  { rows: Type.Enum(['in-order', 'any-order']), columns: Type.Enum(['names', 'places']) },
  closed,
);
const Compare = Type.Union([
  Type.Enum(['exact', 'any-order', 'any-order-deep']),
  Type.Object({ tolerance: Type.Number({ exclusiveMinimum: 0 }) }, closed),
  CompareRows,
]);
/** At most one of `value` and `error` where something is expected; neither where it is only done. */
const expected = {
  value: Type.Optional(Value),
  error: Type.Optional(Type.Object({ name: Type.Optional(Type.String()) }, closed)),
  compare: Type.Optional(Compare),
};

/** What a step that is drawn as code has the word `await` for: a promise, or values that come one by one in time. */
const awaits = { await: Type.Optional(Type.Literal(true)) };
const shared = { as: Type.Optional(Identifier), ...awaits, ...expected };
/** The six kinds of step, by the key that names them. */
export const stepShapes = {
  new: Type.Object(
    { new: Identifier, args: Type.Optional(Args), as: Identifier, error: expected.error },
    closed,
  ),
  call: Type.Object(
    { call: Identifier, on: Type.Optional(Identifier), args: Type.Optional(Args), ...shared },
    closed,
  ),
  get: Type.Object({ get: Identifier, on: Type.Optional(Identifier), ...shared }, closed),
  set: Type.Object({ set: Identifier, on: Identifier, to: Value, error: expected.error }, closed),
  let: Type.Object({ let: Value, as: Identifier }, closed),
  take: Type.Object(
    { take: Type.Integer({ minimum: 1, maximum: 1000 }), from: Identifier, ...awaits, ...expected },
    closed,
  ),
};
const StepInFile = Type.Union([
  stepShapes.new,
  stepShapes.call,
  stepShapes.get,
  stepShapes.set,
  stepShapes.let,
  stepShapes.take,
]);
export type StepInFile = Static<typeof StepInFile>;

const caseKeys = {
  call: { call: Type.Optional(Identifier), args: Args, ...expected },
  steps: { steps: Type.Array(StepInFile, { minItems: 1, maxItems: 60 }) },
  tables: {
    tables: Type.Record(Identifier, Type.Array(Args)),
    value: Type.Optional(Type.Object({ columns: Type.Array(Type.String()), rows: Type.Array(Args) }, closed)),
    compare: Type.Optional(CompareRows),
  },
  program: { program: Name, tests: Type.Enum(['accept', 'notice']) },
  question: { question: Name, value: Value },
};
/**
 * The forms of a case, by the key that tells them apart (a call has `args`).
 * - call: a function of the entry file, called with `args`; gives `value` or throws `error`
 * - steps: a script over objects and iterators; at least one step expects something
 * - tables: rows per table, in the order of its columns; the query gives `value`
 * - program: a program that the person's tests accept, or in which they notice a fault
 * - question: the value that is the right answer to a question
 */
export const caseShapes = {
  call: Type.Object(caseKeys.call, closed),
  steps: Type.Object(caseKeys.steps, closed),
  tables: Type.Object(caseKeys.tables, closed),
  program: Type.Object(caseKeys.program, closed),
  question: Type.Object(caseKeys.question, closed),
};
export type CaseForm = keyof typeof caseShapes;
const CaseInFile = Type.Union([
  caseShapes.call,
  caseShapes.steps,
  caseShapes.tables,
  caseShapes.program,
  caseShapes.question,
]);
export type CaseInFile = Static<typeof CaseInFile>;

/** Which form a record means to have; its other keys may be amiss. */
export function formOf(one: object): CaseForm {
  const forms = ['steps', 'tables', 'program', 'question'] as const;
  return forms.find((form) => form in one) ?? 'call';
}

export const CaseGroupInFile = Type.Object(
  {
    id: Name,
    /** A claim in plain words: "En tom lista ger en tom lista." */
    sentence: Text,
    /** The skill it speaks for. */
    skill: Name,
    /** The function called by the group's cases; only needed for calls. */
    call: Type.Optional(Identifier),
    compare: Type.Optional(Compare),
    /** The arguments must be the same after the call as before. */
    keepsArguments: Type.Optional(Type.Boolean()),
    cases: Type.Optional(Type.Array(CaseInFile)),
    /** Cases made by generate.js; the reference solution says what they should give. */
    generated: Type.Optional(Type.Object({ count: Type.Integer({ minimum: 1, maximum: 200 }) }, closed)),
    /** Cases listed for *Visa ett sådant fall*. Not needed when the group is generated. */
    siblings: Type.Optional(Type.Array(CaseInFile, { minItems: 1 })),
  },
  closed,
);
export type CaseGroupInFile = Static<typeof CaseGroupInFile>;
export const HiddenCases = Type.Object({ groups: Type.Array(CaseGroupInFile, { minItems: 1 }) }, closed);

const example = { id: Name, why: Type.Optional(Text) };
export const PublicExamples = Type.Array(
  Type.Union([
    Type.Object({ ...example, ...caseKeys.call }, closed),
    Type.Object({ ...example, ...caseKeys.steps }, closed),
    Type.Object({ ...example, ...caseKeys.tables }, closed),
    Type.Object({ ...example, ...caseKeys.program }, closed),
  ]),
  { minItems: 1, maxItems: 12 },
);
export type PublicExamples = Static<typeof PublicExamples>;

/** What is asked: a call, or a script whose last step is asked about. Neither says what it gives. */
const questionKeys = {
  call: { call: Type.Optional(Identifier), args: Args },
  steps: caseKeys.steps,
};
export const questionShapes = {
  call: Type.Object(questionKeys.call, closed),
  steps: Type.Object(questionKeys.steps, closed),
};
const question = { id: Name, text: Type.Optional(Text) };
export const Questions = Type.Array(
  Type.Union([
    Type.Object({ ...question, ...questionKeys.call }, closed),
    Type.Object({ ...question, ...questionKeys.steps }, closed),
  ]),
  { minItems: 1, maxItems: 40 },
);
export type Questions = Static<typeof Questions>;
