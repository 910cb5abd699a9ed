import { isDeepStrictEqual } from 'node:util';
import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { getWork, listOwnWorks } from './read-own-works.ts';
import type { WorkForCandidate, WorksForCandidate, WorkToKeep } from './works.contract.ts';
import { countReadings, countWorks, deleteWork, findWork, insertWork, updateWork } from './works.store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;

/** Bytes (UTF-8) of all files of a work together: what a person can read. */
export const workBytes = 256 * 1024;
/** More would be an archive. */
const most = 30;

/** Brings something along. Nobody else sees it unless it says so. @throws AppError `work-too-large`, `works-many` */
export function addWork(
  deps: Needs & Pick<Deps, 'random'>,
  actor: Candidate,
  asked: WorkToKeep,
): WorkForCandidate {
  refuseTooLarge(asked);
  const { accountId } = actor;
  const workId = deps.random.id();
  const at = deps.clock().toISOString();
  change(deps, actor, (tx) => {
    if (countWorks(tx, accountId) >= most) throw new AppError('works-many', { most });
    insertWork(tx, { workId, accountId, ...asked, madeAt: at, changedAt: at, revision: 1 });
    return true;
  });
  return getWork(deps, actor, workId);
}

/**
 * Changes all of it. What grew from an older one is not laid over what another device has kept meanwhile: that may have
 * hidden it from somebody. The same, sent again because its answer was not heard, is no change.
 * @throws AppError `work-not-found`, `work-changed`, `work-too-large`
 */
export function changeWork(
  deps: Needs,
  actor: Candidate,
  { workId, revision, ...work }: { workId: string; revision: number } & WorkToKeep,
): WorkForCandidate {
  refuseTooLarge(work);
  const whose = { accountId: actor.accountId, workId };
  const changedAt = deps.clock().toISOString();
  change(deps, actor, (tx) => {
    const before = findWork(tx, whose);
    if (!before || before.revision === revision) return updateWork(tx, whose, { ...work, changedAt });
    if (!isDeepStrictEqual({ ...before, ...work }, before)) throw new AppError('work-changed');
    return true;
  });
  return getWork(deps, actor, workId);
}

/**
 * Takes it away, with the readings of it: nothing brings those back, so it has to be known how many there are.
 * @param asked.readingsKnown how many readings, released or under way, the person was told of
 * @throws AppError `work-not-found`; `work-is-read` when there are more
 */
export function removeWork(
  deps: Needs,
  actor: Candidate,
  { workId, readingsKnown }: { workId: string; readingsKnown: number },
): WorksForCandidate {
  const whose = { accountId: actor.accountId, workId };
  change(deps, actor, (tx) => {
    const readings = countReadings(tx, whose);
    if (readings > readingsKnown) throw new AppError('work-is-read', { readings });
    return deleteWork(tx, whose);
  });
  return listOwnWorks(deps, actor);
}

/** @param act whether it found a work of this account */
function change(deps: Needs, actor: Candidate, act: (tx: DbOrTx) => boolean): void {
  const object = { objectKind: 'account', objectId: actor.accountId };
  inTransaction(deps.db, (tx) => {
    if (!act(tx)) throw new AppError('work-not-found');
    writeAudit(tx, { actor, act: 'work.write', ...object, at: deps.clock(), onceADay: true });
  });
}

function refuseTooLarge({ files }: WorkToKeep): void {
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (bytes > workBytes) throw new AppError('work-too-large', { kilobytes: workBytes / 1024 });
}
