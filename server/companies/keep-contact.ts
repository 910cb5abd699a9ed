/** Whom one reaches at a company: their work address and number, for as long as there is something to talk about. */
import type { Staff } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { CompanyForMatcher, ContactToKeep } from './companies.contract.ts';
import { changeContactRow, deleteContact, insertContact, noteCompanyTouched } from './companies.store.ts';
import { getCompany, viewCompany } from './get-company.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'random'>;
type About = { companyId: string };
type AboutContact = About & { contactId: string };

/** @throws AppError `company-not-found` */
export function addContact(
  deps: Needs,
  actor: Staff,
  { companyId, ...contact }: About & ContactToKeep,
): CompanyForMatcher {
  return touching(deps, actor, companyId, (tx) =>
    insertContact(tx, { ...trimmed(contact), companyId, contactId: deps.random.id() }),
  );
}

/** @throws AppError `company-not-found`, `contact-not-found` */
export function changeContact(
  deps: Needs,
  actor: Staff,
  { companyId, contactId, ...contact }: AboutContact & ContactToKeep,
): CompanyForMatcher {
  return touching(deps, actor, companyId, (tx) =>
    refuseNone(changeContactRow(tx, { companyId, contactId }, trimmed(contact))),
  );
}

/** @throws AppError `company-not-found`, `contact-not-found` */
export function removeContact(
  deps: Needs,
  actor: Staff,
  { companyId, contactId }: AboutContact,
): CompanyForMatcher {
  return touching(deps, actor, companyId, (tx) => refuseNone(deleteContact(tx, { companyId, contactId })));
}

function trimmed({ name, title, phone, ...contact }: ContactToKeep): ContactToKeep {
  return { ...contact, name: name.trim(), title: title.trim(), phone: phone.trim() };
}

function refuseNone(found: number): void {
  if (found === 0) throw new AppError('contact-not-found');
}

function touching(
  deps: Needs,
  actor: Staff,
  companyId: string,
  work: (tx: DbOrTx) => void,
): CompanyForMatcher {
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    getCompany(tx, companyId);
    work(tx);
    noteCompanyTouched(tx, companyId, at.toISOString());
    writeAudit(tx, { actor, act: 'company.change', objectKind: 'company', objectId: companyId, at });
  });
  return viewCompany(deps, { companyId });
}
