import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { insertCard } from './accounts.store.ts';
import { hashCode, makeCode } from './codes.ts';

/** A card as it is printed. The code is in no other place: only a hash of it is stored. */
export type NewCard = { code: string; link: string; expiresAt: string };

const dayMs = 24 * 60 * 60 * 1_000;
/** A card that nobody has entered stops working after half a year. */
export const cardDays = 180;

/** Makes cards that nobody has yet; whoever enters with one is connected to its maker. In the link the code stands in the fragment, which no browser sends. */
export function makeCards(
  deps: Pick<Deps, 'config' | 'db' | 'clock' | 'random'>,
  { count, days = cardDays }: { count: number; days?: number },
  maker?: Staff,
): NewCard[] {
  const now = deps.clock();
  const expiresAt = new Date(now.getTime() + days * dayMs).toISOString();
  return inTransaction(deps.db, (tx) =>
    Array.from({ length: count }, () => {
      const code = makeCode(deps.random, 'card');
      const cardId = deps.random.id();
      insertCard(tx, {
        cardId,
        codeHash: hashCode(deps.config.secret, code),
        createdAt: now.toISOString(),
        expiresAt,
        ...(maker && { madeBy: maker.accountId }),
      });
      writeAudit(tx, {
        actor: maker ?? 'system',
        act: 'card.make',
        objectKind: 'card',
        objectId: cardId,
        at: now,
      });
      return { code, link: `${deps.config.publicUrl}/kort#${code}`, expiresAt };
    }),
  );
}
