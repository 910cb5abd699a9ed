/**
 * To which category each table belongs: what is erased, decided about, kept for a time and told of together. A table
 * without one is a compile error here.
 */
import type { columnClasses } from './column-classes.ts';

/** `trace` and `staff` are not the candidate's to erase: who did what (without saying who is meant), and who works here. */
export const dataCategories = ['drafts', 'work', 'consents', 'account', 'trace', 'staff'] as const;
export type DataCategory = (typeof dataCategories)[number];

/** In the order in which they are erased: what leans on another goes before it. */
export const erasableCategories = ['drafts', 'work', 'consents', 'account'] as const;
export type ErasableCategory = (typeof erasableCategories)[number];

export const categoryOfTable: Record<keyof typeof columnClasses, DataCategory> = {
  accounts: 'account',
  ownCodes: 'account',
  cards: 'account',
  connections: 'account',
  passkeys: 'account',
  signIns: 'account',
  auditKeys: 'account',
  erasureRequests: 'account',
  sessionParticipants: 'account',
  helpRequests: 'account',
  consents: 'consents',
  attempts: 'work',
  submissions: 'work',
  runs: 'work',
  evidence: 'work',
  reportWords: 'work',
  questionSheets: 'work',
  questions: 'work',
  talks: 'work',
  talkQuestions: 'work',
  drafts: 'drafts',
  auditEntries: 'trace',
  invitations: 'staff',
  oidcSubjects: 'staff',
  organisationValues: 'staff',
  sessions: 'staff',
  sessionNotes: 'staff',
};

/**
 * Who reads it on a page of Kodlugn. `self`: the person whom it is about. `connected`: staff who meet the person.
 * `with-consent`: a pedagogue whom the person lets read, as a part of the report or for a talk. `owner`: owners. `everybody`: it is
 * shown to all. Without any: nobody, the server alone uses it. What may be done is access.ts's; a table without readers
 * is a compile error here.
 */
export type Reader = 'self' | 'connected' | 'with-consent' | 'owner' | 'everybody';

export const readersOfTable: Record<keyof typeof columnClasses, readonly Reader[]> = {
  accounts: ['self', 'connected', 'owner'],
  ownCodes: ['self'],
  cards: ['self'],
  connections: ['self', 'connected'],
  passkeys: ['self'],
  signIns: ['self'],
  auditKeys: ['self'],
  erasureRequests: ['self', 'owner'],
  consents: ['self'],
  attempts: ['self', 'connected', 'with-consent'],
  submissions: ['self', 'with-consent'],
  runs: ['self'],
  evidence: ['self', 'with-consent'],
  reportWords: ['self', 'with-consent'],
  questionSheets: ['self', 'with-consent'],
  questions: ['self', 'with-consent'],
  talks: ['self', 'with-consent'],
  talkQuestions: ['self', 'with-consent'],
  drafts: ['self'],
  auditEntries: ['self', 'owner'],
  invitations: ['owner'],
  oidcSubjects: [],
  organisationValues: ['everybody'],
  sessions: ['everybody'],
  sessionParticipants: ['self', 'connected'],
  helpRequests: ['self', 'connected'],
  sessionNotes: ['self', 'connected'],
};
