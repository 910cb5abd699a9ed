/** What a member of staff does with the threads of candidates who have written to them: theirs alone, while it is open. */
import type { Staff } from '../access.ts';
import { findMeeting } from '../accounts/find-meeting.ts';
import { listMetCandidates, type MetCandidate } from '../accounts/list-met-candidates.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { addMessage, type NewMessage } from './add-message.ts';
import { isOpenThread } from './is-open-thread.ts';
import type { Message, ThreadForStaff, ThreadInListForStaff } from './threads.contract.ts';
import { changeThread, findThread, lastPlace, listWrittenThreads, type ThreadRow } from './threads.store.ts';
import { viewMessages } from './view-messages.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type About = { candidateId: string };
type ThreadWith = { version: number; view: ThreadForStaff };

/**
 * What was written last stands first. That there are threads is told, nothing that is in them. As many questions to the
 * database for 1,000 as for one.
 */
export function listThreadsWithCandidates(
  { db }: Pick<Deps, 'db'>,
  { accountId: staffId, roles }: Staff,
): { threads: ThreadInListForStaff[] } {
  const met = listMetCandidates(db, staffId);
  return {
    threads: listWrittenThreads(db, staffId).flatMap(({ thread, day, news }) => {
      const stands = met.get(thread.accountId);
      const endedAt = stands?.endedAt ?? null;
      const isConnected = stands !== undefined && endedAt === null;
      if (!isOpenThread({ roles, isConnected, endedAt }, thread.metAt)) return [];
      return [{ ...whoIs(thread, stands), news, day }];
    }),
  };
}

/** The candidate sees that it was read, and on which day. @throws AppError `thread-not-found` */
export function readThreadWith(deps: Needs, actor: Staff, about: About): ThreadWith {
  inTransaction(deps.db, (tx) => noteReading(deps, tx, actor, getOpen(tx, actor, about)));
  return viewThreadWith(deps, actor, about);
}

/**
 * As it stands, without a note that it was read: what is told to a page that is open is read when somebody looks at it,
 * and `seeThreadWith` says so. @throws AppError `thread-not-found`
 */
export function viewThreadWith({ db }: Pick<Needs, 'db'>, actor: Staff, about: About): ThreadWith {
  const thread = getOpen(db, actor, about);
  const { threadId, accountId, staffId, seenByStaff } = thread;
  const said = viewMessages(db, threadId);
  const who = whoIs(thread, listMetCandidates(db, staffId).get(accountId));
  // Rises with what this side sees, and not with how far the candidate has read: that is nobody's to see here.
  const version = (said.messages.at(-1)?.place ?? 0) + seenByStaff;
  return { version, view: { ...who, isOpen: true, ...said, seen: seenByStaff } };
}

/** @throws AppError `thread-not-found` */
export function readOlderWith(
  deps: Needs,
  actor: Staff,
  { before, ...about }: About & { before: number },
): { messages: Message[]; hasOlder: boolean } {
  return inTransaction(deps.db, (tx) => {
    const thread = getOpen(tx, actor, about);
    noteReading(deps, tx, actor, thread);
    return viewMessages(tx, thread.threadId, before);
  });
}

/** @throws AppError `thread-not-found`: also to somebody who has not written first */
export function answerInThread(
  deps: Needs,
  actor: Staff,
  { candidateId, ...message }: About & NewMessage,
): ThreadWith {
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    const thread = getOpen(tx, actor, { candidateId });
    if (!addMessage(tx, thread, { ...message, isFromStaff: true, at })) return;
    const entry = { actor, act: 'thread.answer', objectKind: 'thread', objectId: thread.threadId, at };
    writeAudit(tx, { ...entry, about: candidateId });
  });
  return readThreadWith(deps, actor, { candidateId });
}

/** What came while the page was open is looked at: a reading as any other. @throws AppError `thread-not-found` */
export function seeThreadWith(
  deps: Needs,
  actor: Staff,
  { place, ...about }: About & { place: number },
): Record<string, never> {
  return inTransaction(deps.db, (tx) => {
    const thread = getOpen(tx, actor, about);
    const { threadId, seenByStaff } = thread;
    const seen = Math.min(place, lastPlace(tx, threadId));
    if (seen <= seenByStaff) return {};
    changeThread(tx, threadId, { seenByStaff: seen });
    noteReading(deps, tx, actor, thread);
    return {};
  });
}

/** Of somebody who has not written, or whom one meets no more, there is no thread. */
function getOpen(db: DbOrTx, { accountId: staffId }: Staff, { candidateId }: About): ThreadRow {
  const thread = findThread(db, candidateId, staffId);
  if (!thread || !isOpenFor(db, thread) || lastPlace(db, thread.threadId) === 0)
    throw new AppError('thread-not-found');
  return thread;
}

function isOpenFor(db: DbOrTx, { accountId, staffId, metAt }: ThreadRow): boolean {
  return isOpenThread(findMeeting(db, accountId, staffId), metAt);
}

function noteReading(deps: Pick<Deps, 'clock'>, tx: DbOrTx, actor: Staff, thread: ThreadRow): void {
  const entry = { actor, act: 'thread.read-connected', objectKind: 'thread', objectId: thread.threadId };
  writeAudit(tx, { ...entry, about: thread.accountId, at: deps.clock(), onceADay: true });
}

/** As in the list of those one meets; of whoever was met in a session alone, the name and number of that evening. */
function whoIs({ accountId, metName, metNumber }: ThreadRow, stands: MetCandidate | undefined) {
  const met = stands?.endedAt === null ? stands : undefined;
  return {
    candidateId: accountId,
    name: met ? met.name : metName,
    number: met?.number ?? metNumber ?? 0,
  };
}
