import type { Candidate } from '../access.ts';
import { getNamesOf } from '../accounts/get-names-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { WordsForCandidate } from './report-words.contract.ts';
import { listWordsIn, updateChoice } from './report-words.store.ts';

/** What pedagogues would add to the own report, chosen about or not. */
export function readOwnReportWords(
  { db }: Pick<Deps, 'db'>,
  { accountId }: Pick<Candidate, 'accountId'>,
): { words: WordsForCandidate[] } {
  const rows = listWordsIn(db, accountId);
  const names = getNamesOf(
    db,
    rows.map(({ staffId }) => staffId),
  );
  const words = rows.map(({ staffId, text, writtenAt, inReport }) => ({
    staffId,
    by: names.get(staffId) ?? null,
    text,
    writtenOn: writtenAt.slice(0, 10),
    inReport,
  }));
  return { words };
}

/** @throws AppError `report-words-not-found` */
export function chooseWords(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Candidate,
  { staffId, inReport }: { staffId: string; inReport: boolean },
): { words: WordsForCandidate[] } {
  const { accountId } = actor;
  inTransaction(deps.db, (tx) => {
    if (!updateChoice(tx, { accountId, staffId, inReport })) throw new AppError('report-words-not-found');
    const entry = { actor, act: 'report.choose-words', objectKind: 'account', objectId: accountId };
    writeAudit(tx, { ...entry, at: deps.clock() });
  });
  return readOwnReportWords(deps, actor);
}
