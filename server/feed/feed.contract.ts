/**
 * The feed for matching: what people who are in the matcher's list have shown, for programs with a key that an owner made.
 * Read from the start without a cursor, page by page; later with the last cursor: then it says what has changed since.
 */
import { type Static, Type } from 'typebox';
import { Kind, Language } from '../challenges/challenges.contract.ts';
import { type Contract, Day, Id, Localized } from '../http/contract.ts';
import { Level } from '../reports/reports.contract.ts';
import { Wish } from '../wishes/wishes.contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

/** What a key reads beside that somebody is there and what they wish for. */
export const FeedScope = Type.Enum(['skills', 'reasons'], {
  description: 'skills: languages and skills with levels. reasons: why each skill has its level, too.',
});
export type FeedScope = Static<typeof FeedScope>;
const scopes = Type.Array(FeedScope, { maxItems: 2, uniqueItems: true });

const Reason = Type.Object(
  {
    title: Localized,
    kind: Kind,
    language: Language,
    domain: Localized,
    generatedInput: Type.Boolean({ description: 'The program was tried with random input too.' }),
    strength: orNull(Type.Object({ noticed: Type.Integer(), of: Type.Integer() })),
  },
  { description: 'One challenge that counts. strength: how many of so many small faults its cases notice.' },
);

const FeedSkill = Type.Object({
  skillId: Type.String(),
  name: Localized,
  level: Type.Enum([...Level.enum], {
    description:
      'one-challenge: shown in one challenge. several-challenges: in two or more that are no variants. new-situations: in two kinds and two domains, with random input. Never a number, and no order of people. A skill that is not here is not shown here: it says nothing about the person.',
  }),
  /** ESCO concept URI. */
  esco: orNull(Type.String({ description: 'ESCO concept URI; null when ESCO has none.' })),
  /** JobTech concept id. */
  jobtech: orNull(Type.String({ description: 'JobTech Taxonomy concept id; null when it has none.' })),
  reasons: Type.Optional(Type.Array(Reason)),
});

export const FeedContent = Type.Object({
  wish: Wish,
  languages: Type.Array(Language),
  skills: Type.Array(FeedSkill),
});
export type FeedContent = Static<typeof FeedContent>;

const FeedProfile = Type.Object({
  wish: Wish,
  languages: Type.Optional(Type.Array(Language)),
  skills: Type.Optional(Type.Array(FeedSkill)),
});
export type FeedProfile = Static<typeof FeedProfile>;

const examples = {
  present: {
    profileId: '7d0f0a52-58b1-4a7e-9c55-3d1f7a1b2c3d',
    state: 'present',
    changedOn: '2026-11-26',
    profile: {
      wish: 'placement',
      languages: ['python'],
      skills: [
        {
          skillId: 'python',
          name: { sv: 'Python', en: 'Python' },
          level: 'one-challenge',
          esco: 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d',
          jobtech: 'qfkh_ZRK_w4W',
          reasons: [
            {
              title: { sv: 'Krockar i bokningar', en: 'Booking clashes' },
              kind: 'write',
              language: 'python',
              domain: { sv: 'Bibliotek och lokaler', en: 'Libraries and rooms' },
              generatedInput: true,
              strength: { noticed: 38, of: 40 },
            },
          ],
        },
      ],
    },
  },
  withdrawn: {
    profileId: '0b6f7f0e-2a3c-4c77-8a0e-5b8f1c2d3e4f',
    state: 'withdrawn',
    changedOn: '2026-11-26',
  },
};

export const FeedItem = Type.Object(
  {
    /** Of this feed alone, and of one consent: somebody who comes back has a new one. */
    profileId: Id,
    state: Type.Enum(['present', 'withdrawn'], {
      description: 'withdrawn: forget everything you have of this profile, now.',
    }),
    changedOn: Day,
    /** Of one that is present. A profile without skills is a profile: nothing is shown here yet. */
    profile: Type.Optional(FeedProfile),
  },
  { examples: [examples.present, examples.withdrawn] },
);
export type FeedItem = Static<typeof FeedItem>;

