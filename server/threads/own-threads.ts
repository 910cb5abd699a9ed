/** What a candidate does with their own threads. */
import type { Candidate } from '../access.ts';
import { findMeeting } from '../accounts/find-meeting.ts';
import { getNameOfStaff } from '../accounts/get-name-of-staff.ts';
import { listConnectedStaff } from '../accounts/list-connected-staff.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { addMessage, type NewMessage } from './add-message.ts';
import { isOpenThread } from './is-open-thread.ts';
import type { Message, ThreadForCandidate, ThreadInList } from './threads.contract.ts';
import {
  changeThread,
  countNew,
  findThread,
  insertThread,
  lastPlace,
  listThreadsOf,
  type ThreadRow,
} from './threads.store.ts';
import { viewMessages } from './view-messages.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'random'>;
type About = { staffId: string };
type OwnThread = { version: number; view: ThreadForCandidate };

/** Those one meets, in the order in which one met them, and whoever else one has written with. */
export function listOwnThreads(
  { db }: Pick<Deps, 'db'>,
  { accountId }: Candidate,
): { threads: ThreadInList[] } {
  const begun = listThreadsOf(db, accountId);
  const met = listConnectedStaff(db, accountId).map(({ staffId }) => staffId);
  const all = new Set([...met, ...begun.map(({ staffId }) => staffId)]);
  return {
    threads: [...all].flatMap((staffId) => {
      const thread = begun.find((one) => one.staffId === staffId);
      const isOpen = isOpenThread(findMeeting(db, accountId, staffId), thread?.metAt ?? null);
      if (!isOpen && !thread) return [];
      const name = getNameOfStaff(db, staffId);
      return [{ staffId, name, isOpen, news: thread ? newsOf(db, thread) : 0 }];
    }),
  };
}

/**
 * How many answers this candidate has not read, from everybody, and whether anything was begun with anybody. `version`: a
 * number that only rises, at every change.
 */
export function readNews(
  db: DbOrTx,
  accountId: string,
): { news: number; hasBegun: boolean; version: number } {
  const own = listThreadsOf(db, accountId);
  return {
    hasBegun: own.length > 0,
    news: own.reduce((sum, thread) => sum + newsOf(db, thread), 0),
    version: own.reduce((sum, { version }) => sum + version, 0),
  };
}

/** @throws AppError `thread-not-found` */
export function readOwnThread({ db }: Pick<Deps, 'db'>, { accountId }: Candidate, about: About): OwnThread {
  const { thread, isOpen, isConnected } = getOwn(db, accountId, about);
  const name = getNameOfStaff(db, about.staffId);
  const said = thread ? viewMessages(db, thread.threadId) : { messages: [], hasOlder: false };
  const mayClose = isOpen && !isConnected;
  const view = {
    staffId: about.staffId,
    name,
    isOpen,
    ...said,
    seen: thread?.seenByCandidate ?? 0,
    mayClose,
  };
  return { version: thread?.version ?? 0, view };
}

/** @throws AppError `thread-not-found` */
export function readOlderOwn(
  { db }: Pick<Deps, 'db'>,
  { accountId }: Candidate,
  { before, ...about }: About & { before: number },
): { messages: Message[]; hasOlder: boolean } {
  const { thread } = getOwn(db, accountId, about);
  return thread ? viewMessages(db, thread.threadId, before) : { messages: [], hasOlder: false };
}

/** @throws AppError `thread-not-found`, `thread-closed` */
export function writeInThread(
  deps: Needs,
  actor: Candidate,
  { messageId, text, staffId }: About & NewMessage,
): OwnThread {
  const { accountId } = actor;
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    const { thread, isOpen } = getOwn(tx, accountId, { staffId });
    if (!isOpen) throw new AppError('thread-closed');
    const written = thread ?? beginThread(deps, tx, { accountId, staffId });
    if (!addMessage(tx, written, { messageId, text, isFromStaff: false, at })) return;
    const entry = { actor, act: 'thread.write', objectKind: 'thread', objectId: written.threadId, at };
    writeAudit(tx, { ...entry, onceADay: true });
  });
  return readOwnThread(deps, actor, { staffId });
}

/** Never back, and never beyond what there is. @throws AppError `thread-not-found` */
export function seeOwnThread(
  { db }: Pick<Deps, 'db'>,
  { accountId }: Candidate,
  { staffId, place }: About & { place: number },
): Record<string, never> {
  return inTransaction(db, (tx) => {
    const { thread } = getOwn(tx, accountId, { staffId });
    if (!thread) return {};
    const seen = Math.min(place, lastPlace(tx, thread.threadId));
    if (seen > thread.seenByCandidate) changeThread(tx, thread.threadId, { seenByCandidate: seen });
    return {};
  });
}

/** Whether something was begun with this person. */
export function hasThread(db: DbOrTx, accountId: string, staffId: string): boolean {
  return findThread(db, accountId, staffId) !== undefined;
}

export function beginThread(
  { random, clock }: Pick<Deps, 'random' | 'clock'>,
  tx: DbOrTx,
  { accountId, staffId }: { accountId: string; staffId: string },
): ThreadRow {
  const begunAt = clock().toISOString();
  return insertThread(tx, { threadId: random.id(), accountId, staffId, begunAt });
}

/** Somebody one neither meets nor has written with is as nobody. */
function getOwn(
  db: DbOrTx,
  accountId: string,
  { staffId }: About,
): { thread: ThreadRow | undefined; isOpen: boolean; isConnected: boolean } {
  const thread = findThread(db, accountId, staffId);
  const meeting = findMeeting(db, accountId, staffId);
  const isOpen = isOpenThread(meeting, thread?.metAt ?? null);
  if (!thread && !isOpen) throw new AppError('thread-not-found');
  return { thread, isOpen, isConnected: meeting?.isConnected ?? false };
}

function newsOf(db: DbOrTx, { threadId, seenByCandidate }: ThreadRow): number {
  return countNew(db, threadId, { isFromStaff: true, after: seenByCandidate });
}
