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
 *                                  list of cases without expectation ({args} or {steps}); may import `randomFrom`
 *                                  from './random.js' (laid beside it: randomFrom(seed) -> () => float in [0, 1));
 *                                  asked again for fewer, with other seeds, when the list is longer than one answer
 *                                  may be (hardLimits.resultCharacters); values may be real ones or written as tags
 * <slug>/hidden/solution/<language>/<file>  the reference solution, one per language
 * <slug>/hidden/probes/<verdict>-<what>/<language>/<file> or hidden/probes/<verdict>-<what>.<js|ts>
 *                                  programs that must earn the verdict in their name: holds-…, partly-…, does-not-hold-…;
 *                                  a single file stands in for the entry file, other files come from the starter
 * <slug>/hidden/equivalent-mutants.json   optional: small changes of the reference that a person has judged to
 *                                  change nothing, each with file, line, change and why (EquivalentMutants)
 * <slug>/hidden/check.json         written by `challenges:check --write`, never by hand (CheckRecord)
 * <slug>/hidden/design.md          for authors: why these groups, what the probes guard
 * ```
 * Values are portable values (sandbox/portable.ts).
 */
import { type Static, Type } from 'typebox';
import { Kind } from './challenges.contract.ts';

const closed = { additionalProperties: false };
const Text = Type.Object({ sv: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) }, closed);
const Name = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 });
const FileName = Type.String({ pattern: '^[a-z0-9][A-Za-z0-9._-]{0,60}$' });
const Identifier = Type.String({ pattern: '^[A-Za-z_$][A-Za-z0-9_$]{0,60}$' });

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
    languages: Type.Object(
      {
        javascript: Type.Optional(LanguageEntry()),
        typescript: Type.Optional(LanguageEntry()),
        python: Type.Optional(LanguageEntry()),
        sql: Type.Optional(LanguageEntry()),
      },
      closed,
    ),
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
      editable: Type.Array(FileName, { minItems: 1, uniqueItems: true }),
      /** Name in the cases -> name in this language, where they differ. */
      names: Type.Optional(Type.Record(Identifier, Identifier)),
    },
    closed,
  );
}

/** Any portable value; its tags are checked by the sandbox's own reader when the folder is loaded. */
const Value = Type.Unknown();
const Args = Type.Array(Value);
const Compare = Type.Union([
  Type.Enum(['exact', 'any-order']),
  Type.Object({ tolerance: Type.Number({ exclusiveMinimum: 0 }) }, closed),
]);
/** At most one of `value` and `error` where something is expected; neither where it is only done. */
const expected = {
  value: Type.Optional(Value),
  error: Type.Optional(Type.Object({ name: Type.Optional(Type.String()) }, closed)),
  compare: Type.Optional(Compare),
};

const shared = { as: Type.Optional(Identifier), ...expected };
/** The five kinds of step, by the key that names them. */
export const stepShapes = {
  new: Type.Object(
    { new: Identifier, args: Type.Optional(Args), as: Identifier, error: expected.error },
    closed,
  ),
  call: Type.Object(
    { call: Identifier, on: Type.Optional(Identifier), args: Type.Optional(Args), ...shared },
    closed,
  ),
  get: Type.Object({ get: Identifier, on: Identifier, ...shared }, closed),
  set: Type.Object({ set: Identifier, on: Identifier, to: Value, error: expected.error }, closed),
  take: Type.Object(
    { take: Type.Integer({ minimum: 1, maximum: 1000 }), from: Identifier, ...expected },
    closed,
  ),
};
export const StepInFile = Type.Union([
  stepShapes.new,
  stepShapes.call,
  stepShapes.get,
  stepShapes.set,
  stepShapes.take,
]);

const call = { call: Type.Optional(Identifier), args: Args, ...expected };
const script = { steps: Type.Array(StepInFile, { minItems: 1, maxItems: 60 }) };
/** A listed case: a call (with the group's or its own `call`, and one of `value` and `error`) or a script of steps. */
export const CallInFile = Type.Object(call, closed);
export const ScriptInFile = Type.Object(script, closed);
export const CaseInFile = Type.Union([CallInFile, ScriptInFile]);

export const CaseGroupInFile = Type.Object(
  {
    id: Name,
    /** A claim in plain words: "En tom lista ger en tom lista." */
    sentence: Text,
    /** The skill it speaks for. */
    skill: Name,
    /** The function called by the group's cases; not needed for steps. */
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
export const HiddenCases = Type.Object({ groups: Type.Array(CaseGroupInFile, { minItems: 1 }) }, closed);
export type HiddenCases = Static<typeof HiddenCases>;
export type CaseGroupInFile = Static<typeof CaseGroupInFile>;
export type CaseInFile = Static<typeof CaseInFile>;
export type StepInFile = Static<typeof StepInFile>;

const example = { id: Name, why: Type.Optional(Text) };
export const CallExample = Type.Object({ ...example, ...call }, closed);
export const ScriptExample = Type.Object({ ...example, ...script }, closed);
export const PublicExamples = Type.Array(Type.Union([CallExample, ScriptExample]), {
  minItems: 1,
  maxItems: 12,
});
export type PublicExamples = Static<typeof PublicExamples>;

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
    /** Mechanical mutants of the reference that the cases notice. */
    strength: Type.Object({ noticed: Type.Integer(), of: Type.Integer() }, closed),
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
