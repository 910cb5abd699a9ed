import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { CompanyForMatcher } from './companies.contract.ts';
import { type CompanyRow, findCompany, listCompanyNotes, listContacts } from './companies.store.ts';
import { goesOn, isDue } from './company-days.ts';

/** @throws AppError `company-not-found` */
export function getCompany(db: DbOrTx, companyId: string): CompanyRow {
  const company = findCompany(db, companyId);
  if (!company) throw new AppError('company-not-found');
  return company;
}

/** With whom one reaches there, and all that was noted. @throws AppError `company-not-found` */
export function viewCompany(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { companyId }: { companyId: string },
): CompanyForMatcher {
  const company = getCompany(db, companyId);
  return {
    ...company,
    isDue: isDue(company, clock()),
    contacts: listContacts(db, companyId),
    notes: listCompanyNotes(db, companyId),
    contactsGoOn: goesOn(company),
  };
}
