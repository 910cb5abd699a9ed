import { listUnused } from '../accounts/erase-account.ts';
import { eraseOldSignIns } from '../accounts/erase-old-sign-ins.ts';
import { eraseOldAttempts, eraseOldDrafts } from '../attempts/erase-old-work.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { eraseOldContacts } from '../companies/erase-old-contacts.ts';
import { eraseOldConsents } from '../consents/erase-consents.ts';
import { type ErasableCategory, erasableCategories } from '../db/data-categories.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { type DbOrTx, emptyLog } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { eraseOldMirrors } from '../mirror/erase-old-mirrors.ts';
import { eraseOldSupervisors } from '../openings/erase-old-supervisors.ts';
import { eraseOldReportWords } from '../reports/erase-report-words.ts';
import { closeForgottenSessions } from '../sessions/close-session.ts';
import { eraseOldWorks } from '../works/erase-works.ts';
import { type Erasing, eraseCategories } from './erase-categories.ts';
import { removeOldSetAside } from './set-aside.ts';

export type Purged = Partial<Record<ErasableCategory, number>> & {
  /** Sign-ins that have ended long ago: they go whatever the settings say. */
  signIns: number;
  /** Companies and openings whose people were erased, as nothing has happened around them; left out when none. */
  companies?: number;
};

/** Undoes a transaction whose only purpose was to know what it would have done. */
class OnlyAsked extends Error {}

const act = 'privacy.purge';

/**
 * Erases what is older than the organisation keeps it; a category without a setting stays. `isDry` does the same, and
 * undoes it. What a restore replaced goes as well, after its days.
 * @returns how many drafts, attempts with own works, consents, accounts and sign-ins; categories without a setting are left out
 */
export function purgeOld(deps: Erasing, { isDry }: { isDry: boolean }): Purged {
  const { keepDays } = deps.config.privacy;
  if (!isDry) removeOldSetAside(deps);
  const purged: Purged = { signIns: 0 };
  try {
    inTransaction(deps.db, (tx) => {
      purged.signIns = eraseOldSignIns(tx, deps.clock());
      closeForgottenSessions(tx, deps.clock());
      if (purged.signIns > 0) {
        writeAudit(tx, { actor: 'system', act, objectKind: 'sign-in', at: deps.clock() });
      }
      if (eraseOldMirrors(tx, deps.clock()) > 0)
        writeAudit(tx, { actor: 'system', act, objectKind: 'mirror', at: deps.clock() });
      const silent = eraseOldContacts(tx, deps.clock()) + eraseOldSupervisors(tx, deps.clock());
      if (silent > 0) {
        purged.companies = silent;
        writeAudit(tx, { actor: 'system', act, objectKind: 'company', at: deps.clock() });
      }
      const old = { drafts: eraseOldDrafts, work: eraseOldWork, consents: eraseOldConsents };
      for (const category of ['work', 'drafts', 'consents'] as const) {
        const days = keepDays[category];
        if (days === undefined) continue;
        const count = old[category](tx, before(deps, days));
        purged[category] = count;
        if (count > 0) writeAudit(tx, { actor: 'system', act, objectKind: category, at: deps.clock() });
      }
      if (keepDays.account !== undefined) {
        purged.account = listUnused(tx, before(deps, keepDays.account)).length;
      }
      if (isDry) throw new OnlyAsked();
    });
  } catch (error) {
    if (!(error instanceof OnlyAsked)) throw error;
    return purged;
  }
  if (keepDays.account !== undefined) {
    const categories = erasableCategories;
    for (const accountId of listUnused(deps.db, before(deps, keepDays.account)))
      eraseCategories(deps, accountId, { categories, actor: 'system', act });
  }
  emptyLog(deps.db);
  return purged;
}

/** @returns how many attempts and own works */
function eraseOldWork(tx: DbOrTx, upTo: string): number {
  eraseOldReportWords(tx, upTo);
  return eraseOldWorks(tx, upTo) + eraseOldAttempts(tx, upTo);
}

function before({ clock }: Pick<Deps, 'clock'>, days: number): string {
  return new Date(clock().getTime() - days * 24 * 60 * 60 * 1_000).toISOString();
}
