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

/** Profiles that one reading compares: a thousand at once would keep everybody else waiting for seconds. */
const atOnce = 100;

/**
 * Makes the feed right before it is read: whoever has taken back the consent is gone with this very reading, whoever has
 * given one is there. What a profile says is compared once a day: when in the day somebody works is nobody's to see.
 * @param first who asks what is said of them, and waits for nobody else
 * @returns how many profiles wait for the next readings; newly agreed ones and changed wishes wait least
 */
export function bringUpToDate(deps: Needs, first?: string): number {
  const today = dayOf(deps.clock());
  if (!lacksSomething(deps.db, today)) return 0;
  return inTransaction(deps.db, (tx) => {
    const { listed, known, gone } = compare(tx);
    let change = newestChange(tx);
    for (const { profileId } of gone) {
      change += 1;
      buryProfile(tx, { profileId, change, goneOn: today });
    }
    const seenOn = (accountId: string) => known.get(accountId)?.seenOn ?? '';
    const waiting = listed.filter((accountId) => seenOn(accountId) !== today);
    const byDay = waiting.toSorted((one, other) => compareText(seenOn(one), seenOn(other)));
    const inTurn = [...byDay.filter((id) => id === first), ...byDay.filter((id) => id !== first)];
    const due = inTurn.slice(0, atOnce);
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
    return waiting.length - due.length;
  });
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
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
