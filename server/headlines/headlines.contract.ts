/** Mina rubriker: what a person knows and wants to work with, in headings. No levels. */
import { type Static, Type } from 'typebox';
import { Kind, Slug } from '../challenges/challenges.contract.ts';
import { type Contract, Id, Localized } from '../http/contract.ts';

const closed = { additionalProperties: false };

/** Each for itself: somebody can know a thing, and want to work with it, or neither. */
export const Mark = Type.Enum(['can', 'want', 'curious']);
export type Mark = Static<typeof Mark>;
const marks = Type.Array(Mark, { maxItems: 3, uniqueItems: true });

/** Something that is known here, to choose from. */
export const Subject = Type.Object({
  /** Of a skill its id in challenges/skills.json. */
  subjectId: Type.String(),
  name: Localized,
  group: Type.Enum(['language', 'tool', 'area']),
  /** Other words by which it is found. */
  also: Type.Array(Type.String()),
  /** The address of the skill in ESCO, and its id in JobTech Taxonomy. Null: it has none there. */
  esco: Type.Union([Type.String(), Type.Null()]),
  jobtech: Type.Union([Type.String(), Type.Null()]),
});
export type Subject = Static<typeof Subject>;

const ChallengeNamed = Type.Object({ slug: Slug, title: Localized });

export const Headline = Type.Object({
  headlineId: Id,
  /** Null: own words, which are the name in both languages. */
  subjectId: Type.Union([Type.String(), Type.Null()]),
  name: Localized,
  marks: Type.Array(Mark),
  /** Some challenges in which it can be shown. Empty: in a work of one's own, or in a talk. */
  challenges: Type.Array(ChallengeNamed),
});
export type Headline = Static<typeof Headline>;

/** Newest last. */
export const OwnHeadlines = Type.Object({ headlines: Type.Array(Headline) });
export type OwnHeadlines = Static<typeof OwnHeadlines>;

/** `other`: one that cannot be run here. */
export const WishedLanguage = Type.Enum(['javascript', 'typescript', 'python', 'sql', 'other']);
/** By the number of exact rules, beside the other challenges of the list. */
export const WishedSize = Type.Enum(['smaller', 'larger']);

/** FindAnswers to the questions of *Hitta rätt*. One that is not here was skipped. Nothing of it is stored. */
export const FindAnswers = Type.Object(
  { kind: Type.Optional(Kind), language: Type.Optional(WishedLanguage), size: Type.Optional(WishedSize) },
  closed,
);
export type FindAnswers = Static<typeof FindAnswers>;

export const FindReason = Type.Object({
  /**
   * `kind`, `language`, `size`: as answered. `headline`: the challenge shows something that is one of the headlines.
   * `list`: it is the next of the list.
   */
  rule: Type.Enum(['kind', 'language', 'size', 'headline', 'list']),
  /** Of `headline`: which. */
  name: Type.Union([Localized, Type.Null()]),
});
export type FindReason = Static<typeof FindReason>;

export const Found = Type.Object({
  /** Which questions are asked: what the headlines say already is not. */
  asked: Type.Array(Type.Enum(['kind', 'language', 'size'])),
  /** At most three, none of them opened before. */
  offers: Type.Array(
    Type.Object({ ...ChallengeNamed.properties, size: Localized, reasons: Type.Array(FindReason) }),
  ),
  /** Headlines that no challenge here can show: with a work of one's own they can be. */
  ownWork: Type.Array(Localized),
  /** Whether a language was asked for that cannot be run here. */
  isOtherLanguage: Type.Boolean(),
});
export type Found = Static<typeof Found>;

const aboutHeadline = Type.Object({ headlineId: Id });

export const headlinesContract = {
  'GET /api/headlines/subjects': {
    summary: 'What a headline can be about, by group. Own words are as good.',
    act: 'public.read',
    reply: Type.Object({ subjects: Type.Array(Subject) }),
    errors: [],
  },
  'GET /api/headlines': {
    summary: 'My headlines.',
    act: 'headline.read',
    reply: OwnHeadlines,
    errors: [],
  },
  'POST /api/headlines': {
    summary: 'Add a headline, in own words or those of something known. Added twice, it is there once.',
    act: 'headline.write',
    body: Type.Object({ words: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' }), marks }, closed),
    reply: OwnHeadlines,
    status: 201,
    errors: ['headlines-many'],
  },
  'PUT /api/headlines/:headlineId': {
    summary: 'Say of a headline whether I can it, want to work with it, or am curious about it.',
    act: 'headline.write',
    params: aboutHeadline,
    body: Type.Object({ marks }, closed),
    reply: OwnHeadlines,
    errors: ['headline-not-found'],
  },
  'DELETE /api/headlines/:headlineId': {
    summary: 'Take a headline away.',
    act: 'headline.write',
    params: aboutHeadline,
    reply: OwnHeadlines,
    errors: ['headline-not-found'],
  },
  'GET /api/headlines/found': {
    summary:
      'Hitta rätt: up to three challenges, with reasons, or own work. Nothing of the answers is stored.',
    act: 'headline.read',
    query: FindAnswers,
    reply: Found,
    errors: [],
  },
} as const satisfies Contract;