export const FeedPage = Type.Object(
  {
    items: Type.Array(FeedItem),
    cursor: Type.String({
      description: 'Ask with it for what comes after: the next page, or later changes.',
    }),
    hasMore: Type.Boolean({
      description:
        'Ask again at once, with the new cursor. Items may be none: then profiles are being compared.',
    }),
  },
  { examples: [{ items: [examples.present, examples.withdrawn], cursor: '42', hasMore: false }] },
);
export type FeedPage = Static<typeof FeedPage>;

export const FeedKeyForOwner = Type.Object({
  keyId: Id,
  name: Type.String(),
  scopes,
  madeOn: Day,
  usedOn: orNull(Day),
  endedOn: orNull(Day),
});
export type FeedKeyForOwner = Static<typeof FeedKeyForOwner>;
const FeedKeys = Type.Object({ keys: Type.Array(FeedKeyForOwner) });
export type FeedKeys = Static<typeof FeedKeys>;

export const FeedKeyToMake = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }), scopes },
  closed,
);
export type FeedKeyToMake = Static<typeof FeedKeyToMake>;

/** What the feed says, or would say, of the one who asks. */
export const FeedForCandidate = Type.Object({
  /** In the matcher's list: programs read it. */
  isListed: Type.Boolean(),
  /** On what day it is. What changes later in the day is in it on the next. */
  asOf: Day,
  content: FeedContent,
  /** Who has a key that reads it now. */
  keys: Type.Array(Type.Object({ name: Type.String(), scopes })),
});
export type FeedForCandidate = Static<typeof FeedForCandidate>;

const withKey = 'Send the key as `Authorization: Bearer …`. ';
const aboutKey = ['feed-key-unknown', 'too-many-requests'] as const;

export const feedContract = {
  'GET /api/feed/v1/profiles': {
    summary: `${withKey}Profiles, and what has changed since a cursor. Answers 304 to an ETag that is still right.`,
    act: 'feed.read',
    query: Type.Object(
      {
        /** From an earlier answer; without it, from the start. */
        cursor: Type.Optional(Type.String({ pattern: '^(0|[1-9][0-9]{0,14})$', examples: ['42'] })),
        /** 100 when absent. */
        limit: Type.Optional(Type.String({ pattern: '^([1-9][0-9]?|1[0-9]{2}|200)$', examples: ['100'] })),
      },
      closed,
    ),
    reply: FeedPage,
    errors: [...aboutKey, 'feed-cursor-unknown'],
  },
  'GET /api/feed/v1/profiles/:profileId': {
    summary: `${withKey}One profile. Answers 304 to an ETag that is still right, 410 when it is withdrawn.`,
    act: 'feed.read',
    params: Type.Object({ profileId: Id }),
    reply: FeedItem,
    errors: [...aboutKey, 'profile-not-found', 'profile-withdrawn'],
  },
  'GET /api/feed/mine': {
    summary: 'What the feed says, or would say, of me, and who can read it.',
    act: 'feed.read-own',
    reply: FeedForCandidate,
    errors: [],
  },
  'PUT /api/feed/mine': {
    summary: 'What I wish for, as the feed says it.',
    act: 'feed.write-own',
    body: Type.Object({ wish: Wish }, closed),
    reply: FeedForCandidate,
    errors: [],
  },
  'GET /api/feed/keys': {
    summary: 'Keys to the feed, newest first.',
    act: 'feed-key.read',
    reply: FeedKeys,
    errors: [],
  },
  'POST /api/feed/keys': {
    summary: 'Make a key to the feed. It is shown this once.',
    act: 'feed-key.change',
    body: FeedKeyToMake,
    reply: Type.Object({ key: Type.String(), keys: Type.Array(FeedKeyForOwner) }),
    status: 201,
    errors: [],
  },
  'POST /api/feed/keys/:keyId/end': {
    summary: 'End a key. From the answer on it reads nothing.',
    act: 'feed-key.change',
    params: Type.Object({ keyId: Id }),
    reply: FeedKeys,
    errors: ['feed-key-not-found'],
  },
} as const satisfies Contract;
