/** Talks about somebody's own code: prepared by a pedagogue, noted in the open, counted when the candidate lets them. */
import { type Static, Type } from 'typebox';
import { Language } from '../challenges/challenges.contract.ts';
import { type Contract, Day, Empty, Files, Id, Localized } from '../http/contract.ts';
import { QuestionForm } from '../questions/questions.contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
const Words = Type.String({ maxLength: 2_000 });

/** `open`: the person tells in their own way how the code works. `change`: about the change request for this code. */
export const TalkForm = Type.Enum(['open', ...QuestionForm.enum, 'change']);
export type TalkForm = Static<typeof TalkForm>;

/** `talked`: it was spoken of. `showed`: the person pointed in the code. `changed`: the person changed the code. */
export const TalkMark = Type.Enum(['talked', 'showed', 'changed']);
export type TalkMark = Static<typeof TalkMark>;

const Marks = Type.Array(TalkMark, { maxItems: 3, uniqueItems: true });

const asked = {
  place: Type.Integer(),
  form: TalkForm,
  /** The input; null where none could be run safely. */
  code: orNull(Type.String()),
  /** The file that is asked about; null where there is no other, or it is about the whole program. */
  file: orNull(Type.String()),
  /** Its line, from 1; null when it is about all of it. */
  line: orNull(Type.Integer()),
  /** The name of a variable, the statement that is counted, or what should come once a change is made. */
  part: orNull(Type.String()),
  change: orNull(Type.Object({ from: Type.String(), to: Type.String() })),
  /** What the program gave when we ran it. */
  gave: orNull(Type.String()),
};

export const TalkQuestion = Type.Object({ ...asked, marks: Marks, words: Type.String() });
export type TalkQuestion = Static<typeof TalkQuestion>;

/** `prepared`: seen by its writer alone. `told`: shown to the candidate. `answered`: the candidate has said whether it counts. */
const TalkState = Type.Enum(['prepared', 'told', 'answered']);

const about = {
  talkId: Id,
  submissionId: Id,
  title: Localized,
  language: Language,
  preparedOn: Day,
  state: TalkState,
  /** What the change request for this code asks for; null where there is none. */
  changeSays: orNull(Localized),
};

export const TalkForPedagogue = Type.Object({
  ...about,
  candidateId: Id,
  /** What the challenge asks for, and who has this problem in real life. Empty when it is gone. */
  summary: Localized,
  whoNeeds: Localized,
  /** The name of the file whose functions are called. */
  file: Type.String(),
  files: Files,
  questions: Type.Array(TalkQuestion),
  words: Type.String(),
  /** What the candidate wrote, and chose. */
  answer: Type.String(),
  inReport: Type.Boolean(),
});
export type TalkForPedagogue = Static<typeof TalkForPedagogue>;

export const TalkForCandidate = Type.Object({
  ...about,
  /** Who prepared it. */
  staffName: orNull(Type.String()),
  /** What was noted is in it from when the pedagogue shows it. */
  questions: Type.Array(TalkQuestion),
  words: Type.String(),
  /** Names what is shown now: an answer is to this, and to nothing that comes later. */
  telling: Type.Integer(),
  answer: Type.String(),
  inReport: Type.Boolean(),
});
export type TalkForCandidate = Static<typeof TalkForCandidate>;

export const TalksWithCandidate = Type.Object({
  candidateId: Id,
  name: orNull(Type.String()),
  /** Hand-ins that show something in the report, and that one can talk about. */
  handIns: Type.Array(Type.Object({ submissionId: Id, title: Localized, language: Language })),
  /** Those that this pedagogue prepared, newest first. */
  talks: Type.Array(Type.Object(about)),
});
export type TalksWithCandidate = Static<typeof TalksWithCandidate>;

const Note = Type.Object({ marks: Marks, words: Words }, closed);

