import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { DbOrTx } from '../db/open.ts';
import { invitations, oidcSubjects } from '../db/tables/staff.ts';

export type InvitationRow = typeof invitations.$inferSelect;

export function insertInvitation(tx: DbOrTx, invitation: typeof invitations.$inferInsert): void {
  tx.insert(invitations).values(invitation).run();
}

export function findInvitation(db: DbOrTx, tokenHash: string): InvitationRow | undefined {
  return db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash)).get();
}

/** Those that nobody has used, and whose last day has not come. */
export function findOpenInvitations(db: DbOrTx, now: string): InvitationRow[] {
  return db
    .select()
    .from(invitations)
    .where(and(isNull(invitations.usedAt), gt(invitations.expiresAt, now)))
    .orderBy(invitations.madeAt)
    .all();
}

export function markInvitationUsed(
  tx: DbOrTx,
  invitationId: string,
  used: { accountId: string; usedAt: string },
): void {
  tx.update(invitations).set(used).where(eq(invitations.invitationId, invitationId)).run();
}

/** Links that the server itself made and nobody used open nothing any more. */
export function expireOwnInvitations(tx: DbOrTx, expiresAt: string): void {
  tx.update(invitations)
    .set({ expiresAt })
    .where(and(isNull(invitations.madeBy), isNull(invitations.usedAt)))
    .run();
}

export function expireInvitation(tx: DbOrTx, invitationId: string, expiresAt: string): void {
  tx.update(invitations).set({ expiresAt }).where(eq(invitations.invitationId, invitationId)).run();
}

/** Links back into this account, and those that this account made, open nothing any more. */
export function expireInvitationsOf(tx: DbOrTx, accountId: string, expiresAt: string): void {
  tx.update(invitations)
    .set({ expiresAt })
    .where(
      and(
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, expiresAt),
        or(eq(invitations.accountId, accountId), eq(invitations.madeBy, accountId)),
      ),
    )
    .run();
}

export type Subject = Omit<typeof oidcSubjects.$inferSelect, 'accountId'>;

export function findAccountOfSubject(db: DbOrTx, { issuer, subject }: Subject): string | undefined {
  return db
    .select({ accountId: oidcSubjects.accountId })
    .from(oidcSubjects)
    .where(and(eq(oidcSubjects.issuer, issuer), eq(oidcSubjects.subject, subject)))
    .get()?.accountId;
}

export function isAccountOfSubject(db: DbOrTx, accountId: string): boolean {
  const found = db.select().from(oidcSubjects).where(eq(oidcSubjects.accountId, accountId)).limit(1).get();
  return found !== undefined;
}

export function insertSubject(tx: DbOrTx, subject: typeof oidcSubjects.$inferInsert): void {
  tx.insert(oidcSubjects).values(subject).run();
}
