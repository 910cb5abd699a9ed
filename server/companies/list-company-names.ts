import type { DbOrTx } from '../db/open.ts';
import { listCompanyRows } from './companies.store.ts';

/** Id -> name, of all companies. */
export function listCompanyNames(db: DbOrTx): Map<string, string> {
  return new Map(listCompanyRows(db).map(({ companyId, name }) => [companyId, name]));
}
