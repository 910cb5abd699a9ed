import type { DbOrTx } from '../db/open.ts';
import { deleteOffersOf } from './offers.store.ts';
import { changeSession, deleteParticipations, listParticipationsOf } from './sessions.store.ts';

/** This account was in no session: boards that are open notice it. */
export function eraseSessions(tx: DbOrTx, accountId: string): void {
  deleteOffersOf(tx, accountId);
  const joined = listParticipationsOf(tx, accountId);
  deleteParticipations(
    tx,
    joined.map(({ participantId }) => participantId),
  );
  for (const { sessionId } of joined) changeSession(tx, sessionId);
}
