import { and, eq, getTableColumns, inArray } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { attempts } from '../db/tables/attempts.ts';
import { evidence } from '../db/tables/evidence.ts';

export type EvidenceRow = typeof evidence.$inferSelect;

export function insertEvidence(tx: DbOrTx, row: EvidenceRow): void {
  tx.insert(evidence).values(row).run();
}

/** With what its challenge was called, see the attempt. */
export type EvidenceWithTitle = EvidenceRow & Pick<typeof attempts.$inferSelect, 'title'>;

function selectWithTitle(db: DbOrTx) {
  return db
    .select({ ...getTableColumns(evidence), title: attempts.title })
    .from(evidence)
    .leftJoin(attempts, and(eq(attempts.accountId, evidence.accountId), eq(attempts.slug, evidence.slug)));
}

export function listEvidenceOf(db: DbOrTx, accountId: string): EvidenceWithTitle[] {
  return selectWithTitle(db).where(eq(evidence.accountId, accountId)).all();
}

/** As it is stored. */
export function listEvidenceRows(db: DbOrTx, accountId: string): EvidenceRow[] {
  return db.select().from(evidence).where(eq(evidence.accountId, accountId)).all();
}

/** Of everybody asked about, in one reading. */
export function listEvidenceOfAccounts(db: DbOrTx, accountIds: string[]): EvidenceWithTitle[] {
  return selectWithTitle(db).where(among(evidence.accountId, accountIds)).all();
}

/** Of each skill alone that it was shown. `skillIds`: of these alone; undefined: of all. */
export function listShownBy(
  db: DbOrTx,
  accountIds: string[],
  skillIds: string[] | undefined,
): Pick<EvidenceRow, 'accountId' | 'skillId'>[] {
  const { accountId, skillId } = evidence;
  return db
    .selectDistinct({ accountId, skillId })
    .from(evidence)
    .where(and(among(accountId, accountIds), skillIds && among(skillId, skillIds)))
    .all();
}

export function findAnyEvidence(db: DbOrTx, submissionId: string): EvidenceRow | undefined {
  return db.select().from(evidence).where(eq(evidence.submissionId, submissionId)).get();
}

/** In the order of the skills' names. */
export function listSkillIds(
  db: DbOrTx,
  submissionIds: string[],
): Pick<EvidenceRow, 'submissionId' | 'skillId'>[] {
  const { submissionId, skillId } = evidence;
  return db
    .select({ submissionId, skillId })
    .from(evidence)
    .where(inArray(submissionId, submissionIds))
    .orderBy(skillId)
    .all();
}

export function deleteEvidence(tx: DbOrTx, submissionIds: string[]): void {
  tx.delete(evidence).where(inArray(evidence.submissionId, submissionIds)).run();
}
