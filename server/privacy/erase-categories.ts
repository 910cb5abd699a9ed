import type { Actor } from '../access.ts';
import { eraseAccount } from '../accounts/erase-account.ts';
import { eraseAttempts, eraseDrafts } from '../attempts/erase-attempts.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { eraseConditions } from '../conditions/erase-conditions.ts';
import { eraseConsents } from '../consents/erase-consents.ts';
import { type ErasableCategory, erasableCategories } from '../db/data-categories.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { type DbOrTx, emptyLog } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { eraseProfile } from '../feed/erase-feed.ts';
import { eraseHeadlines } from '../headlines/erase-headlines.ts';
import { erasePasskeys } from '../passkeys/erase-passkeys.ts';
import { erasePlacements } from '../placements/erase-placements.ts';
import { eraseReportReadings } from '../reports/erase-report-readings.ts';
import { eraseReportWords } from '../reports/erase-report-words.ts';
import { eraseSessions } from '../sessions/erase-sessions.ts';
import { eraseThreads } from '../threads/erase-threads.ts';
import { eraseWishes } from '../wishes/erase-wishes.ts';
import { eraseWorks } from '../works/erase-works.ts';
import { deleteErasureRequestsOf } from './privacy.store.ts';
import { addTombstone } from './tombstones.ts';

export type Erasing = Pick<Deps, 'db' | 'config' | 'clock' | 'activeRuns'> & {
  log: Pick<Deps['log'], 'warn'>;
};

const eraseOne: Record<ErasableCategory, (tx: DbOrTx, accountId: string, upTo: string) => void> = {
  drafts: eraseDrafts,
  work: (tx, accountId, upTo) => {
    eraseAttempts(tx, accountId, upTo);
    eraseReportWords(tx, accountId, upTo);
    eraseReportReadings(tx, accountId);
    eraseWorks(tx, accountId, upTo);
    // What it says may have been erased just now; the next reading makes it anew from what is left.
    eraseProfile(tx, accountId, upTo);
  },
  consents: (tx, accountId, upTo) => {
    eraseProfile(tx, accountId, upTo);
    erasePlacements(tx, accountId, upTo);
    eraseWishes(tx, accountId);
    eraseConsents(tx, accountId, upTo);
  },
  account: (tx, accountId) => {
    deleteErasureRequestsOf(tx, accountId);
    eraseSessions(tx, accountId);
    eraseThreads(tx, accountId);
    eraseHeadlines(tx, accountId);
    eraseConditions(tx, accountId);
    erasePasskeys(tx, accountId);
    eraseAccount(tx, accountId);
  },
};

/** What is stored in these categories up to a moment, in the caller's transaction. */
export function eraseStored(
  tx: DbOrTx,
  accountId: string,
  { categories, upTo }: { categories: readonly ErasableCategory[]; upTo: string },
): void {
  for (const category of erasableCategories)
    if (categories.includes(category)) eraseOne[category](tx, accountId, upTo);
}

/**
 * Erases categories of one candidate: first noted outside the database, then one transaction, then the log is emptied.
 * When it returns, nothing of it is in the files of the database, and a copy that is put back forgets it again. A
 * process that ends in between ends the erasing at its next start.
 */
export function eraseCategories(
  deps: Erasing,
  accountId: string,
  {
    categories,
    actor,
    act,
    alongside,
  }: {
    categories: readonly ErasableCategory[];
    actor: Actor | 'system';
    act: string;
    /** What else belongs to it, in the same transaction, before it. */
    alongside?: (tx: DbOrTx) => void;
  },
): void {
  const at = deps.clock();
  const upTo = at.toISOString();
  addTombstone(deps.config, accountId, { upTo, categories: [...categories] });
  inTransaction(deps.db, (tx) => {
    alongside?.(tx);
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: accountId, about: accountId, at });
    eraseStored(tx, accountId, { categories, upTo });
  });
  deps.activeRuns.forgetOwner(accountId);
  if (!emptyLog(deps.db))
    deps.log.warn('the log of the database is emptied later: somebody else was reading');
}
