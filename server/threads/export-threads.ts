import type { Deps } from '../deps.ts';
import { listAllMessages, listThreadsOf, type MessageRow, type ThreadRow } from './threads.store.ts';

export function exportThreads({ db }: Pick<Deps, 'db'>, accountId: string): ThreadRow[] {
  return listThreadsOf(db, accountId);
}

export function exportThreadMessages({ db }: Pick<Deps, 'db'>, threadId: string): MessageRow[] {
  return listAllMessages(db, threadId);
}
