/** What a reader reads: a hand-in, or an own work as it was when the question came. */
import { type Static, Type } from 'typebox';
import { Language, Slug } from '../challenges/challenges.contract.ts';
import { Answers, Id, Localized } from '../http/contract.ts';

const handIn = { form: Type.Literal('hand-in'), slug: Slug, title: Localized, language: Language };
const work = {
  form: Type.Literal('work'),
  title: Type.String(),
  /** As its person wrote it; may be empty. */
  language: Type.String(),
};

export const Subject = Type.Union([Type.Object(handIn), Type.Object(work)]);
export type Subject = Static<typeof Subject>;

export const SubjectForReader = Type.Union([
  Type.Object({
    ...handIn,
    challengeVersion: Type.Integer(),
    answers: Answers,
    /** Claims of the challenge, and whether they held. */
    claims: Type.Array(Type.Object({ sentence: Localized, holds: Type.Boolean() })),
  }),
  /** It was never run: nothing is known of what holds. What it is, the own part, and what its person is satisfied with. */
  Type.Object({ ...work, what: Type.String(), myPart: Type.String(), satisfied: Type.String() }),
]);
export type SubjectForReader = Static<typeof SubjectForReader>;

export const SubjectForCandidate = Type.Union([
  Type.Object({ ...handIn, submissionId: Id }),
  /** `hasChanged`: the work is another now than what is read. */
  Type.Object({ ...work, workId: Id, hasChanged: Type.Boolean() }),
]);
export type SubjectForCandidate = Static<typeof SubjectForCandidate>;

/** In one reading no two have the same name: a note says which file by its name. */
export const FileToRead = Type.Object({ name: Type.String(), text: Type.String() });
export type FileToRead = Static<typeof FileToRead>;

/** The same for whoever asked: nothing of it is seen by the reader alone. */
export const ReadByReader = Type.Object({ subject: SubjectForReader, files: Type.Array(FileToRead) });
export type ReadByReader = Static<typeof ReadByReader>;
