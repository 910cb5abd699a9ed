/**
 * To which category each table belongs: what is erased, decided about, kept for a time and told of together. A table
 * without one is a compile error here.
 */
import type { columnClasses } from './column-classes.ts';

/**
 * `trace`, `staff` and `companies` are not the candidate's to erase: who did what (without saying who is meant), who works
 * here, and who is reached where somebody could work.
 */
export const dataCategories = [
  'drafts',
  'work',
  'consents',
  'account',
  'trace',
  'staff',
  'companies',
] as const;
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
  headlines: 'account',
  conditions: 'account',
  auditKeys: 'account',
  erasureRequests: 'account',
  sessionParticipants: 'account',
  helpRequests: 'account',
  connectionOffers: 'account',
  threads: 'account',
  threadMessages: 'account',
  consents: 'consents',
  shares: 'consents',
  shareOpenings: 'consents',
  workWishes: 'consents',
  placeWishes: 'consents',
  proposals: 'consents',
  placements: 'consents',
  placementSteps: 'consents',
  placementTalks: 'consents',
  feedProfiles: 'consents',
  attempts: 'work',
  submissions: 'work',
  runs: 'work',
  evidence: 'work',
  reportWords: 'work',
  questionSheets: 'work',
  questions: 'work',
  talks: 'work',
  talkQuestions: 'work',
  reviews: 'work',
  reviewedWorks: 'work',
  reviewVersions: 'work',
  reviewAnswers: 'work',
  reportReadings: 'work',
  works: 'work',
  drafts: 'drafts',
  auditEntries: 'trace',
  invitations: 'staff',
  oidcSubjects: 'staff',
  feedKeys: 'staff',
  feedTombstones: 'staff',
  organisationValues: 'staff',
  sessions: 'staff',
  sessionNotes: 'staff',
  rubrics: 'staff',
  mirrorAnswers: 'staff',
  mirrorGoals: 'staff',
  stepCounts: 'staff',
  companies: 'companies',
  companyContacts: 'companies',
  companyNotes: 'companies',
  openings: 'companies',
  openingLinks: 'companies',
};

/**
 * Who reads it on a page of Kodlugn. `self`: the person whom it is about. `connected`: staff who meet the person.
 * `with-consent`: a pedagogue whom the person lets read, as a part of the report or for a talk. `reader`: a reader whom the
 * person lets read it. `chosen`: somebody outside whom the person lets read some of it, by a share or in the matcher's list. `matcher`: matchers.
 * `listed`: matchers, of whoever has said yes to their list. `candidate`: candidates, where it is open.
 * `company`: a company, by a link, of its own part. `team`: all who work here but readers. `owner`: owners.
 * `everybody`: it is shown to all.
 * Without any: nobody, the server alone uses it. What may be done is access.ts's; a table without readers is a
 * compile error here.
 */
export type Reader =
  | 'self'
  | 'connected'
  | 'with-consent'
  | 'reader'
  | 'chosen'
  | 'matcher'
  | 'listed'
  | 'candidate'
  | 'company'
  | 'team'
  | 'owner'
  | 'everybody';

export const readersOfTable: Record<keyof typeof columnClasses, readonly Reader[]> = {
  accounts: ['self', 'connected', 'listed', 'owner'],
  ownCodes: ['self'],
  cards: ['self'],
  connections: ['self', 'connected'],
  passkeys: ['self'],
  signIns: ['self'],
  headlines: ['self', 'with-consent', 'chosen', 'listed'],
  conditions: ['self', 'with-consent', 'chosen'],
  auditKeys: ['self'],
  erasureRequests: ['self', 'owner'],
  consents: ['self'],
  shares: ['self', 'chosen'],
  shareOpenings: ['self'],
  workWishes: ['self', 'chosen', 'listed'],
  placeWishes: ['self', 'chosen', 'listed'],
  proposals: ['self', 'chosen', 'listed'],
  placements: ['self', 'chosen', 'listed'],
  placementSteps: ['self', 'chosen', 'listed'],
  placementTalks: ['self', 'listed'],
  feedProfiles: ['self', 'chosen'],
  feedTombstones: ['chosen'],
  feedKeys: ['owner'],
  attempts: ['self', 'connected', 'with-consent', 'chosen'],
  submissions: ['self', 'with-consent', 'reader', 'chosen'],
  runs: ['self', 'reader', 'chosen'],
  evidence: ['self', 'with-consent', 'chosen', 'listed'],
  questionSheets: ['self', 'with-consent', 'chosen'],
  questions: ['self', 'with-consent', 'chosen'],
  reportWords: ['self', 'with-consent'],
  talks: ['self', 'with-consent'],
  talkQuestions: ['self', 'with-consent'],
  reviews: ['self', 'reader', 'chosen'],
  reviewedWorks: ['self', 'reader'],
  reviewVersions: ['self', 'with-consent', 'reader', 'chosen'],
  reviewAnswers: ['self', 'with-consent', 'reader'],
  rubrics: ['self', 'with-consent', 'reader', 'owner'],
  reportReadings: ['self', 'with-consent'],
  works: ['self', 'with-consent'],
  drafts: ['self'],
  auditEntries: ['self', 'owner'],
  invitations: ['owner'],
  oidcSubjects: [],
  organisationValues: ['everybody'],
  sessions: ['everybody'],
  sessionParticipants: ['self', 'connected'],
  helpRequests: ['self', 'connected'],
  connectionOffers: ['self', 'connected'],
  threads: ['self', 'connected'],
  threadMessages: ['self', 'connected'],
  sessionNotes: ['self', 'connected'],
  companies: ['matcher'],
  companyContacts: ['matcher'],
  companyNotes: ['matcher'],
  openings: ['matcher', 'company', 'candidate'],
  openingLinks: ['matcher'],
  mirrorAnswers: ['team'],
  mirrorGoals: ['team'],
  stepCounts: ['team'],
};
