/** What a person wishes of a place, in their own words of few: read, said, and read of many for whoever matches. */
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { refuseContradiction } from '../openings/offered-rules.ts';
import { nothingSaid, saidParts } from './said-parts.ts';
import type { PlaceWish } from './wishes.contract.ts';
import { deletePlaceWish, findPlaceWishes, putPlaceWish } from './wishes.store.ts';

export function readPlaceWish({ db }: Pick<Deps, 'db'>, { accountId }: Candidate): PlaceWish {
  return listPlaceWishes(db, [accountId]).get(accountId) ?? { wished: nothingSaid, needs: [] };
}

/**
 * What is needed and not wished for is left out. Of whoever wishes for nothing, nothing is kept.
 * @throws AppError `conditions-contradict`
 */
export function tellPlaceWish(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Candidate,
  { wished, needs }: PlaceWish,
): PlaceWish {
  refuseContradiction(wished);
  const { accountId } = actor;
  const said = saidParts(wished);
  inTransaction(deps.db, (tx) => {
    if (said.length === 0) deletePlaceWish(tx, accountId);
    else putPlaceWish(tx, accountId, { wished, needs: said.filter((part) => needs.includes(part)) });
    const object = { objectKind: 'account', objectId: accountId };
    writeAudit(tx, { actor, act: 'wish.write', ...object, at: deps.clock(), onceADay: true });
  });
  return readPlaceWish(deps, actor);
}

/** By account, in one reading. Who has said nothing is not in it. */
export function listPlaceWishes(db: DbOrTx, accountIds: string[]): Map<string, PlaceWish> {
  return new Map(findPlaceWishes(db, accountIds).map(({ accountId, wish }) => [accountId, wish]));
}
