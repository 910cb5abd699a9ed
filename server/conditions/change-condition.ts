import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { ConditionAudience, type ConditionsForCandidate } from './conditions.contract.ts';
import { type ConditionRow, deleteCondition, findCondition, updateCondition } from './conditions.store.ts';
import { listOwnConditions } from './list-own-conditions.ts';

type Needs = Pick<Deps, 'db' | 'challenges' | 'clock'>;
type Asked = { conditionId: string; words?: string; visibleTo?: ConditionAudience[] };

/**
 * Other words, or other people who may see it: both count at once. An example in other words is own words, and those
 * are for no program, whatever was chosen.
 * @throws AppError `condition-not-found`
 */
export function changeCondition(
  deps: Needs,
  actor: Candidate,
  { conditionId, words, visibleTo }: Asked,
): ConditionsForCandidate {
  return change(deps, actor, conditionId, (tx, before) => {
    const written = words === undefined ? before : { exampleId: null, words: words.trim() };
    const shown = visibleTo ?? before.visibleTo;
    updateCondition(tx, before, {
      exampleId: written.exampleId,
      words: written.words,
      visibleTo: ConditionAudience.enum.filter(
        (one) => shown.includes(one) && (one !== 'programs' || written.exampleId !== null),
      ),
    });
  });
}

/** Takes it away; from the answer on nobody sees it. @throws AppError `condition-not-found` */
export function removeCondition(deps: Needs, actor: Candidate, conditionId: string): ConditionsForCandidate {
  return change(deps, actor, conditionId, deleteCondition);
}

function change(
  deps: Needs,
  actor: Candidate,
  conditionId: string,
  act: (tx: DbOrTx, before: ConditionRow) => void,
): ConditionsForCandidate {
  const { accountId } = actor;
  inTransaction(deps.db, (tx) => {
    const before = findCondition(tx, { accountId, conditionId });
    if (!before) throw new AppError('condition-not-found');
    act(tx, before);
    const object = { objectKind: 'account', objectId: accountId };
    writeAudit(tx, { actor, act: 'condition.write', ...object, at: deps.clock(), onceADay: true });
  });
  return listOwnConditions(deps, actor);
}
