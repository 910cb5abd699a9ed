/** What ends with a session: signals and open wishes belong to the evening, and go with it. */
import { writeAudit } from '../audit/write-audit.ts';
import type { DbOrTx } from '../db/open.ts';
import { overBefore } from './session-parts.ts';
import {
  changeSession,
  clearSignals,
  listForgottenSessions,
  listParticipants,
  type SessionRow,
  withdrawHelp,
} from './sessions.store.ts';

/** Ended twice, it ended the first time. */
export function closeSession(tx: DbOrTx, { sessionId, closedAt }: SessionRow, at: Date): void {
  if (closedAt !== null) return;
  changeSession(tx, sessionId, { closedAt: at.toISOString() });
  clearSignals(tx, sessionId);
  withdrawHelp(
    tx,
    listParticipants(tx, sessionId).map(({ participantId }) => participantId),
  );
}

/** Those that no host has ended, some hours after their time. @returns how many */
export function closeForgottenSessions(tx: DbOrTx, at: Date): number {
  const forgotten = listForgottenSessions(tx, overBefore(at));
  for (const session of forgotten) {
    closeSession(tx, session, at);
    const entry = { act: 'session.forgotten', objectKind: 'session', objectId: session.sessionId };
    writeAudit(tx, { actor: 'system', ...entry, at });
  }
  return forgotten.length;
}
