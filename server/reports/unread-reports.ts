/**
 * *Nästa olästa* of a pedagogue: reports that rest on other hand-ins than when they were read last, or were never read.
 * Kept as a hash of which hand-ins they were: of no moment, and of no number.
 */
import { createHash } from 'node:crypto';
import type { Staff } from '../access.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { listEvidenceOfMany } from '../evidence/list-evidence.ts';
import { listReadableReports } from './list-readable-reports.ts';
import { listReadingsBy, putReading } from './report-readings.store.ts';

/** Whose report has something unread in it, in the order in which they were met. As many questions for 1,000 as for one. */
export function listUnreadReports({ db }: Pick<Deps, 'db'>, actor: Staff): { candidateIds: string[] } {
  const { candidateIds } = listReadableReports({ db }, actor);
  const seen = new Map(listReadingsBy(db, actor.accountId).map((row) => [row.accountId, row.seen]));
  const now = seenNow({ db }, candidateIds);
  return {
    candidateIds: candidateIds.filter((candidateId) => {
      const there = now.get(candidateId);
      return there !== undefined && there !== seen.get(candidateId);
    }),
  };
}

/** Notes in the caller's transaction what stands in a report that is read now. */
export function keepReading(
  deps: Pick<Deps, 'db'>,
  tx: DbOrTx,
  { staffId, candidateId }: { staffId: string; candidateId: string },
): void {
  const seen = seenNow(deps, [candidateId]).get(candidateId);
  if (seen !== undefined) putReading(tx, { staffId, accountId: candidateId, seen });
}

/** By account; a report with nothing in it is not there. */
function seenNow(deps: Pick<Deps, 'db'>, candidateIds: string[]): Map<string, string> {
  const shown = listEvidenceOfMany(deps, candidateIds);
  return new Map(
    [...shown].map(([accountId, skills]) => {
      const ids = skills.flatMap(({ pieces }) => pieces.map(({ submissionId }) => submissionId));
      const text = [...new Set(ids)].toSorted().join(' ');
      return [accountId, createHash('sha256').update(text).digest('hex')];
    }),
  );
}
