import type { DbOrTx } from '../db/open.ts';
import { findAuditKey, listStaffEntriesAbout } from './audit.store.ts';

export type StaffAct = { day: string; staffId: string | null; role: string; act: string };

/** What members of staff did that concerns somebody, newest first: each act once a day. */
export function listStaffActsAbout(db: DbOrTx, accountId: string): StaffAct[] {
  const key = findAuditKey(db, accountId)?.auditKey;
  const acts = (key === undefined ? [] : listStaffEntriesAbout(db, key)).map(
    ({ day, staffId, actorRole, act }) => ({ day, staffId, role: actorRole, act }),
  );
  return [...new Map(acts.map((one) => [JSON.stringify(one), one])).values()];
}
