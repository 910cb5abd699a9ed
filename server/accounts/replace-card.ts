import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { insertCard, markCardsUsed } from './accounts.store.ts';
import { hashCode, makeCode } from './codes.ts';
import { getConnectedCandidate } from './get-connected-candidate.ts';
import { cardDays, type NewCard } from './make-cards.ts';

/**
 * A card for somebody who has lost the own code. It opens the same account; a card made before opens nothing.
 * @throws AppError `candidate-not-found`
 */
export function replaceCard(
  deps: Pick<Deps, 'config' | 'db' | 'clock' | 'random'>,
  actor: Staff,
  { candidateId }: { candidateId: string },
): NewCard {
  const at = deps.clock();
  const createdAt = at.toISOString();
  const expiresAt = new Date(at.getTime() + cardDays * 24 * 60 * 60 * 1_000).toISOString();
  return inTransaction(deps.db, (tx) => {
    const { accountId } = getConnectedCandidate(tx, actor, 'card.replace', candidateId);
    markCardsUsed(tx, accountId, createdAt);
    const code = makeCode(deps.random, 'card');
    const codeHash = hashCode(deps.config.secret, code);
    const cardId = deps.random.id();
    insertCard(tx, { cardId, codeHash, accountId, createdAt, expiresAt, madeBy: actor.accountId });
    writeAudit(tx, { actor, act: 'card.replace', objectKind: 'account', objectId: accountId, at });
    return { code, link: `${deps.config.publicUrl}/kort#${code}`, expiresAt };
  });
}
