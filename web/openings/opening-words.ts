import type { Task } from './openings-query.ts';

/** The choices of an opening, in the order in which they are shown. */
export const kinds = ['write', 'repair', 'extend', 'test', 'read', 'query'] as const;
export const insurers = ['not-said', 'company', 'organisation'] as const;

export const offeredWords = {
  remote: ['not-said', 'all', 'part', 'none'],
  room: ['not-said', 'own-room', 'quiet-room', 'shared-room'],
  instructions: ['not-said', 'written', 'spoken', 'both'],
  together: ['not-said', 'alone', 'group', 'either'],
} as const;

export const offeredCounts = {
  daysOnSite: { from: 0, to: 5 },
  hoursFrom: { from: 1, to: 40 },
  hoursTo: { from: 1, to: 40 },
} as const;

export const nothingOffered = {
  remote: 'not-said',
  daysOnSite: null,
  room: 'not-said',
  hoursFrom: null,
  hoursTo: null,
  instructions: 'not-said',
  together: 'not-said',
} as const;

/** What a task is like, with a member in each list. */
export const exampleTask: Task = { what: '', skillIds: [''], kinds: ['write'] };
