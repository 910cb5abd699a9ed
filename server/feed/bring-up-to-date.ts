import { whoIsListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { dayOf } from '../shares/share-days.ts';
import { describeProfiles } from './describe-profiles.ts';
import {
  buryProfile,
  listKnownProfiles,
  listProfilesOf,
  newestChange,
  noteProfilesSeen,
  putProfile,
} from './feed.store.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock' | 'random'>;

/**
 * Makes the feed right before it is read: whoever has taken back the consent is gone with this very reading, whoever has
 * given one is there. What a profile says is compared once a day: when in the day somebody works is nobody's to see.
 */
export function bringUpToDate(deps: Needs): void {
  const today = dayOf(deps.clock());
  if (!lacksSomething(deps.db, today)) return;
  inTransaction(deps.db, (tx) => {
    const { listed, known, gone } = compare(tx);
    let change = newestChange(tx);
    for (const { profileId } of gone) {
      change += 1;
      buryProfile(tx, { profileId, change, goneOn: today });
    }
    const due = listed.filter((accountId) => known.get(accountId)?.seenOn !== today);
    const before = new Map(listProfilesOf(tx, due).map((row) => [row.accountId, row]));
    const contents = describeProfiles(deps, due);
    const same: string[] = [];
    for (const [accountId, content] of contents) {
      const row = before.get(accountId);
      if (row && JSON.stringify(row.content) === JSON.stringify(content)) {
        same.push(accountId);
        continue;
      }
      change += 1;
      const profileId = row?.profileId ?? deps.random.id();
      putProfile(tx, { profileId, accountId, change, changedOn: today, seenOn: today, content });
    }
    noteProfilesSeen(tx, same, today);
  });
}

/** Two readings, whoever asks and however often: mostly there is nothing to do. */
function lacksSomething(db: DbOrTx, today: string): boolean {
  const { listed, known, gone } = compare(db);
  return gone.length > 0 || listed.some((accountId) => known.get(accountId)?.seenOn !== today);
}

function compare(db: DbOrTx) {
  const listed = whoIsListed(db);
  const isListed = new Set(listed);
  const rows = listKnownProfiles(db);
  return {
    listed,
    known: new Map(rows.map((row) => [row.accountId, row])),
    gone: rows.filter(({ accountId }) => !isListed.has(accountId)),
  };
}
