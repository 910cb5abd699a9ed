import { and, asc, desc, eq, getTableColumns, inArray, lt, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { accounts } from '../db/tables/accounts.ts';
import { companies, companyContacts, companyNotes } from '../db/tables/companies.ts';

export type CompanyRow = typeof companies.$inferSelect;
export type ContactRow = typeof companyContacts.$inferSelect;
export type CompanyNoteRow = typeof companyNotes.$inferSelect;

export function insertCompany(tx: DbOrTx, company: CompanyRow): void {
  tx.insert(companies).values(company).run();
}

export function findCompany(db: DbOrTx, companyId: string): CompanyRow | undefined {
  return db.select().from(companies).where(eq(companies.companyId, companyId)).get();
}

export function listCompanyRows(db: DbOrTx): CompanyRow[] {
  return db.select().from(companies).all();
}

/** Contacts and notes of everybody in one text a company: what a search looks through beside the company itself. */
export function listSearchedTexts(db: DbOrTx): Map<string, string> {
  const rows = db.all<{ companyId: string; text: string }>(sql`
    select companyId, group_concat(text, ' ') as text from (
      select ${companyContacts.companyId} as companyId, ${companyContacts.name} || ' ' || ${companyContacts.title} as text
        from ${companyContacts}
      union all select ${companyNotes.companyId}, ${companyNotes.text} from ${companyNotes}
    ) group by companyId`);
  return new Map(rows.map(({ companyId, text }) => [companyId, text]));
}

export function changeCompanyRow(
  tx: DbOrTx,
  companyId: string,
  change: Partial<Omit<CompanyRow, 'companyId' | 'revision'>>,
): void {
  tx.update(companies)
    .set({ ...change, revision: sql`${companies.revision} + 1` })
    .where(eq(companies.companyId, companyId))
    .run();
}

/** Something happened around it: what it says of itself is as before. */
export function noteCompanyTouched(tx: DbOrTx, companyId: string, changedAt: string): void {
  tx.update(companies).set({ changedAt }).where(eq(companies.companyId, companyId)).run();
}

/** Its contacts and notes go with it. */
export function deleteCompany(tx: DbOrTx, companyId: string): void {
  tx.delete(companies).where(eq(companies.companyId, companyId)).run();
}

export function listContacts(db: DbOrTx, companyId: string): ContactRow[] {
  return db
    .select()
    .from(companyContacts)
    .where(eq(companyContacts.companyId, companyId))
    .orderBy(asc(companyContacts.name), companyContacts.contactId)
    .all();
}

export function insertContact(tx: DbOrTx, contact: ContactRow): void {
  tx.insert(companyContacts).values(contact).run();
}

/** @returns how many there were */
export function changeContactRow(
  tx: DbOrTx,
  { companyId, contactId }: Pick<ContactRow, 'companyId' | 'contactId'>,
  change: Omit<ContactRow, 'companyId' | 'contactId'>,
): number {
  return tx
    .update(companyContacts)
    .set(change)
    .where(and(eq(companyContacts.contactId, contactId), eq(companyContacts.companyId, companyId)))
    .run().changes;
}

/** @returns how many there were */
export function deleteContact(
  tx: DbOrTx,
  { companyId, contactId }: Pick<ContactRow, 'companyId' | 'contactId'>,
): number {
  return tx
    .delete(companyContacts)
    .where(and(eq(companyContacts.contactId, contactId), eq(companyContacts.companyId, companyId)))
    .run().changes;
}

/** With who wrote each; null when the one who did has no name any more. */
export function listCompanyNotes(
  db: DbOrTx,
  companyId: string,
): (CompanyNoteRow & { writer: string | null })[] {
  return db
    .select({ ...getTableColumns(companyNotes), writer: accounts.name })
    .from(companyNotes)
    .leftJoin(accounts, eq(accounts.accountId, companyNotes.writerId))
    .where(eq(companyNotes.companyId, companyId))
    .orderBy(desc(companyNotes.happenedOn), desc(companyNotes.writtenAt), companyNotes.noteId)
    .all();
}

/** A note that was sent twice is one note. */
export function insertCompanyNote(tx: DbOrTx, note: CompanyNoteRow): void {
  tx.insert(companyNotes).values(note).onConflictDoNothing().run();
}

/** @returns how many there were */
export function deleteCompanyNote(
  tx: DbOrTx,
  { companyId, noteId }: Pick<CompanyNoteRow, 'companyId' | 'noteId'>,
): number {
  return tx
    .delete(companyNotes)
    .where(and(eq(companyNotes.noteId, noteId), eq(companyNotes.companyId, companyId)))
    .run().changes;
}

/** Companies around which nothing has happened since a moment, and which still have something about a person. */
export function listSilentCompanies(db: DbOrTx, before: string): string[] {
  const withPeople = sql`(${companies.nextStep} <> ''
    or exists (select 1 from ${companyContacts} where ${companyContacts.companyId} = ${companies.companyId})
    or exists (select 1 from ${companyNotes} where ${companyNotes.companyId} = ${companies.companyId}))`;
  return db
    .select({ companyId: companies.companyId })
    .from(companies)
    .where(and(lt(companies.changedAt, before), withPeople))
    .all()
    .map(({ companyId }) => companyId);
}

/** Contacts, notes and next steps: what is left says nothing about a person. */
export function forgetPeopleOf(tx: DbOrTx, companyIds: string[]): void {
  tx.delete(companyContacts).where(inArray(companyContacts.companyId, companyIds)).run();
  tx.delete(companyNotes).where(inArray(companyNotes.companyId, companyIds)).run();
  tx.update(companies)
    .set({ nextStep: '', nextStepOn: null, revision: sql`${companies.revision} + 1` })
    .where(inArray(companies.companyId, companyIds))
    .run();
}
