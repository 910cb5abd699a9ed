/** The class of every column of every table. A table without classes is a compile error here. */
import type { Classes } from './classes.ts';
import { accountsClasses } from './tables/accounts.ts';
import { attemptsClasses } from './tables/attempts.ts';
import { auditClasses } from './tables/audit.ts';
import { companiesClasses } from './tables/companies.ts';
import { conditionsClasses } from './tables/conditions.ts';
import { consentsClasses } from './tables/consents.ts';
import { evidenceClasses } from './tables/evidence.ts';
import { feedClasses } from './tables/feed.ts';
import { headlinesClasses } from './tables/headlines.ts';
import { mirrorClasses } from './tables/mirror.ts';
import { openingsClasses } from './tables/openings.ts';
import { organisationClasses } from './tables/organisation.ts';
import { passkeysClasses } from './tables/passkeys.ts';
import { placementsClasses } from './tables/placements.ts';
import { privacyClasses } from './tables/privacy.ts';
import { proposalsClasses } from './tables/proposals.ts';
import { questionsClasses } from './tables/questions.ts';
import { reportsClasses } from './tables/reports.ts';
import { reviewsClasses } from './tables/reviews.ts';
import { runsClasses } from './tables/runs.ts';
import { sessionsClasses } from './tables/sessions.ts';
import { sharesClasses } from './tables/shares.ts';
import { staffClasses } from './tables/staff.ts';
import { talksClasses } from './tables/talks.ts';
import { threadsClasses } from './tables/threads.ts';
import { wishesClasses } from './tables/wishes.ts';
import { worksClasses } from './tables/works.ts';
import type { tables } from './tables.ts';

export const columnClasses: { [T in keyof typeof tables]: Classes<(typeof tables)[T]> } = {
  ...auditClasses,
  ...organisationClasses,
  ...accountsClasses,
  ...passkeysClasses,
  ...staffClasses,
  ...consentsClasses,
  ...evidenceClasses,
  ...runsClasses,
  ...attemptsClasses,
  ...questionsClasses,
  ...reviewsClasses,
  ...talksClasses,
  ...headlinesClasses,
  ...conditionsClasses,
  ...worksClasses,
  ...reportsClasses,
  ...sharesClasses,
  ...threadsClasses,
  ...sessionsClasses,
  ...companiesClasses,
  ...openingsClasses,
  ...wishesClasses,
  ...proposalsClasses,
  ...placementsClasses,
  ...mirrorClasses,
  ...feedClasses,
  ...privacyClasses,
};
