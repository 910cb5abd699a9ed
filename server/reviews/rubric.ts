import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { ownRubric } from './own-rubric.ts';
import type { Rubric, RubricWord } from './review-text.contract.ts';
import { findNewestRubric, insertRubric, listRubrics } from './rubrics.store.ts';

/** The words that a reader chooses among now. */
export function readRubric(db: DbOrTx): Rubric {
  const row = findNewestRubric(db);
  return row ? { version: row.version, words: row.words } : ownRubric;
}

/** Every rubric that there was, by version: what was released keeps its own. */
export function allRubrics(db: DbOrTx): Map<number, Rubric> {
  const rows = listRubrics(db).map(({ version, words }) => ({ version, words }));
  return new Map([ownRubric, ...rows].map((rubric) => [rubric.version, rubric]));
}

/**
 * Other words, for what is written from now on. They grow from the ones that were shown: two owners do not write over
 * one another.
 * @throws AppError `rubric-changed`; `rubric-refused` when two words are one
 */
export function changeRubric(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { version, words }: { version: number; words: RubricWord[] },
): Rubric {
  const each = [
    words.map(({ wordId }) => wordId),
    words.map(({ name }) => name.sv.trim()),
    words.map(({ name }) => name.en.trim()),
  ];
  if (each.some((all) => new Set(all).size < all.length)) throw new AppError('rubric-refused');
  const at = deps.clock();
  return inTransaction(deps.db, (tx) => {
    if (readRubric(tx).version !== version) throw new AppError('rubric-changed');
    const next = version + 1;
    insertRubric(tx, { version: next, words, madeBy: actor.accountId, madeAt: at.toISOString() });
    writeAudit(tx, { actor, act: 'rubric.change', objectKind: 'rubric', objectId: String(next), at });
    return { version: next, words };
  });
}
