import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { inOrder } from './add-headline.ts';
import type { Mark, OwnHeadlines } from './headlines.contract.ts';
import { deleteHeadline, updateMarks } from './headlines.store.ts';
import { listOwnHeadlines } from './list-own-headlines.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock'>;

/** Says anew what is meant by a headline: can, want, curious, or nothing yet. @throws AppError `headline-not-found` */
export function markHeadline(
  deps: Needs,
  actor: Candidate,
  { headlineId, marks }: { headlineId: string; marks: Mark[] },
): OwnHeadlines {
  const { accountId } = actor;
  return change(deps, actor, (tx) => updateMarks(tx, { accountId, headlineId, marks: inOrder(marks) }));
}

/** Takes a headline away. @throws AppError `headline-not-found` */
export function removeHeadline(deps: Needs, actor: Candidate, headlineId: string): OwnHeadlines {
  return change(deps, actor, (tx) => deleteHeadline(tx, { accountId: actor.accountId, headlineId }));
}

/** @param act whether it found a headline of this account */
function change(deps: Needs, actor: Candidate, act: (tx: DbOrTx) => boolean): OwnHeadlines {
  const object = { objectKind: 'account', objectId: actor.accountId };
  inTransaction(deps.db, (tx) => {
    if (!act(tx)) throw new AppError('headline-not-found');
    writeAudit(tx, { actor, act: 'headline.write', ...object, at: deps.clock(), onceADay: true });
  });
  return listOwnHeadlines(deps, actor);
}
