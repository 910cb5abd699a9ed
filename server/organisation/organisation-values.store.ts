import { eq } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { organisationValues } from '../db/tables/organisation.ts';

export function listOrganisationValues(db: DbOrTx): Record<string, string> {
  const rows = db.select().from(organisationValues).all();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

export function putOrganisationValue(tx: DbOrTx, name: string, value: string): void {
  tx.insert(organisationValues)
    .values({ name, value })
    .onConflictDoUpdate({ target: organisationValues.name, set: { value } })
    .run();
}

export function deleteOrganisationValue(tx: DbOrTx, name: string): void {
  tx.delete(organisationValues).where(eq(organisationValues.name, name)).run();
}
