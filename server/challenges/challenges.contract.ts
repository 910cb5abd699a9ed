/** What a browser may receive of a challenge: only what lies in its public/ folder and its manifest's public fields. */
import { type Static, Type } from 'typebox';
import type { Contract } from '../http/contract.ts';
import { Localized } from '../http/contract.ts';

export const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 });
export const Language = Type.Enum(['javascript', 'typescript', 'python', 'sql']);
export type Language = Static<typeof Language>;
export const Kind = Type.Enum(['write', 'repair', 'extend', 'test', 'read', 'query']);
export type Kind = Static<typeof Kind>;

const SkillName = Type.Object({ skillId: Type.String(), name: Localized });

export const ChallengeSummary = Type.Object({
  slug: Slug,
  version: Type.Integer(),
  kind: Kind,
  title: Localized,
  summary: Localized,
  /** Countables, e.g. "1 funktion, 5 regler, vår lösning 12 rader". Never minutes. */
  size: Localized,
  skills: Type.Array(SkillName),
  languages: Type.Array(Language),
  exposure: Type.Enum(['public', 'private']),
});
export type ChallengeSummary = Static<typeof ChallengeSummary>;

/** A table or a result set. Cells are source texts: `'Ada'`, `12`, `NULL`. */
const rows = { columns: Type.Array(Type.String()), rows: Type.Array(Type.Array(Type.String())) };
export const ResultSet = Type.Object(rows);
export type ResultSet = Static<typeof ResultSet>;
export const Table = Type.Object({ name: Type.String(), ...rows });
export type Table = Static<typeof Table>;

/** A program that the person's own tests are run against. `accept`: it is right, and the tests should say so. */
export const ProgramUnderTest = Type.Object({
  should: Type.Enum(['accept', 'notice']),
  /** Language -> its files. */
  files: Type.Record(Type.String(), Type.Record(Type.String(), Type.String())),
});
export type ProgramUnderTest = Static<typeof ProgramUnderTest>;

/** An example as it is drawn: source text of the call(s) and what should come back. */
export const Example = Type.Object({
  exampleId: Type.String(),
  /** Per language: code as a person would write it, e.g. `overlaps([{ id: "a", from: 9, to: 11 }])`. */
  code: Type.Record(Type.String(), Type.String()),
  /** Per language: the expected value as source text. Empty for an error, and when the code itself shows it (steps). */
  gives: Type.Record(Type.String(), Type.String()),
  /** The name of the error that the call should throw. */
  givesError: Type.Union([Type.String(), Type.Null()]),
  why: Type.Union([Localized, Type.Null()]),
  /** Kind `query` alone: the database before the query, and what the query should give. `code` and `gives` are empty. */
  query: Type.Optional(Type.Object({ tables: Type.Array(Table), result: ResultSet })),
  /** Kind `test` alone. `code` and `gives` are empty. */
  program: Type.Optional(ProgramUnderTest),
});

/** Kind `read`: what this call gives is to be said. */
export const Question = Type.Object({
  questionId: Type.String(),
  /** Per language: the call, or a script whose last line is what is asked about. */
  code: Type.Record(Type.String(), Type.String()),
  text: Type.Union([Localized, Type.Null()]),
});

/** The sections of a statement, always these, in this order; rendered HTML without raw HTML. */
export const StatementHtml = Type.Object({
  intro: Type.String(),
  doThis: Type.String(),
  exact: Type.String(),
  exactCount: Type.Integer(),
});
const Statement = Type.Object({ sv: StatementHtml, en: StatementHtml });

const writtenIn = Type.Optional(Type.Array(Language));

export const ChallengeForCandidate = Type.Object({
  ...ChallengeSummary.properties,
  whoNeeds: Localized,
  needs: Localized,
  shows: Localized,
  doesNotShow: Localized,
  statement: Statement,
  /**
   * Languages with names of their own: these stand in place of `statement`, and, by example id, of an example's
   * `why` and `givesError`.
   */
  inLanguage: Type.Optional(
    Type.Record(
      Type.String(),
      Type.Object({
        statement: Statement,
        why: Type.Record(Type.String(), Localized),
        givesError: Type.Record(Type.String(), Type.String()),
      }),
    ),
  ),
  examples: Type.Array(Example),
  /** Kind `query` alone. `changes` is what *Egen inmatning* starts from: statements that change the first example's database. */
  query: Type.Optional(
    Type.Object({
      schema: Type.String(),
      rows: Type.Enum(['in-order', 'any-order']),
      columns: Type.Enum(['names', 'places']),
      changes: Type.String(),
    }),
  ),
  /** Kind `read` alone; answers are given by `questionId`, as source texts in the chosen language. */
  questions: Type.Optional(Type.Array(Question)),
  /** Language -> the files one starts from, and the file that is entered. What is not editable is shown, and read-only. */
  starters: Type.Record(
    Type.String(),
    Type.Object({
      files: Type.Record(Type.String(), Type.String()),
      entry: Type.String(),
      editable: Type.Array(Type.String()),
    }),
  ),
  /**
   * What *Egen inmatning* starts from. Each function with the arguments of its first example, as they stand
   * between the brackets of the call; last, where an example is a script, the lines of the first one.
   * `languages`: those that write it so; absent when all do. Empty for `query` (see there), `test` and `read`.
   */
  ownInput: Type.Array(
    Type.Union([
      Type.Object({ call: Type.String(), argsText: Type.String(), languages: writtenIn }),
      Type.Object({ script: Type.String(), languages: writtenIn }),
    ]),
  ),
  hintCount: Type.Integer(),
  limits: Type.Object({ caseMs: Type.Integer(), runMs: Type.Integer() }),
});
export type ChallengeForCandidate = Static<typeof ChallengeForCandidate>;

export const challengesContract = {
  'GET /api/challenges': {
    summary: 'Every challenge that can be opened.',
    act: 'public.read',
    reply: Type.Object({ challenges: Type.Array(ChallengeSummary) }),
    errors: [],
  },
  'GET /api/paths': {
    summary: 'Every list of challenges there is: its name, and what is in it.',
    act: 'public.read',
    reply: Type.Object({
      paths: Type.Array(Type.Object({ id: Type.String(), title: Localized, challenges: Type.Array(Slug) })),
    }),
    errors: [],
  },
  'GET /api/challenges/:slug': {
    summary: 'One challenge: statement, examples, starters.',
    act: 'public.read',
    params: Type.Object({ slug: Slug }),
    reply: ChallengeForCandidate,
    errors: ['challenge-not-found', 'challenge-withheld'],
  },
  'GET /api/challenges/:slug/hints/:number': {
    summary: 'One hint of the ladder, 1 is the first; with the names of a language when it is given.',
    act: 'public.read',
    params: Type.Object({ slug: Slug, number: Type.String({ pattern: '^[1-9][0-9]?$' }) }),
    query: Type.Object({ language: Type.Optional(Language) }),
    reply: Type.Object({ number: Type.Integer(), of: Type.Integer(), html: Localized }),
    errors: ['challenge-not-found', 'challenge-withheld', 'hint-not-found'],
  },
} as const satisfies Contract;
