import type { DbOrTx } from '../db/open.ts';
import { noteCompanyTouched } from './companies.store.ts';

/** Something has happened around it, so contacts and notes are kept for longer. */
export function touchCompany(tx: DbOrTx, companyId: string, at: Date): void {
  noteCompanyTouched(tx, companyId, at.toISOString());
}
