import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { dayOf } from '../shares/share-days.ts';
import type { Wish } from '../wishes/wishes.contract.ts';
import { keepWorkWish } from '../wishes/work-wishes.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { describeSaid } from './describe-said.ts';
import { describeShown } from './describe-shown.ts';
import type { FeedForCandidate } from './feed.contract.ts';
import { findProfileOf, listFeedKeys } from './feed.store.ts';
import type { FeedContent } from './feed-profile.contract.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock' | 'random'>;

/** What the feed says of this person, as programs read it; or, to somebody who is not in it, what it would say. */
export function readOwnFeed(deps: Needs, { accountId }: Candidate): FeedForCandidate {
  bringUpToDate(deps, accountId);
  const row = findProfileOf(deps.db, accountId);
  const open = listFeedKeys(deps.db).filter(({ endedAt }) => endedAt === null);
  return {
    isListed: row !== undefined,
    asOf: dayOf(deps.clock()),
    content: row ? { ...row.said, ...row.content } : wouldSay(deps, accountId),
    keys: open.map(({ name, scopes }) => ({ name, scopes })),
  };
}

function wouldSay(deps: Pick<Deps, 'db' | 'challenges'>, accountId: string): FeedContent {
  const said = describeSaid(deps, deps.db, [accountId]).get(accountId);
  const shown = describeShown(deps, [accountId]).get(accountId);
  if (!said || !shown) throw new Error('somebody was asked about and not described');
  return { ...said, ...shown };
}

/** Said to whoever matches from now on: a wish is the person's own word, and says nothing of when somebody works. */
export function tellWish(deps: Needs, actor: Candidate, wish: Wish): FeedForCandidate {
  const { accountId } = actor;
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    keepWorkWish(tx, accountId, wish);
    writeAudit(tx, { actor, act: 'feed.write-own', objectKind: 'account', objectId: accountId, at });
  });
  return readOwnFeed(deps, actor);
}
