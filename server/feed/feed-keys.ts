/** Keys to the feed: an owner makes and ends them, a program brings one. */
import type { Staff } from '../access.ts';
import { hashToken } from '../accounts/codes.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { dayOf } from '../shares/share-days.ts';
import type { FeedKeyForOwner, FeedKeys, FeedKeyToMake } from './feed.contract.ts';
import {
  endFeedKeyRow,
  type FeedKeyRow,
  findFeedKey,
  findOpenFeedKey,
  insertFeedKey,
  listFeedKeys,
  noteFeedKeyUsed,
} from './feed.store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;

export function listKeys({ db }: Pick<Deps, 'db'>): FeedKeys {
  return { keys: listFeedKeys(db).map(forOwner) };
}

/** The key is in no other place than in the answer: only a hash of it is stored. */
export function makeKey(
  deps: Needs & Pick<Deps, 'random'>,
  actor: Staff,
  { name, scopes }: FeedKeyToMake,
): { key: string; keys: FeedKeyForOwner[] } {
  const key = Buffer.from(deps.random.bytes(32)).toString('base64url');
  const keyId = deps.random.id();
  const now = deps.clock();
  inTransaction(deps.db, (tx) => {
    const made = { madeBy: actor.accountId, madeAt: now.toISOString() };
    insertFeedKey(tx, { keyId, tokenHash: hashToken(key), name: name.trim(), scopes, ...made });
    writeAudit(tx, { actor, act: 'feed-key.change', objectKind: 'feed-key', objectId: keyId, at: now });
  });
  return { key, ...listKeys(deps) };
}

/** From this answer on the key reads nothing. @throws AppError `feed-key-not-found` */
export function endKey(deps: Needs, actor: Staff, keyId: string): FeedKeys {
  const now = deps.clock();
  inTransaction(deps.db, (tx) => {
    const key = findFeedKey(tx, keyId);
    if (!key) throw new AppError('feed-key-not-found');
    if (key.endedAt !== null) return;
    endFeedKeyRow(tx, keyId, now.toISOString());
    writeAudit(tx, { actor, act: 'feed-key.change', objectKind: 'feed-key', objectId: keyId, at: now });
  });
  return listKeys(deps);
}

/**
 * The key that a request brought. Its first use of a day is noted.
 * @param header `Authorization: Bearer …`
 * @throws AppError `feed-key-unknown`, also for one that has ended
 */
export function acceptKey(deps: Needs, header: string | undefined): FeedKeyRow {
  const [, token] = /^Bearer ([\w-]{43})$/i.exec(header ?? '') ?? [];
  const key = token === undefined ? undefined : findOpenFeedKey(deps.db, hashToken(token));
  if (!key) throw new AppError('feed-key-unknown');
  const now = deps.clock();
  if (key.usedOn !== dayOf(now))
    inTransaction(deps.db, (tx) => {
      noteFeedKeyUsed(tx, key.keyId, dayOf(now));
      const actor = { role: 'anonymous' } as const;
      writeAudit(tx, { actor, act: 'feed.read', objectKind: 'feed-key', objectId: key.keyId, at: now });
    });
  return key;
}

function forOwner({ keyId, name, scopes, madeAt, usedOn, endedAt }: FeedKeyRow): FeedKeyForOwner {
  const endedOn = endedAt?.slice(0, 10) ?? null;
  return { keyId, name, scopes, madeOn: madeAt.slice(0, 10), usedOn, endedOn };
}
