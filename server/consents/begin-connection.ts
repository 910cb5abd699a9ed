import type { Candidate } from '../access.ts';
import type { OwnConnections } from '../accounts/accounts.contract.ts';
import { listOwnConnections } from '../accounts/own-connections.ts';
import { takeCard } from '../accounts/take-card.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { askAnew } from './ask-anew.ts';

/**
 * Connects a candidate to whoever printed the card. What was agreed to while the two were connected before is asked
 * anew: the new connection lets nobody read anything.
 * @throws AppError `code-unknown`, `card-used`, `card-expired`, `card-connects-nobody`
 */
export function beginConnection(
  deps: Pick<Deps, 'db' | 'config' | 'clock'>,
  actor: Candidate,
  { code }: { code: string },
): OwnConnections {
  const at = deps.clock();
  return inTransaction(deps.db, (tx) => {
    const { cardId, staffId } = takeCard(deps, tx, actor.accountId, code);
    askAnew(tx, { accountId: actor.accountId, staffId, at });
    writeAudit(tx, { actor, act: 'connection.begin', objectKind: 'card', objectId: cardId, at });
    return listOwnConnections({ db: tx }, actor);
  });
}
