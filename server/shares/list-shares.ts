import { distinctPieces, readersOf } from '#web/reports/shown-pieces.ts';
import type { Candidate } from '../access.ts';
import { listConditionsForCompany } from '../conditions/list-for-company.ts';
import { ruleOf } from '../consents/consent-purposes.ts';
import type { Deps } from '../deps.ts';
import { type Ready, readReport } from '../reports/read-report.ts';
import { dayOf, daysToChoose } from './share-days.ts';
import type { ShareForCandidate, SharesForCandidate } from './shares.contract.ts';
import { listOpeningsOf, listSharesOf, listSharesWithConsent } from './shares.store.ts';

/** What can be shared now, and every share there is, open or not, with the days on which it was opened. */
export function listShares(deps: Ready & Pick<Deps, 'clock'>, { accountId }: Candidate): SharesForCandidate {
  const { db, challenges } = deps;
  const { textVersion } = ruleOf('company-share');
  const now = deps.clock();
  const agreed = new Set(listSharesWithConsent(db, accountId, textVersion).map(({ shareId }) => shareId));
  const openings = Map.groupBy(listOpeningsOf(db, accountId), ({ shareId }) => shareId);
  const nameOf = new Map(challenges.skills.skills.map(({ id, name }) => [id, name]));
  const stateOf = (shareId: string, endedAt: string | null, lastDay: string): ShareForCandidate['state'] => {
    if (endedAt !== null || !agreed.has(shareId)) return 'ended';
    return lastDay < dayOf(now) ? 'past' : 'open';
  };
  const { skills } = readReport(deps, { accountId });
  const pieces = distinctPieces(skills);
  return {
    skills: skills.map(({ skillId, name }) => ({ skillId, name })),
    pieces: pieces.map(({ submissionId, slug, title, language }) => ({
      submissionId,
      slug,
      title,
      language,
      skillIds: skills.flatMap(({ skillId, pieces: of }) =>
        of.some((piece) => piece.submissionId === submissionId) ? [skillId] : [],
      ),
    })),
    hasReaders: readersOf(pieces).length > 0,
    hasConditions: listConditionsForCompany(db, accountId).length > 0,
    textVersion,
    ...daysToChoose(now),
    shares: listSharesOf(db, accountId).map((row) => ({
      shareId: row.shareId,
      forWhom: row.forWhom,
      skills: row.skillIds.map((skillId) => ({
        skillId,
        name: nameOf.get(skillId) ?? { sv: skillId, en: skillId },
      })),
      withCode: row.withCode,
      withNotes: row.withNotes,
      withReaders: row.withReaders,
      withConditions: row.conditionIds.length > 0,
      madeOn: row.madeAt.slice(0, 10),
      lastDay: row.lastDay,
      state: stateOf(row.shareId, row.endedAt, row.lastDay),
      openings: (openings.get(row.shareId) ?? []).map(({ day, times }) => ({ day, times })),
    })),
  };
}
