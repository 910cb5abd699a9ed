import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { changeThread, findThread } from './threads.store.ts';

/**
 * Ends what help in a session opened: neither writes any more, and the host reads nothing more. Where the two are
 * connected the thread stays open until that ends; another wish for help that is answered opens it again. Closed twice,
 * it closed the first time.
 * @throws AppError `thread-not-found`
 */
export function closeThread(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Candidate,
  { staffId }: { staffId: string },
): Record<string, never> {
  return inTransaction(db, (tx) => {
    const thread = findThread(tx, actor.accountId, staffId);
    if (!thread) throw new AppError('thread-not-found');
    const { threadId, metAt } = thread;
    if (metAt === null) return {};
    changeThread(tx, threadId, { metAt: null });
    writeAudit(tx, { actor, act: 'thread.close', objectKind: 'thread', objectId: threadId, at: clock() });
    return {};
  });
}
