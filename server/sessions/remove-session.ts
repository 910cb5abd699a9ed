import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getSession } from './session-parts.ts';
import { deleteSession, listParticipants } from './sessions.store.ts';

/**
 * Removes what was prepared. Where somebody has joined, their place hangs on it: such a session is ended instead.
 * @throws AppError `session-not-found`, `session-begun`
 */
export function removeSession(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { sessionId }: { sessionId: string },
): Record<string, never> {
  return inTransaction(db, (tx) => {
    getSession(tx, sessionId);
    if (listParticipants(tx, sessionId).length > 0) throw new AppError('session-begun');
    deleteSession(tx, sessionId);
    const entry = { actor, act: 'session.remove', objectKind: 'session', objectId: sessionId };
    writeAudit(tx, { ...entry, at: clock() });
    return {};
  });
}
