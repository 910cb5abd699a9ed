import type { Staff } from '../access.ts';
import { getConnectedCandidate } from '../accounts/get-connected-candidate.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { hasConsentFor } from '../consents/has-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { WordsForPedagogue } from './report-words.contract.ts';
import { deleteWords, listWordsIn, putWords } from './report-words.store.ts';

const act = 'report.write-connected';

/** @throws AppError `candidate-not-found`, `consent-missing` */
export function readWordsOfMine(
  { db }: Pick<Deps, 'db'>,
  actor: Staff,
  candidateId: string,
): WordsForPedagogue {
  refuseUnlessLet(db, actor, candidateId);
  return wordsOf(db, actor, candidateId);
}

/**
 * Written anew, they wait for the candidate's choice anew: a yes was to other words.
 * @throws AppError `candidate-not-found`, `consent-missing`
 */
export function writeReportWords(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Staff,
  { candidateId, text }: { candidateId: string; text: string },
): WordsForPedagogue {
  const at = clock();
  const written = text.trim();
  inTransaction(db, (tx) => {
    refuseUnlessLet(tx, actor, candidateId);
    if (wordsOf(tx, actor, candidateId).text === written) return;
    const ids = { accountId: candidateId, staffId: actor.accountId };
    if (written === '') deleteWords(tx, ids);
    else putWords(tx, { ...ids, text: written, writtenAt: at.toISOString(), inReport: null });
    writeAudit(tx, { actor, act, objectKind: 'account', objectId: candidateId, about: candidateId, at });
  });
  return wordsOf(db, actor, candidateId);
}

function refuseUnlessLet(db: DbOrTx, actor: Staff, candidateId: string): void {
  getConnectedCandidate(db, actor, act, candidateId);
  const staffId = actor.accountId;
  if (!hasConsentFor(db, { candidateId, purpose: 'pedagogue-reads', staffId }))
    throw new AppError('consent-missing');
}

function wordsOf(db: DbOrTx, { accountId: staffId }: Staff, candidateId: string): WordsForPedagogue {
  const own = listWordsIn(db, candidateId).find((row) => row.staffId === staffId);
  return { text: own?.text ?? '', inReport: own?.inReport ?? null };
}
