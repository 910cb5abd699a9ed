/**
 * Reviews: a programmer reads a hand-in or an own work that a candidate chose, and writes about it; the candidate reads what
 * is released.
 */
import { type Static, Type } from 'typebox';
import { Language } from '../challenges/challenges.contract.ts';
import { type Contract, Day, Id, Localized, PageAsked, pageTold } from '../http/contract.ts';
import { ReviewText, ReviewVersion, Rubric, RubricWords } from './review-text.contract.ts';
import {
  FileToRead,
  ReadByReader,
  Subject,
  SubjectForCandidate,
  SubjectForReader,
} from './subjects.contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

const about = { reviewId: Id, askedOn: Day };
/** What the candidate wrote to a note. */
const noteAnswer = { noteId: Id, text: Type.String() };
const skillNames = Type.Array(Type.Object({ skillId: Type.String(), name: Localized }));
/** How the reader speaks of the candidate: by the name that was chosen, else by the number in the own list. */
const whose = { name: orNull(Type.String()), number: Type.Integer() };

/** `unread`: nothing is written. `begun`: something is, and nothing is released. */
export const QueueState = Type.Enum(['unread', 'begun', 'released']);
export type QueueState = Static<typeof QueueState>;

export const ReviewInQueue = Type.Object({
  ...about,
  ...whose,
  subject: Subject,
  state: QueueState,
  /** Something is written after what was released. */
  hasUnreleased: Type.Boolean(),
  /** The candidate answered a note after the newest release. */
  hasAnswer: Type.Boolean(),
});
export type ReviewInQueue = Static<typeof ReviewInQueue>;

export const ReviewQueue = Type.Object({
  /** What waits first, oldest first. */
  reviews: Type.Array(ReviewInQueue),
  /** The first that is unread; null when none is. */
  next: orNull(Id),
  ...pageTold,
});
export type ReviewQueue = Static<typeof ReviewQueue>;

export const ReviewForReader = Type.Object({
  ...about,
  ...whose,
  subject: SubjectForReader,
  files: Type.Array(FileToRead),
  /** The skills that the hand-in shows: of these the reader may say something. An own work shows none. */
  skills: skillNames,
  rubric: Rubric,
  /** What is written now. Seen by its writer alone until it is released. */
  text: ReviewText,
  /** Raised by every save: a save that grew from an older one is refused. */
  revision: Type.Integer(),
  /** Newest first. */
  versions: Type.Array(ReviewVersion),
  noteAnswers: Type.Array(Type.Object(noteAnswer)),
  /** Another of the own queue that is unread, after this one; null when there is none. */
  next: orNull(Id),
});
export type ReviewForReader = Static<typeof ReviewForReader>;

export const ReviewForCandidate = Type.Object({
  ...about,
  subject: SubjectForCandidate,
  /** Null: somebody without a name here. */
  reader: orNull(Type.String()),
  /** `ended`: the candidate took the question back, and what was released stays. */
  state: Type.Enum(['waits', 'released', 'ended']),
  /** Which version the candidate lets be in the report; null: none. */
  inReport: orNull(Type.Integer()),
  skills: skillNames,
  /** Newest first. */
  versions: Type.Array(ReviewVersion),
  /** `isHidden`: the note is kept out of the report. */
  noteAnswers: Type.Array(Type.Object({ ...noteAnswer, isHidden: Type.Boolean() })),
});
export type ReviewForCandidate = Static<typeof ReviewForCandidate>;

export const ReviewsForCandidate = Type.Object({
  /** Readers who are invited for me, and to whom I have said yes. */
  readers: Type.Array(Type.Object({ staffId: Id, name: orNull(Type.String()) })),
  /** Hand-ins that show something, and could be read. */
  handIns: Type.Array(Type.Object({ submissionId: Id, title: Localized, language: Language })),
  /** Own works, which could be read too, newest first. */
  works: Type.Array(Type.Object({ workId: Id, title: Type.String(), language: Type.String() })),
  /** Newest first. */
  reviews: Type.Array(ReviewForCandidate),
});
export type ReviewsForCandidate = Static<typeof ReviewsForCandidate>;

/** `meets-by-card`: has another role too, and can read when the candidate has entered a card of theirs. */
export const ReaderState = Type.Enum(['invited', 'not-invited', 'meets-by-card']);
export type ReaderState = Static<typeof ReaderState>;

export const ReadersOf = Type.Object({
  readers: Type.Array(Type.Object({ staffId: Id, name: orNull(Type.String()), state: ReaderState })),
});
export type ReadersOf = Static<typeof ReadersOf>;

const byReview = Type.Object({ reviewId: Id });
const byCandidate = Type.Object({ candidateId: Id });
const Revision = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });
const reading = ['review-not-found', 'consent-missing'] as const;

