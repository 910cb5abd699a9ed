import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { AnswerToKeep, MirrorForTeam, MirrorQuestion } from './mirror.contract.ts';
import { findAnswerRow, putAnswerRow } from './mirror.store.ts';
import { halfYearOf, monthsBefore } from './mirror-periods.ts';
import { viewMirror } from './view-mirror.ts';

/**
 * One answer of the team. Who wrote it is not kept beside it: the team answers. The half-year before can still be written,
 * as a page may have stood open when the year turned.
 * @throws AppError `mirror-past`, `mirror-changed`
 */
export function answerMirror(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  asked: { halfYear: string; question: MirrorQuestion } & AnswerToKeep,
): MirrorForTeam {
  const { halfYear, question, answer, revision } = asked;
  const words = asked.words.trim();
  const at = deps.clock();
  if (![halfYearOf(at), halfYearOf(monthsBefore(at, 6))].includes(halfYear))
    throw new AppError('mirror-past');
  inTransaction(deps.db, (tx) => {
    const before = findAnswerRow(tx, { halfYear, question });
    // Sent twice, it is the same answer.
    if (before && before.answer === answer && before.words === words) return;
    if ((before?.revision ?? 0) !== revision) throw new AppError('mirror-changed');
    putAnswerRow(tx, { halfYear, question, answer, words, revision: revision + 1 });
    writeAudit(tx, { actor, act: 'mirror.write', objectKind: 'mirror', objectId: halfYear, at });
  });
  return viewMirror(deps);
}
