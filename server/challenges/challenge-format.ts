/**
 * The challenge format, version 1: what the files of one challenge folder must look like.
 *
 * ```
 * <slug>/challenge.json            ChallengeManifest
 * <slug>/public/statement.sv.md    sections, in this order: (text before the first heading = the intro),
 * <slug>/public/statement.en.md      "## Gör så här" / "## Do this", "## Exakt" / "## Exactly" (one list, a rule an item)
 * <slug>/public/starter/<language>/<file>   the files one starts from
 * <slug>/public/examples.json      PublicExamples; drawn in the statement, never written twice
 * <slug>/public/hints.sv.md, hints.en.md    hints in order, parted by lines of `---`
 * <slug>/hidden/cases.json         HiddenCases
 * <slug>/hidden/generate.js        only when a group has `generated`; exports `generate(seed, groupId, count)` ->
 *                                  list of cases without expectation ({args}, {steps} or {tables}); may import
 *                                  `randomFrom` from './random.js' (laid beside it: randomFrom(seed) -> () => float
 *                                  in [0, 1)); asked again for fewer, with other seeds, when the list is longer than one
 *                                  answer may be (hardLimits.resultCharacters); values may be real ones or written as tags
 * <slug>/hidden/solution/<language>/<file>  the reference solution, one per language
 * <slug>/hidden/probes/<verdict>-<what>/<language>/<file> or hidden/probes/<verdict>-<what>.<js|ts|py|sql>
 *                                  programs that must earn the verdict in their name: holds-…, partly-…, does-not-hold-…;
 *                                  a single file stands in for the entry file, other files come from the starter
 * <slug>/hidden/equivalent-mutants.json   optional: small changes that a person has judged to change nothing, each
 *                                  with file, line, change and why (EquivalentMutants)
 * <slug>/hidden/check.json         written by `challenges:check --write`, never by hand (CheckRecord)
 * <slug>/hidden/design.md          for authors: why these groups, what the probes guard
 * ```
 * Values are portable values (sandbox/portable.ts). Their shapes are in case-format.ts.
 *
 * | kind | the person writes | languages | forms of case | beside the files above |
 * |---|---|---|---|---|
 * | `write` | a program | js, ts, python | call, steps; generated | |
 * | `repair` | what mends a given program | js, ts, python | call, steps; generated | |
 * | `extend` | more of a given program, often in several files | js, ts, python | call, steps; generated | the starter holds some groups, and not all |
 * | `query` | one SQL query in the entry file | sql | tables; generated | public/schema.sql, and `compare` in the manifest |
 * | `test` | tests of a program | js, ts, python | program | `programs/` in `public/` and `hidden/` |
 * | `read` | answers | js, ts, python | question | `public/questions.json`; no solution |
 *
 * `query`: public/schema.sql holds CREATE TABLE statements alone, and is shown. Tables that a case leaves out are
 * empty. The reference query says what generated cases give.
 *
 * `test`: `public/programs/<right-…|wrong-…>/<language>/<file>` are shown, `hidden/programs/…` are not; every program
 * is there in every language, with the same file names. Examples are `{id, program, tests}` over shown ones. A group
 * about a fault has wrong programs that the tests should `notice` and a right one that they should `accept`: so
 * neither tests that always complain nor tests that never do hold it. A group without wrong programs has two right
 * ones, written differently. In JavaScript and TypeScript a file `testing.js`/`testing.ts` is laid beside the
 * person's (server/challenges/testing/): `test(name, check)`, `equal(actual, expected)`, `throws(act, name)`. In
 * Python tests are functions named `test_…` with `assert`.
 *
 * `read`: the starter files are the code that is shown; `editable` is `[]`. `public/questions.json` (Questions) asks,
 * a group's cases say the right `{question, value}`; the check runs the code and sees that it is so. Siblings and
 * examples are calls or steps with their value. Probes are `hidden/probes/<verdict>-<what>.json`: question id -> answer
 * as it is typed (in the first language).
 *
 * A change request (`changeOf` in the manifest) is a `write` challenge for programs that somebody wrote for another
 * challenge: the same languages, entries and files. Its statement says all rules, with what is new. The check sees that
 * neither the reference nor any probe of that other challenge holds as it is. It carries no evidence of a skill: it is
 * a source for who wrote the code.
 *
 * Names of other languages. Texts and cases are written with JavaScript's names. `languages.<language>.names` maps
 * functions, classes, methods, properties and names of errors to those of the language; record keys stay. In the
 * statement, the hints and `why`, code spans and code blocks follow; so do `true`, `false`, `null`, `undefined` in
 * Python. In plain sentences only names with a capital inside (`giveBack`, `RangeError`) follow: others may be words.
 * `languages.<language>.spans` replaces whole code spans: `"new Pool(tools)": "Pool(tools)"`.
 */
