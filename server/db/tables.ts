/**
 * The whole data model: the file of a noun in tables/ has its tables, and the class of each of their columns.
 * Moments are ISO 8601 text in UTC. JSON columns hold what the named contract type says.
 */
import { accounts, cards, connections, ownCodes, signIns } from './tables/accounts.ts';
import { attempts, drafts, submissions } from './tables/attempts.ts';
import { auditEntries, auditKeys } from './tables/audit.ts';
import { companies, companyContacts, companyNotes } from './tables/companies.ts';
import { conditions } from './tables/conditions.ts';
import { consents } from './tables/consents.ts';
import { evidence } from './tables/evidence.ts';
import { feedKeys, feedProfiles, feedTombstones } from './tables/feed.ts';
import { headlines } from './tables/headlines.ts';
import { mirrorAnswers, mirrorGoals, stepCounts } from './tables/mirror.ts';
import { openingLinks, openings } from './tables/openings.ts';
import { organisationValues } from './tables/organisation.ts';
import { passkeys } from './tables/passkeys.ts';
import { placementSteps, placements, placementTalks } from './tables/placements.ts';
import { erasureRequests } from './tables/privacy.ts';
import { proposals } from './tables/proposals.ts';
import { questionSheets, questions } from './tables/questions.ts';
import { reportReadings, reportWords } from './tables/reports.ts';
import { reviewAnswers, reviewedWorks, reviews, reviewVersions, rubrics } from './tables/reviews.ts';
import { runs } from './tables/runs.ts';
import {
  connectionOffers,
  helpRequests,
  sessionNotes,
  sessionParticipants,
  sessions,
} from './tables/sessions.ts';
import { shareOpenings, shares } from './tables/shares.ts';
import { invitations, oidcSubjects } from './tables/staff.ts';
import { talkQuestions, talks } from './tables/talks.ts';
import { threadMessages, threads } from './tables/threads.ts';
import { placeWishes, workWishes } from './tables/wishes.ts';
import { works } from './tables/works.ts';

export const tables = {
  auditKeys,
  auditEntries,
  organisationValues,
  accounts,
  ownCodes,
  cards,
  connections,
  signIns,
  passkeys,
  invitations,
  oidcSubjects,
  consents,
  attempts,
  drafts,
  submissions,
  runs,
  evidence,
  questionSheets,
  questions,
  reviews,
  reviewedWorks,
  reviewVersions,
  reviewAnswers,
  rubrics,
  talks,
  talkQuestions,
  headlines,
  conditions,
  works,
  reportWords,
  reportReadings,
  shares,
  shareOpenings,
  threads,
  threadMessages,
  sessions,
  sessionParticipants,
  helpRequests,
  connectionOffers,
  sessionNotes,
  companies,
  companyContacts,
  companyNotes,
  openings,
  openingLinks,
  workWishes,
  placeWishes,
  proposals,
  placements,
  placementSteps,
  placementTalks,
  mirrorAnswers,
  mirrorGoals,
  stepCounts,
  feedProfiles,
  feedTombstones,
  feedKeys,
  erasureRequests,
};
