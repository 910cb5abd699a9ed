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
  consents: 'consents',
  attempts: 'work',
  submissions: 'work',
  runs: 'work',
  evidence: 'work',
  drafts: 'drafts',
  auditEntries: 'trace',
  invitations: 'staff',
  oidcSubjects: 'staff',
  organisationValues: 'staff',
};
