/** Eget arbete: code or text that a person brings along, in any language. It is not run. */
import { type Static, Type } from 'typebox';
import { type Contract, Day, Empty, Id } from '../http/contract.ts';

const closed = { additionalProperties: false };
const filled = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
const own = (maxLength: number) => Type.String({ maxLength });

/** A file has the name that the person gave it: nothing here opens it by that name. */
export const WorkFile = Type.Object({ name: filled(200), text: Type.String() }, closed);
export type WorkFile = Static<typeof WorkFile>;

const said = {
  title: filled(100),
  /** In which language or tool, in own words. */
  language: own(60),
  /** What it is, what the person's own part was, and what they are satisfied with. */
  what: own(2_000),
  myPart: own(2_000),
  satisfied: own(2_000),
  files: Type.Array(WorkFile, { minItems: 1, maxItems: 10 }),
  /** Whether a pedagogue whom the person lets see how they work best sees this too. */
  isShown: Type.Boolean(),
  /** Whether the report says it, without its files. */
  inReport: Type.Boolean(),
};

export const WorkToKeep = Type.Object(said, closed);
export type WorkToKeep = Static<typeof WorkToKeep>;

export const WorkForCandidate = Type.Object({
  workId: Id,
  ...said,
  changedOn: Day,
  /** Of what is answered: the next save says it. */
  revision: Type.Integer(),
});
export type WorkForCandidate = Static<typeof WorkForCandidate>;

export const WorksForCandidate = Type.Object({
  /** Newest first, without what is in the files. */
  works: Type.Array(
    Type.Object({
      workId: Id,
      title: said.title,
      language: said.language,
      fileNames: Type.Array(Type.String()),
      isShown: Type.Boolean(),
      inReport: Type.Boolean(),
      changedOn: Day,
    }),
  ),
});
export type WorksForCandidate = Static<typeof WorksForCandidate>;

/** Evidence of its own kind, *brought along*: nothing was run, and who made it is what the person told. */
export const WorkForPedagogue = Type.Object({
  title: said.title,
  language: said.language,
  what: said.what,
  myPart: said.myPart,
  satisfied: said.satisfied,
  files: said.files,
});
export type WorkForPedagogue = Static<typeof WorkForPedagogue>;

/** The same kind in the report: what the person wrote of it, and which files there are. */
export const WorkInReport = Type.Object({
  ...Type.Pick(WorkForPedagogue, ['title', 'language', 'what', 'myPart', 'satisfied']).properties,
  fileNames: Type.Array(Type.String()),
});
export type WorkInReport = Static<typeof WorkInReport>;

/** What can be asked of a file by reading it: a line, and a name or a change that is there. */
export const WorkQuestions = Type.Object({
  questions: Type.Array(
    Type.Object({
      fileName: Type.String(),
      form: Type.Enum(['bound', 'branch', 'loop', 'returns']),
      line: Type.Integer({ minimum: 1 }),
      part: Type.Union([Type.String(), Type.Null()]),
      change: Type.Union([Type.Object({ from: Type.String(), to: Type.String() }), Type.Null()]),
    }),
  ),
});
export type WorkQuestions = Static<typeof WorkQuestions>;

/** How many readings, released or under way, the one who takes a work away was told go with it. */
const ReadingsKnown = Type.Object(
  { readings: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,3}$' })) },
  closed,
);

/** Which the fields grew from. */
const revision = Type.Integer({ minimum: 1, maximum: 1_000_000_000 });

const aboutWork = Type.Object({ workId: Id });

export const worksContract = {
  'GET /api/works': {
    summary: 'What I have brought along.',
    act: 'work.read',
    reply: WorksForCandidate,
    errors: [],
  },
  'POST /api/works': {
    summary: 'Bring something along: up to ten files or a pasted text, and what it is. Nothing is run.',
    act: 'work.write',
    body: WorkToKeep,
    reply: WorkForCandidate,
    status: 201,
    errors: ['work-too-large', 'works-many'],
  },
  'GET /api/works/:workId': {
    summary: 'One of the works that I have brought along, as I left it.',
    act: 'work.read',
    params: aboutWork,
    reply: WorkForCandidate,
    errors: ['work-not-found'],
  },
  'PUT /api/works/:workId': {
    summary:
      'Change it: what it is, its files, and whether a pedagogue sees it. Sent twice, it is the same change.',
    act: 'work.write',
    params: aboutWork,
    body: Type.Object({ ...said, revision }, closed),
    reply: WorkForCandidate,
    errors: ['work-not-found', 'work-changed', 'work-too-large'],
  },
  'POST /api/works/:workId/questions': {
    summary: 'Questions to talk about, of files in a language that can be read. Nothing is run or kept.',
    act: 'work.ask',
    params: aboutWork,
    body: Empty,
    reply: WorkQuestions,
    errors: ['work-not-found', 'queue-full', 'questions-not-made'],
  },
  'DELETE /api/works/:workId': {
    summary:
      'Take it away. From the answer on nobody sees it. Readings of it go too, when I say that I know how many.',
    act: 'work.write',
    params: aboutWork,
    query: ReadingsKnown,
    reply: WorksForCandidate,
    errors: ['work-not-found', 'work-is-read'],
  },
  'GET /api/candidates/:candidateId/works': {
    summary: 'What a candidate brought along and lets me see. They see that I looked.',
    act: 'work.read-connected',
    params: Type.Object({ candidateId: Id }),
    reply: Type.Object({ candidateId: Id, works: Type.Array(WorkForPedagogue) }),
    errors: ['candidate-not-found', 'consent-missing'],
  },
} as const satisfies Contract;