/** `was`: what stood there when the writing began. What was written elsewhere meanwhile is not replaced unseen. */
export const TalkNotes = Type.Object(
  {
    /** Those that changed; the others stay as they are. */
    notes: Type.Array(
      Type.Object(
        { place: Type.Integer({ minimum: 0, maximum: 20 }), ...Note.properties, was: Note },
        closed,
      ),
      { maxItems: 20 },
    ),
    /** Of the talk as a whole. */
    whole: Type.Optional(Type.Object({ words: Words, was: Words }, closed)),
  },
  closed,
);
export type TalkNotes = Static<typeof TalkNotes>;

const byCandidate = Type.Object({ candidateId: Id });
const byTalk = Type.Object({ candidateId: Id, talkId: Id });
const meeting = ['candidate-not-found', 'consent-missing'] as const;
const inTalk = [...meeting, 'talk-not-found'] as const;

export const talksContract = {
  'GET /api/talks/connected': {
    summary: 'Which of the candidates I meet let me prepare a talk about their code.',
    act: 'talk.list-connected',
    reply: Type.Object({ candidateIds: Type.Array(Id) }),
    errors: [],
  },
  'GET /api/candidates/:candidateId/talks': {
    summary: 'Hand-ins one can talk about with a candidate, and the talks that I prepared.',
    act: 'talk.read-connected',
    params: byCandidate,
    reply: TalksWithCandidate,
    errors: meeting,
  },
  'POST /api/candidates/:candidateId/talks': {
    summary: 'Prepare a talk about one hand-in: questions from the code, with what it gave when we ran it.',
    act: 'talk.prepare',
    params: byCandidate,
    body: Type.Object({ submissionId: Id }, closed),
    reply: TalkForPedagogue,
    status: 201,
    errors: [
      ...meeting,
      'submission-not-found',
      'challenge-not-found',
      'challenge-withheld',
      'queue-full',
      'questions-not-made',
    ],
  },
  'GET /api/candidates/:candidateId/talks/:talkId': {
    summary: 'A talk that I prepared, with the code. The candidate sees that I looked.',
    act: 'talk.read-connected',
    params: byTalk,
    reply: TalkForPedagogue,
    errors: inTalk,
  },
  'PUT /api/candidates/:candidateId/talks/:talkId/notes': {
    summary: 'Keep what was noted. Seen by me alone until I show it to the candidate.',
    act: 'talk.note',
    params: byTalk,
    body: TalkNotes,
    reply: Type.Object({ talkId: Id }),
    errors: [...inTalk, 'talk-told', 'talk-notes-changed'],
  },
  'POST /api/candidates/:candidateId/talks/:talkId/tell': {
    summary: 'Show the notes to the candidate, who chooses whether they may be in the report.',
    act: 'talk.tell',
    params: byTalk,
    body: Empty,
    reply: TalkForPedagogue,
    errors: inTalk,
  },
  'POST /api/candidates/:candidateId/talks/:talkId/take-back': {
    summary: 'Take the notes back to change them. They count again when the candidate has seen them anew.',
    act: 'talk.tell',
    params: byTalk,
    body: Empty,
    reply: TalkForPedagogue,
    errors: inTalk,
  },
  'GET /api/talks': {
    summary: 'Talks about my code: what is asked in them, and what was noted.',
    act: 'talk.read',
    reply: Type.Object({ talks: Type.Array(TalkForCandidate) }),
    errors: [],
  },
  'POST /api/talks/:talkId/answer': {
    summary: 'Say whether a talk may be in my report, and what I want to add. Can be changed.',
    act: 'talk.answer',
    params: Type.Object({ talkId: Id }),
    body: Type.Object(
      { telling: Type.Integer({ minimum: 1 }), inReport: Type.Boolean(), answer: Words },
      closed,
    ),
    reply: TalkForCandidate,
    errors: ['talk-not-found', 'talk-changed'],
  },
} as const satisfies Contract;
