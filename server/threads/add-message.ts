import type { DbOrTx } from '../db/open.ts';
import { changeThread, findMessage, insertMessage, lastPlace, type ThreadRow } from './threads.store.ts';

export type NewMessage = { messageId: string; text: string };

/**
 * Puts a message last in its thread. One that was sent twice is one message, and the id of a message elsewhere puts
 * nothing here.
 * @returns whether it was put there now
 */
export function addMessage(
  tx: DbOrTx,
  { threadId }: Pick<ThreadRow, 'threadId'>,
  { messageId, text, isFromStaff, at }: NewMessage & { isFromStaff: boolean; at: Date },
): boolean {
  if (findMessage(tx, messageId)) return false;
  const place = lastPlace(tx, threadId) + 1;
  const writtenOn = at.toISOString().slice(0, 10);
  insertMessage(tx, { messageId, threadId, place, isFromStaff, text: text.trim(), writtenOn });
  changeThread(tx, threadId);
  return true;
}
