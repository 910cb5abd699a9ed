import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { examplesOf } from './condition-examples.ts';
import type { ConditionsForCandidate, Theme } from './conditions.contract.ts';
import { insertCondition, listConditions } from './conditions.store.ts';
import { listOwnConditions } from './list-own-conditions.ts';

/** What fits on one page. */
const most = 60;

type Asked = { theme: Theme; exampleId: string } | { theme: Theme; words: string };

/**
 * Says one thing, seen by nobody else until that is chosen. An example that is there already is there once.
 * @throws AppError `condition-example-not-found`, `conditions-many`
 */
export function addCondition(
  deps: Pick<Deps, 'db' | 'challenges' | 'clock' | 'random'>,
  actor: Candidate,
  asked: Asked,
): ConditionsForCandidate {
  const { accountId } = actor;
  const { theme } = asked;
  const exampleId = 'exampleId' in asked ? asked.exampleId : null;
  const words = 'words' in asked ? asked.words.trim() : '';
  if (exampleId !== null && !examplesOf[theme].includes(exampleId))
    throw new AppError('condition-example-not-found');
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    const before = listConditions(tx, accountId);
    if (exampleId !== null && before.some((one) => one.theme === theme && one.exampleId === exampleId))
      return;
    if (before.length >= most) throw new AppError('conditions-many', { most });
    insertCondition(tx, {
      conditionId: deps.random.id(),
      accountId,
      theme,
      exampleId,
      words,
      visibleTo: [],
      writtenAt: at.toISOString(),
    });
    const object = { objectKind: 'account', objectId: accountId };
    writeAudit(tx, { actor, act: 'condition.write', ...object, at, onceADay: true });
  });
  return listOwnConditions(deps, actor);
}
