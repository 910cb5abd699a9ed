import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { proposals } from '../db/tables/proposals.ts';
import type { Answer } from './proposals.contract.ts';

export type ProposalRow = typeof proposals.$inferSelect;

/** @returns whether it is new: the same two are laid beside each other once for each consent */
export function insertProposal(tx: DbOrTx, row: ProposalRow): boolean {
  const pair = [proposals.consentId, proposals.openingId];
  const { changes } = tx.insert(proposals).values(row).onConflictDoNothing({ target: pair }).run();
  return changes > 0;
}

export function findProposalOfPair(
  db: DbOrTx,
  { consentId, openingId }: Pick<ProposalRow, 'consentId' | 'openingId'>,
): ProposalRow | undefined {
  return db
    .select()
    .from(proposals)
    .where(and(eq(proposals.consentId, consentId), eq(proposals.openingId, openingId)))
    .get();
}

export function findProposal(db: DbOrTx, proposalId: string): ProposalRow | undefined {
  return db.select().from(proposals).where(eq(proposals.proposalId, proposalId)).get();
}

/** Of everybody, whether the consent stands or not; newest first. */
export function listAllProposals(db: DbOrTx): ProposalRow[] {
  return db.select().from(proposals).orderBy(desc(proposals.madeAt), proposals.proposalId).all();
}

export type AskedRow = Pick<
  ProposalRow,
  'proposalId' | 'accountId' | 'consentId' | 'openingId' | 'askedAt' | 'personAnswer' | 'companyAnswer'
>;

/** Of everybody, those that the person was asked about, whether the consent stands or not: at each reading of the feed. */
export function listAskedProposals(db: DbOrTx): AskedRow[] {
  const all = `
    select proposalId, accountId, consentId, openingId, askedAt, personAnswer, companyAnswer from proposals
    where askedAt is not null order by madeAt, proposalId`;
  return prepared<AskedRow>(db, all).all();
}

export function listProposalsOf(db: DbOrTx, accountId: string): ProposalRow[] {
  return db
    .select()
    .from(proposals)
    .where(eq(proposals.accountId, accountId))
    .orderBy(desc(proposals.madeAt), proposals.proposalId)
    .all();
}

const next = { revision: sql`${proposals.revision} + 1` };

export function askRow(tx: DbOrTx, proposalId: string, askedAt: string): void {
  tx.update(proposals)
    .set({ askedAt, ...next })
    .where(and(eq(proposals.proposalId, proposalId), isNull(proposals.askedAt)))
    .run();
}

export function answerRow(
  tx: DbOrTx,
  proposalId: string,
  answer:
    | { personAnswer: Answer; personWords: string }
    | { companyAnswer: Answer | null; companyWords: string },
): void {
  tx.update(proposals)
    .set({ ...answer, ...next })
    .where(eq(proposals.proposalId, proposalId))
    .run();
}

export function deleteProposal(tx: DbOrTx, proposalId: string): void {
  tx.delete(proposals).where(eq(proposals.proposalId, proposalId)).run();
}
