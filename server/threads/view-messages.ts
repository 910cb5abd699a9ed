import type { DbOrTx } from '../db/open.ts';
import type { Message } from './threads.contract.ts';
import { listMessages, type MessageRow } from './threads.store.ts';

/** So many at a time: a view is sent whole at every change. */
const most = 50;

/** The newest before a place, or of all. */
export function viewMessages(
  db: DbOrTx,
  threadId: string,
  before = Number.MAX_SAFE_INTEGER,
): { messages: Message[]; hasOlder: boolean } {
  const rows = listMessages(db, threadId, { before, most: most + 1 });
  return { messages: rows.slice(-most).map(viewMessage), hasOlder: rows.length > most };
}

function viewMessage({ messageId, place, isFromStaff, text, writtenOn }: MessageRow): Message {
  return { messageId, place, isFromStaff, text, day: writtenOn };
}
