import { and, eq, gte, isNull, lt, ne, notInArray, sql } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { accounts, cards, ownCodes, signIns } from '../db/tables/accounts.ts';

export type AccountRow = typeof accounts.$inferSelect;
export type OwnCodeRow = typeof ownCodes.$inferSelect;
export type CardRow = typeof cards.$inferSelect;
export type SignInRow = typeof signIns.$inferSelect;

export function insertAccount(tx: DbOrTx, account: typeof accounts.$inferInsert): AccountRow {
  return tx.insert(accounts).values(account).returning().get();
}

export function findAccount(db: DbOrTx, accountId: string): AccountRow | undefined {
  return db.select().from(accounts).where(eq(accounts.accountId, accountId)).get();
}

/** In no order. */
export function findAccounts(db: DbOrTx, accountIds: string[]): AccountRow[] {
  return db.select().from(accounts).where(among(accounts.accountId, accountIds)).all();
}

export function insertOwnCode(tx: DbOrTx, ownCode: Omit<OwnCodeRow, 'state'>): void {
  tx.insert(ownCodes)
    .values({ ...ownCode, state: 'shown' })
    .run();
}

export function findOwnCode(db: DbOrTx, codeHash: string): OwnCodeRow | undefined {
  return db.select().from(ownCodes).where(eq(ownCodes.codeHash, codeHash)).get();
}

export function findOwnCodesOfAccount(db: DbOrTx, accountId: string): OwnCodeRow[] {
  return db.select().from(ownCodes).where(eq(ownCodes.accountId, accountId)).all();
}

/** This code is the account's one own code; every other one is replaced. */
export function keepOneOwnCode(tx: DbOrTx, { accountId, codeHash }: OwnCodeRow): void {
  tx.update(ownCodes).set({ state: 'replaced' }).where(eq(ownCodes.accountId, accountId)).run();
  tx.update(ownCodes).set({ state: 'kept' }).where(eq(ownCodes.codeHash, codeHash)).run();
}

export function findStaffAccounts(db: DbOrTx): AccountRow[] {
  return db.select().from(accounts).where(eq(accounts.kind, 'staff')).all();
}

export function updateAccount(
  tx: DbOrTx,
  accountId: string,
  change: Partial<Omit<AccountRow, 'accountId' | 'kind' | 'createdAt'>>,
): AccountRow | undefined {
  return tx.update(accounts).set(change).where(eq(accounts.accountId, accountId)).returning().get();
}

export function insertCard(tx: DbOrTx, card: typeof cards.$inferInsert): void {
  tx.insert(cards).values(card).run();
}

export function findCard(db: DbOrTx, codeHash: string): CardRow | undefined {
  return db.select().from(cards).where(eq(cards.codeHash, codeHash)).get();
}

export function findCardsOfAccount(db: DbOrTx, accountId: string): CardRow[] {
  return db.select().from(cards).where(eq(cards.accountId, accountId)).all();
}

export function giveCardToAccount(tx: DbOrTx, cardId: string, accountId: string): void {
  tx.update(cards).set({ accountId }).where(eq(cards.cardId, cardId)).run();
}

/** One card, as the way to a connection: it opens nothing. */
export function spendCard(tx: DbOrTx, cardId: string, of: { accountId: string; usedAt: string }): void {
  tx.update(cards).set(of).where(eq(cards.cardId, cardId)).run();
}

export function markCardsUsed(tx: DbOrTx, accountId: string, usedAt: string): void {
  tx.update(cards)
    .set({ usedAt })
    .where(and(eq(cards.accountId, accountId), isNull(cards.usedAt)))
    .run();
}

export function insertSignIn(tx: DbOrTx, signIn: typeof signIns.$inferInsert): void {
  tx.insert(signIns).values(signIn).run();
}

/** A sign-in with the account it opens. */
export function findSignIn(
  db: DbOrTx,
  tokenHash: string,
): { signIn: SignInRow; account: AccountRow } | undefined {
  return db
    .select({ signIn: signIns, account: accounts })
    .from(signIns)
    .innerJoin(accounts, eq(accounts.accountId, signIns.accountId))
    .where(eq(signIns.tokenHash, tokenHash))
    .get();
}

export function findSignInsOfAccount(db: DbOrTx, accountId: string): SignInRow[] {
  return db.select().from(signIns).where(eq(signIns.accountId, accountId)).all();
}

export function noteSignInUsed(tx: DbOrTx, signInId: string, lastUsedAt: string): void {
  tx.update(signIns).set({ lastUsedAt }).where(eq(signIns.signInId, signInId)).run();
}

export function endOneSignIn(tx: DbOrTx, signInId: string, endedAt: string): void {
  tx.update(signIns)
    .set({ endedAt })
    .where(and(eq(signIns.signInId, signInId), isNull(signIns.endedAt)))
    .run();
}

/** Ends every sign-in of the account, but for `keptSignInId`. */
export function endSignIns(tx: DbOrTx, accountId: string, endedAt: string, keptSignInId = ''): void {
  tx.update(signIns)
    .set({ endedAt })
    .where(and(eq(signIns.accountId, accountId), isNull(signIns.endedAt), ne(signIns.signInId, keptSignInId)))
    .run();
}

export function updateProof(tx: DbOrTx, signInId: string, provedAt: string): void {
  tx.update(signIns).set({ provedAt }).where(eq(signIns.signInId, signInId)).run();
}

export function endAllSignIns(tx: DbOrTx, endedAt: string): void {
  tx.update(signIns).set({ endedAt }).where(isNull(signIns.endedAt)).run();
}

export function findSignInById(db: DbOrTx, signInId: string): SignInRow | undefined {
  return db.select().from(signIns).where(eq(signIns.signInId, signInId)).get();
}

/** The account and what hangs on it alone. What other nouns hang on it goes before. */
export function deleteAccount(tx: DbOrTx, accountId: string): void {
  for (const table of [signIns, ownCodes, cards, accounts])
    tx.delete(table).where(eq(table.accountId, accountId)).run();
}

export function listCandidateIds(db: DbOrTx): string[] {
  const { accountId, kind } = accounts;
  const rows = db.select({ accountId }).from(accounts).where(eq(kind, 'candidate')).all();
  return rows.map((row) => row.accountId);
}

/** Candidates who were not here since a moment. */
export function listCandidatesUnusedSince(db: DbOrTx, since: string): string[] {
  const used = db
    .select({ accountId: signIns.accountId })
    .from(signIns)
    .where(gte(signIns.lastUsedAt, since));
  const { accountId, kind, createdAt } = accounts;
  const rows = db
    .select({ accountId })
    .from(accounts)
    .where(and(eq(kind, 'candidate'), lt(createdAt, since), notInArray(accountId, used)))
    .all();
  return rows.map((row) => row.accountId);
}

/** Sign-ins that ended before a moment, but for the last of each account: that one tells when somebody was here. */
export function deleteSignInsEndedBefore(tx: DbOrTx, before: string): number {
  const done = tx.run(sql`
    delete from sign_ins where signInId in (
      select signInId from (
        select signInId, sign_ins.endedAt as endedAt, lastUsedAt, kind,
          row_number() over (partition by accountId order by lastUsedAt desc, sign_ins.endedAt is not null,
            sign_ins.createdAt desc) as place
        from sign_ins join accounts using (accountId)
      ) where place > 1 and (endedAt < ${before} or (kind = 'staff' and lastUsedAt < ${before}))
    )`);
  return done.changes;
}
