/** What was said, written or seen with a company. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { CompanyForMatcher, NoteToWrite } from './companies.contract.ts';
import { deleteCompanyNote, insertCompanyNote, noteCompanyTouched } from './companies.store.ts';
import { refuseUnknownDay } from './company-days.ts';
import { getCompany, viewCompany } from './get-company.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type About = { companyId: string };

/** @throws AppError `company-not-found`, `day-unknown` */
export function writeCompanyNote(
  deps: Needs,
  actor: Staff,
  { companyId, ...note }: About & NoteToWrite,
): CompanyForMatcher {
  refuseUnknownDay(note.happenedOn);
  const now = deps.clock();
  inTransaction(deps.db, (tx) => {
    getCompany(tx, companyId);
    const written = { writerId: actor.accountId, writtenAt: now.toISOString() };
    insertCompanyNote(tx, { ...note, text: note.text.trim(), companyId, ...written });
    touch(tx, actor, companyId, now);
  });
  return viewCompany(deps, { companyId });
}

/** @throws AppError `company-not-found`, `company-note-not-found` */
export function removeCompanyNote(
  deps: Needs,
  actor: Staff,
  { companyId, noteId }: About & { noteId: string },
): CompanyForMatcher {
  inTransaction(deps.db, (tx) => {
    getCompany(tx, companyId);
    if (deleteCompanyNote(tx, { companyId, noteId }) === 0) throw new AppError('company-note-not-found');
    touch(tx, actor, companyId, deps.clock());
  });
  return viewCompany(deps, { companyId });
}

function touch(tx: DbOrTx, actor: Staff, companyId: string, at: Date): void {
  noteCompanyTouched(tx, companyId, at.toISOString());
  writeAudit(tx, { actor, act: 'company.change', objectKind: 'company', objectId: companyId, at });
}
