/** A few goals of the team for a quarter, in own words: written, changed, told how they went, and removed. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { GoalToKeep, MirrorForTeam } from './mirror.contract.ts';
import {
  changeGoalRow,
  deleteGoalRow,
  findGoalRow,
  insertGoalRow,
  listGoalRows,
  nextGoalPlace,
} from './mirror.store.ts';
import { quarterOf } from './mirror-periods.ts';
import { viewMirror } from './view-mirror.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type About = { goalId: string };

/** More are no goals but a list. */
const most = 5;

/** @throws AppError `goals-full` */
export function addGoal(
  deps: Needs,
  actor: Staff,
  { goalId, words }: About & { words: string },
): MirrorForTeam {
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    if (findGoalRow(tx, goalId)) return;
    const quarter = quarterOf(at);
    if (listGoalRows(tx).filter((one) => one.quarter === quarter).length >= most)
      throw new AppError('goals-full', { most });
    const place = nextGoalPlace(tx, quarter);
    insertGoalRow(tx, { goalId, quarter, place, words: words.trim(), outcome: '', revision: 1 });
    audit(tx, actor, at);
  });
  return viewMirror(deps);
}

/** @throws AppError `goal-not-found`, `goal-changed` */
export function changeGoal(
  deps: Needs,
  actor: Staff,
  { goalId, revision, words, outcome }: About & GoalToKeep,
): MirrorForTeam {
  inTransaction(deps.db, (tx) => {
    const before = findGoalRow(tx, goalId);
    if (!before) throw new AppError('goal-not-found');
    if (before.revision !== revision) throw new AppError('goal-changed');
    changeGoalRow(tx, goalId, { words: words.trim(), outcome: outcome.trim() });
    audit(tx, actor, deps.clock());
  });
  return viewMirror(deps);
}

/** @throws AppError `goal-not-found` */
export function removeGoal(deps: Needs, actor: Staff, { goalId }: About): MirrorForTeam {
  inTransaction(deps.db, (tx) => {
    if (deleteGoalRow(tx, goalId) === 0) throw new AppError('goal-not-found');
    audit(tx, actor, deps.clock());
  });
  return viewMirror(deps);
}

function audit(tx: DbOrTx, actor: Staff, at: Date): void {
  writeAudit(tx, { actor, act: 'mirror.write', objectKind: 'mirror', objectId: quarterOf(at), at });
}
