import { listListed } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { dayOf } from '../shares/share-days.ts';
import { describeSaid, whatStands, writeSaid } from './describe-said.ts';
import { describeShown } from './describe-shown.ts';
import {
  buryProfile,
  listKnownProfiles,
  listProfilesOf,
  newestChange,
  noteProfilesSeen,
  putProfile,
  putSaid,
} from './feed.store.ts';
import type { FeedSaid } from './feed-profile.contract.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock' | 'random'>;

/** Profiles that one reading compares: a thousand at once would keep everybody else waiting for seconds. */
const atOnce = 100;

/**
 * Makes the feed right before it is read: whoever has taken back the consent is gone with this very reading, whoever has
 * given one is there, and what somebody has taken back of what they said is gone. What is shown, or said besides, is
 * compared once a day: when in the day somebody works is nobody's to see.
 * @param first who asks what is said of them, and waits for nobody else
 * @returns how many profiles wait for the next readings; newly agreed ones wait least
 */
export function bringUpToDate(deps: Needs, first?: string): number {
  const today = dayOf(deps.clock());
  if (!lacksSomething(compare(deps, deps.db), today)) return 0;
  return inTransaction(deps.db, (tx) => {
    const compared = compare(deps, tx);
    const { waiting, due } = inTurn(compared, today, first);
    let change = newestChange(tx);
    for (const { profileId } of compared.gone) {
      change += 1;
      buryProfile(tx, { profileId, change, goneOn: today });
    }
    for (const { accountId, said } of compared.narrowed) {
      if (due.includes(accountId)) continue;
      change += 1;
      putSaid(tx, { accountId, change, changedOn: today, said });
    }
    const before = new Map(listProfilesOf(tx, due).map((row) => [row.accountId, row]));
    const same: string[] = [];
    for (const [accountId, content] of describeShown(deps, due)) {
      const row = before.get(accountId);
      const said = saidOf(compared.now, accountId);
      if (row && isSame(row.content, content) && isSame(row.said, said)) {
        same.push(accountId);
        continue;
      }
      change += 1;
      const profileId = row?.profileId ?? deps.random.id();
      const consentId = compared.consents.get(accountId) ?? '';
      const days = { changedOn: today, seenOn: today };
      putProfile(tx, { profileId, accountId, consentId, change, ...days, said, content });
    }
    noteProfilesSeen(tx, same, today);
    return waiting.length - due.length;
  });
}

/** Some readings, as many whoever asks and however often: mostly there is nothing to do. */
function compare(deps: Pick<Deps, 'challenges'>, db: DbOrTx) {
  const consents = new Map(listListed(db).map(({ accountId, consentId }) => [accountId, consentId]));
  const listed = [...consents.keys()];
  const rows = listKnownProfiles(db);
  const stands = ({ accountId, consentId }: (typeof rows)[number]) => consents.get(accountId) === consentId;
  const standing = rows.filter(stands);
  const now = describeSaid(deps, db, listed);
  const write = writeSaid();
  return {
    listed,
    consents,
    now,
    known: new Map(standing.map((row) => [row.accountId, row])),
    /** By a consent that was taken back, also where there is a new one: that is somebody new. */
    gone: rows.filter((row) => !stands(row)),
    /** Whose profile says something that does not stand any more. */
    narrowed: standing.flatMap(({ accountId, said: kept }) => {
      const present = saidOf(now, accountId);
      if (write(present) === kept) return [];
      const before = JSON.parse(kept) as FeedSaid;
      const said = whatStands(before, present);
      return isSame(said, before) ? [] : [{ accountId, said }];
    }),
  };
}

type Compared = ReturnType<typeof compare>;

function lacksSomething({ listed, known, gone, narrowed }: Compared, today: string): boolean {
  return (
    gone.length > 0 ||
    narrowed.length > 0 ||
    listed.some((accountId) => known.get(accountId)?.seenOn !== today)
  );
}

/** Who was not compared on this day: the one who asks, then whoever has waited longest. */
function inTurn({ listed, known }: Compared, today: string, first: string | undefined) {
  const seenOn = (accountId: string) => known.get(accountId)?.seenOn ?? '';
  const waiting = listed.filter((accountId) => seenOn(accountId) !== today);
  const byDay = waiting.toSorted((one, other) => compareText(seenOn(one), seenOn(other)));
  const ordered = [...byDay.filter((id) => id === first), ...byDay.filter((id) => id !== first)];
  return { waiting, due: ordered.slice(0, atOnce) };
}

function saidOf(now: Map<string, FeedSaid>, accountId: string): FeedSaid {
  const said = now.get(accountId);
  if (!said) throw new Error('somebody was asked about and not described');
  return said;
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