import { type Static, Type } from 'typebox';
import { CompareRows, Identifier, Name, Text } from './case-format.ts';
import { Kind, Language } from './challenges.contract.ts';

const closed = { additionalProperties: false };
const FileName = Type.String({ pattern: '^[a-z0-9][A-Za-z0-9._-]{0,60}$' });

export const ChallengeManifest = Type.Object(
  {
    format: Type.Literal(1),
    version: Type.Integer({ minimum: 1 }),
    kind: Kind,
    /** Field of life or work the challenge is set in; an id in skills.json `domains`. */
    domain: Name,
    exposure: Type.Enum(['public', 'private']),
    /** Slug of the challenge this one is a variant of: the two count once. */
    variantOf: Type.Optional(Name),
    /**
     * Slug of the challenge whose own programs are changed here: a change request. It stands in no list; one comes to
     * it from a hand-in that shows something, and begins with that code.
     */
    changeOf: Type.Optional(Name),
    title: Text,
    summary: Text,
    /** Who has this problem in real life. */
    whoNeeds: Text,
    /** What one needs to know or have before starting. */
    needs: Text,
    /** Countables: "1 funktion, 4 regler, vår lösning 12 rader". Never minutes. */
    size: Text,
    /** Printed in reports. */
    shows: Text,
    doesNotShow: Text,
    /** Ids in skills.json. Every group's skill is one of these. */
    skills: Type.Array(Name, { minItems: 1, uniqueItems: true }),
    languages: Type.Partial(Type.Record(Language, LanguageEntry()), closed),
    /** Kind `query` alone, and needed there: how result sets are compared. A group may say otherwise. */
    compare: Type.Optional(CompareRows),
    /** Overrides within the bounds of sandbox/limits.ts. */
    limits: Type.Optional(
      Type.Object(
        {
          caseMs: Type.Optional(Type.Integer()),
          runMs: Type.Optional(Type.Integer()),
          isolateMb: Type.Optional(Type.Integer()),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type ChallengeManifest = Static<typeof ChallengeManifest>;

function LanguageEntry() {
  return Type.Object(
    {
      /** The file whose exports are called. */
      entry: FileName,
      /** Files one may change. */
      editable: Type.Array(FileName, { uniqueItems: true }),
      /** Name in the cases and texts -> name in this language, where they differ. */
      names: Type.Optional(Type.Record(Identifier, Identifier)),
      /** Code span in the texts -> code span in this language. */
      spans: Type.Optional(Type.Record(Type.String(), Type.String({ minLength: 1 }))),
    },
    closed,
  );
}

/** hidden/equivalent-mutants.json: they leave the count of small faults, and are printed by the check. */
export const EquivalentMutants = Type.Array(
  Type.Object(
    {
      file: FileName,
      line: Type.Integer({ minimum: 1 }),
      /** As the check prints it: `a < b -> a <= b`. */
      change: Type.String({ minLength: 1 }),
      why: Type.String({ minLength: 1 }),
    },
    closed,
  ),
);
export type EquivalentMutants = Static<typeof EquivalentMutants>;

/** hidden/check.json: what the check measured, valid for one content of the folder. */
export const CheckRecord = Type.Object(
  {
    contentHash: Type.String(),
    /** Mechanical mutants of the reference that the cases notice; null for `test` and `read`, where it says nothing. */
    strength: Type.Union([Type.Object({ noticed: Type.Integer(), of: Type.Integer() }, closed), Type.Null()]),
    /** Groups that a lazy program passes: they carry no evidence. */
    lazyGroups: Type.Array(Name),
  },
  closed,
);
export type CheckRecord = Static<typeof CheckRecord>;

/** challenges/skills.json */
export const SkillsFile = Type.Object(
  {
    schemes: Type.Record(
      Type.String(),
      Type.Object({ version: Type.String(), uri: Type.Optional(Type.String()) }, closed),
    ),
    domains: Type.Array(Type.Object({ id: Name, name: Text }, closed)),
    skills: Type.Array(
      Type.Object(
        { id: Name, name: Text, esco: Type.Optional(Type.String()), jobtech: Type.Optional(Type.String()) },
        closed,
      ),
    ),
  },
  closed,
);
export type SkillsFile = Static<typeof SkillsFile>;

/** challenges/paths.json: ordered lists of challenges. The first is everybody's *Min lista*. */
export const PathsFile = Type.Object(
  {
    paths: Type.Array(
      Type.Object({ id: Name, title: Text, challenges: Type.Array(Name, { minItems: 1 }) }, closed),
      { minItems: 1 },
    ),
  },
  closed,
);
export type PathsFile = Static<typeof PathsFile>;
