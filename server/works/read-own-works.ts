import type { Candidate } from '../access.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { WorkForCandidate, WorksForCandidate } from './works.contract.ts';
import { findWork, listWorksByName } from './works.store.ts';

/** What this person has brought along, newest first, without what is in the files. */
export function listOwnWorks({ db }: Pick<Deps, 'db'>, { accountId }: Candidate): WorksForCandidate {
  return {
    works: listWorksByName(db, accountId).map(({ changedAt, ...work }) => ({
      ...work,
      changedOn: changedAt.slice(0, 10),
    })),
  };
}

/** One of them, with its files. @throws AppError `work-not-found` */
export function getWork(
  { db }: Pick<Deps, 'db'>,
  { accountId }: Candidate,
  workId: string,
): WorkForCandidate {
  const row = findWork(db, { accountId, workId });
  if (!row) throw new AppError('work-not-found');
  const { accountId: _, madeAt: __, changedAt, ...work } = row;
  return { ...work, changedOn: changedAt.slice(0, 10) };
}
