import type { DbOrTx } from '../db/open.ts';
import { deleteThread, listThreadsOf } from './threads.store.ts';

/** Also what staff wrote in them: it was written to this person. */
export function eraseThreads(tx: DbOrTx, accountId: string): void {
  for (const { threadId } of listThreadsOf(tx, accountId)) deleteThread(tx, threadId);
}
