/**
 * The feed for matching: what people who are in the matcher's list say and have shown, for programs with a key that an
 * owner made. Read from the start without a cursor, page by page; later with the last cursor: then it says what has
 * changed since.
 */
import { type Static, Type } from 'typebox';
import { type Contract, Day, Id } from '../http/contract.ts';
import { Wish } from '../wishes/wishes.contract.ts';
import { FeedContent, FeedProfile, FeedScope, feedExamples } from './feed-profile.contract.ts';

const closed = { additionalProperties: false };
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);
const scopes = Type.Array(FeedScope, { maxItems: 5, uniqueItems: true });

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
  { examples: [feedExamples.present, feedExamples.withdrawn] },
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
  { examples: [{ items: [feedExamples.present, feedExamples.withdrawn], cursor: '42', hasMore: false }] },
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
  /** On what day it is. What is shown or chosen later in the day is in it on the next; what is taken back is gone. */
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
