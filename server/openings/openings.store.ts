import { and, desc, eq, gte, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { companies } from '../db/tables/companies.ts';
import { openingLinks, openings } from '../db/tables/openings.ts';
import type { OpeningState } from './openings.contract.ts';

export type OpeningRow = typeof openings.$inferSelect;
export type OpeningLinkRow = typeof openingLinks.$inferSelect;

export function insertOpening(tx: DbOrTx, opening: OpeningRow): void {
  tx.insert(openings).values(opening).run();
}

export function findOpening(db: DbOrTx, openingId: string): OpeningRow | undefined {
  return db.select().from(openings).where(eq(openings.openingId, openingId)).get();
}

export function listOpeningRows(
  db: DbOrTx,
  { companyId, state }: { companyId?: string | undefined; state?: OpeningState | undefined },
): OpeningRow[] {
  return db
    .select()
    .from(openings)
    .where(
      and(
        companyId === undefined ? undefined : eq(openings.companyId, companyId),
        state === undefined ? undefined : eq(openings.state, state),
      ),
    )
    .orderBy(desc(openings.madeAt), openings.openingId)
    .all();
}

/** With the name of its company, as these may be of many. */
export function listOpeningsWith(
  db: DbOrTx,
  openingIds: string[],
): { opening: OpeningRow; companyName: string }[] {
  return db
    .select({ opening: openings, companyName: companies.name })
    .from(openings)
    .innerJoin(companies, eq(companies.companyId, openings.companyId))
    .where(among(openings.openingId, openingIds))
    .all();
}

/** Of all companies. */
export function listOpenIds(db: DbOrTx): string[] {
  return db
    .select({ openingId: openings.openingId })
    .from(openings)
    .where(eq(openings.state, 'open'))
    .all()
    .map(({ openingId }) => openingId);
}

export function changeOpeningRow(
  tx: DbOrTx,
  openingId: string,
  change: Partial<Omit<OpeningRow, 'openingId' | 'companyId' | 'revision'>>,
): void {
  tx.update(openings)
    .set({ ...change, revision: sql`${openings.revision} + 1` })
    .where(eq(openings.openingId, openingId))
    .run();
}

export function insertOpeningLink(tx: DbOrTx, link: typeof openingLinks.$inferInsert): void {
  tx.insert(openingLinks).values(link).run();
}

/** Those that open something on this day, newest first. */
export function listOpenLinks(db: DbOrTx, openingId: string, day: string): OpeningLinkRow[] {
  return db
    .select()
    .from(openingLinks)
    .where(
      and(
        eq(openingLinks.openingId, openingId),
        isNull(openingLinks.endedAt),
        gte(openingLinks.lastDay, day),
      ),
    )
    .orderBy(desc(openingLinks.madeAt), openingLinks.linkId)
    .all();
}

export function findOpenLink(
  db: DbOrTx,
  { tokenHash, day }: { tokenHash: string; day: string },
): { link: OpeningLinkRow; opening: OpeningRow } | undefined {
  return db
    .select({ link: openingLinks, opening: openings })
    .from(openingLinks)
    .innerJoin(openings, eq(openings.openingId, openingLinks.openingId))
    .where(
      and(
        eq(openingLinks.tokenHash, tokenHash),
        isNull(openingLinks.endedAt),
        gte(openingLinks.lastDay, day),
      ),
    )
    .get();
}

export function noteLinkUsed(tx: DbOrTx, linkId: string, usedOn: string): void {
  tx.update(openingLinks).set({ usedOn }).where(eq(openingLinks.linkId, linkId)).run();
}

/** @returns how many there were */
export function endLinkRow(
  tx: DbOrTx,
  { openingId, linkId }: Pick<OpeningLinkRow, 'openingId' | 'linkId'>,
  endedAt: string,
): number {
  return tx
    .update(openingLinks)
    .set({ endedAt })
    .where(
      and(
        eq(openingLinks.linkId, linkId),
        eq(openingLinks.openingId, openingId),
        isNull(openingLinks.endedAt),
      ),
    )
    .run().changes;
}

export function endLinksOf(tx: DbOrTx, openingId: string, endedAt: string): void {
  tx.update(openingLinks)
    .set({ endedAt })
    .where(and(eq(openingLinks.openingId, openingId), isNull(openingLinks.endedAt)))
    .run();
}

/** Of companies around which nothing has happened since a moment. @returns how many openings */
export function forgetSupervisorsBefore(tx: DbOrTx, before: string): number {
  const silent = tx
    .select({ companyId: companies.companyId })
    .from(companies)
    .where(lt(companies.changedAt, before));
  const hasPeople = or(
    ne(openings.supervisorName, ''),
    ne(openings.supervisorTitle, ''),
    ne(openings.agreement, ''),
  );
  return tx
    .update(openings)
    .set({
      supervisorName: '',
      supervisorTitle: '',
      agreement: '',
      revision: sql`${openings.revision} + 1`,
    })
    .where(and(inArray(openings.companyId, silent), hasPeople))
    .run().changes;
}