export const reviewsContract = {
  'GET /api/reviews': {
    summary: 'My queue as a reader: what waits first, oldest first.',
    act: 'review.list-connected',
    query: PageAsked,
    reply: ReviewQueue,
    errors: [],
  },
  'GET /api/reviews/:reviewId': {
    summary: 'One hand-in or own work to read, and what I have written. The candidate sees that I looked.',
    act: 'review.read-connected',
    params: byReview,
    reply: ReviewForReader,
    errors: reading,
  },
  'PUT /api/reviews/:reviewId/text': {
    summary: 'Keep what I write. Seen by me alone until I release it.',
    act: 'review.write-connected',
    params: byReview,
    body: Type.Object({ revision: Revision, text: ReviewText }, closed),
    reply: Type.Object({ revision: Type.Integer() }),
    errors: [...reading, 'review-changed', 'review-text-refused'],
  },
  'POST /api/reviews/:reviewId/release': {
    summary: 'Release what is saved: the candidate reads it from now on. It is kept as it is.',
    act: 'review.release-connected',
    params: byReview,
    body: Type.Object({ revision: Revision }, closed),
    reply: ReviewForReader,
    status: 201,
    errors: [...reading, 'review-changed', 'review-text-refused', 'review-empty', 'review-versions-full'],
  },
  'GET /api/reviews/mine': {
    summary: 'What readers have released about my hand-ins, what waits, and whom I can ask.',
    act: 'review.read',
    reply: ReviewsForCandidate,
    errors: [],
  },
  'POST /api/reviews': {
    summary: 'Ask a reader, to whom I have said yes, to read one hand-in.',
    act: 'review.ask',
    body: Type.Object({ submissionId: Id, staffId: Id }, closed),
    reply: ReviewsForCandidate,
    status: 201,
    errors: ['submission-not-found', 'audience-not-found', 'review-asked', 'reviews-full'],
  },
  'POST /api/works/:workId/reviews': {
    summary: 'Ask a reader, to whom I have said yes, to read one own work. It is read as it is now.',
    act: 'review.ask',
    params: Type.Object({ workId: Id }),
    body: Type.Object({ staffId: Id }, closed),
    reply: ReviewsForCandidate,
    status: 201,
    errors: ['work-not-found', 'audience-not-found', 'review-asked', 'reviews-full', 'work-reviews-full'],
  },
  'GET /api/reviews/:reviewId/subject': {
    summary: 'What I asked to have read, as its reader has it: an own work as it was when I asked.',
    act: 'review.read',
    params: byReview,
    reply: ReadByReader,
    errors: ['review-not-found'],
  },
  'POST /api/reviews/:reviewId/end': {
    summary: 'Take my question back, for instance to ask another reader. What was released stays with me.',
    act: 'review.end',
    params: byReview,
    reply: ReviewsForCandidate,
    errors: ['review-not-found'],
  },
  'PUT /api/reviews/:reviewId/notes/:noteId': {
    summary: 'Answer a note that was released, and say whether it is kept out of my report.',
    act: 'review.answer',
    params: Type.Object({ reviewId: Id, noteId: Id }),
    body: Type.Object({ text: Type.String({ maxLength: 2_000 }), isHidden: Type.Boolean() }, closed),
    reply: ReviewsForCandidate,
    errors: ['review-not-found', 'note-not-found'],
  },
  'PUT /api/reviews/:reviewId/in-report': {
    summary: 'Let one released version be in my report, or none. A later one is never there by itself.',
    act: 'review.answer',
    params: byReview,
    body: Type.Object({ version: orNull(Type.Integer({ minimum: 1, maximum: 1_000_000 })) }, closed),
    reply: ReviewsForCandidate,
    errors: ['review-not-found', 'review-changed'],
  },
  'GET /api/candidates/:candidateId/readers': {
    summary: 'Who reads code here, and who is invited for this candidate.',
    act: 'reader.list-connected',
    params: byCandidate,
    reply: ReadersOf,
    errors: ['candidate-not-found'],
  },
  'POST /api/candidates/:candidateId/readers': {
    summary: 'Invite a reader for a candidate whom I meet. The candidate then says yes or no.',
    act: 'reader.invite-connected',
    params: byCandidate,
    body: Type.Object({ staffId: Id }, closed),
    reply: ReadersOf,
    status: 201,
    errors: ['candidate-not-found', 'staff-not-found'],
  },
  'GET /api/rubric': {
    summary: 'The words a reader can choose of a skill, each described.',
    act: 'rubric.read',
    reply: Rubric,
    errors: [],
  },
  'PUT /api/rubric': {
    summary: 'Other words to choose of a skill. What was released keeps the words it was written with.',
    act: 'rubric.change',
    body: Type.Object({ version: Revision, words: RubricWords }, closed),
    reply: Rubric,
    errors: ['rubric-refused', 'rubric-changed'],
  },
} as const satisfies Contract;
