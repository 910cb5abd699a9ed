/** Help in text in a session goes on as a thread with whoever helps. */
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { addMessage } from './add-message.ts';
import { beginThread } from './own-threads.ts';
import { changeThread, countNew, findThread, lastPlace } from './threads.store.ts';

type Met = {
  accountId: string;
  staffId: string;
  /** What the person is called in that session. */
  name: string | null;
  number: number;
  /** The wish for help: its words are the first thing that was written. */
  asked: { messageId: string; text: string };
  /** Empty when the answer was given in another way. */
  answer: { messageId: string; text: string };
};

/** In the transaction of the one who answers. */
export function meetInThread(
  deps: Pick<Deps, 'random' | 'clock'>,
  tx: DbOrTx,
  { accountId, staffId, name, number, asked, answer }: Met,
): void {
  const at = deps.clock();
  const thread = findThread(tx, accountId, staffId) ?? beginThread(deps, tx, { accountId, staffId });
  const { threadId, seenByStaff } = thread;
  const hasReadAll = countNew(tx, threadId, { isFromStaff: false, after: seenByStaff }) === 0;
  changeThread(tx, threadId, { metAt: at.toISOString(), metName: name, metNumber: number });
  for (const { isFromStaff, ...message } of [
    { ...asked, isFromStaff: false },
    { ...answer, isFromStaff: true },
  ])
    if (message.text.trim() !== '') addMessage(tx, thread, { ...message, isFromStaff, at });
  // The wish was read on the board, and is not new to whoever answered it.
  if (hasReadAll) changeThread(tx, threadId, { seenByStaff: lastPlace(tx, threadId) });
}
