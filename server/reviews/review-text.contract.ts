/** What a reader writes, the words to choose among, and a version as it was released. */
import { type Static, Type } from 'typebox';
import { Day, Id, Localized, Month } from '../http/contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
const words = (maxLength: number) => Type.String({ maxLength });
const WordId = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });
const inBoth = (maxLength: number) => {
  const text = Type.String({ minLength: 1, maxLength, pattern: '\\S' });
  return Type.Object({ sv: text, en: text }, closed);
};

/** One word a reader can choose of a skill in the code, and what it means. Never a number, and in no order. */
export const RubricWord = Type.Object({ wordId: WordId, name: inBoth(60), means: inBoth(300) }, closed);
export type RubricWord = Static<typeof RubricWord>;
export const RubricWords = Type.Array(RubricWord, { minItems: 2, maxItems: 8 });
/** `version` 0 is Kodlugn's own. */
export const Rubric = Type.Object({ version: Type.Integer(), words: RubricWords });
export type Rubric = Static<typeof Rubric>;

const noteFields = {
  /** Made by the writer, and the same in every later version: an answer stays with its note. */
  noteId: Id,
  /** The name of one of the files that are read. */
  file: Type.String({ minLength: 1, maxLength: 220 }),
  /** From 1. */
  line: Type.Integer({ minimum: 1, maximum: 300_000 }),
  text: words(2_000),
};
const skillFields = {
  skillId: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
  /** A word of the rubric; null: own words alone. */
  wordId: orNull(WordId),
  text: words(1_000),
};
/** Notes on lines, a word and own words per skill, and words on the whole hand-in. */
export const ReviewText = Type.Object(
  {
    notes: Type.Array(Type.Object(noteFields, closed), { maxItems: 100 }),
    skills: Type.Array(Type.Object(skillFields, closed), { maxItems: 20 }),
    words: words(4_000),
  },
  closed,
);
export type ReviewText = Static<typeof ReviewText>;

/** As it was released: it never changes. A later version stands beside it. */
export const ReviewVersion = Type.Object({
  version: Type.Integer(),
  releasedOn: Day,
  /** The words it was written with. */
  rubric: Rubric,
  text: ReviewText,
});
export type ReviewVersion = Static<typeof ReviewVersion>;

/** What the candidate lets be in the report of one review. */
export const ReviewInReport = Type.Object({
  readBy: orNull(Type.String()),
  /** In which month what stands here was released: a staff member's act, and nothing of when the candidate worked. */
  readIn: Month,
  words: Type.String(),
  /** `word`: null where the reader chose none. */
  skills: Type.Array(Type.Object({ name: Localized, word: orNull(Localized), text: Type.String() })),
  /** Without those that the candidate keeps out. */
  notes: Type.Array(
    Type.Object({ file: Type.String(), line: Type.Integer(), text: Type.String(), answer: Type.String() }),
  ),
});
export type ReviewInReport = Static<typeof ReviewInReport>;

/** The same of an own work. `hasChanged`: it is another now than what was read. */
export const WorkReviewInReport = Type.Object({ ...ReviewInReport.properties, hasChanged: Type.Boolean() });
export type WorkReviewInReport = Static<typeof WorkReviewInReport>;

/** A programmer who has read the code; null: one without a name here. */
export const CodeReader = Type.Object({ name: orNull(Type.String()), month: Month });
export type CodeReader = Static<typeof CodeReader>;
