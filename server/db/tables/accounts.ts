import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StaffRole } from '../../access.ts';
import type { Comfort } from '../../accounts/accounts.contract.ts';
import type { Classes } from '../classes.ts';

export const accounts = sqliteTable('accounts', {
  accountId: text().primaryKey(),
  kind: text({ enum: ['candidate', 'staff'] }).notNull(),
  /** When the person showed that the newest own code is kept; null from a new code until then. */
  codeKeptAt: text(),
  welcomeReadAt: text(),
  comfort: text({ mode: 'json' }).$type<Comfort>(),
  createdAt: text().notNull(),
  /** Of staff: what candidates and colleagues see. Of a candidate: only when the person wants one. */
  name: text(),
  /** Of staff alone. */
  roles: text({ mode: 'json' }).$type<StaffRole[]>(),
  /** Of staff: works here no more, and enters nothing. */
  endedAt: text(),
});

/**
 * Every own code that was ever shown to its person. Until one of them is known to be kept, all `shown` ones and
 * the `kept` one open the account; then that one is `kept`, and the others are `replaced` and open nothing.
 */
export const ownCodes = sqliteTable(
  'own_codes',
  {
    /** HMAC-SHA-256 (hex) of the code, keyed by DATA_DIR/secret. */
    codeHash: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    madeAt: text().notNull(),
    state: text({ enum: ['shown', 'kept', 'replaced'] }).notNull(),
  },
  (t) => [index('own_codes_by_account').on(t.accountId)],
);

/** A card may be entered again until its person has said that the own code is kept: then it is used. */
export const cards = sqliteTable('cards', {
  cardId: text().primaryKey(),
  /** HMAC-SHA-256 (hex) of the card's code, keyed by DATA_DIR/secret. */
  codeHash: text().notNull().unique(),
  accountId: text().references(() => accounts.accountId),
  createdAt: text().notNull(),
  expiresAt: text().notNull(),
  usedAt: text(),
  /** Account of the member of staff who printed it: whoever enters with it is connected to that person. */
  madeBy: text(),
});

/** Whom a member of staff meets: what may be seen of the candidate, the consents say. */
export const connections = sqliteTable(
  'connections',
  {
    candidateId: text()
      .notNull()
      .references(() => accounts.accountId),
    staffId: text()
      .notNull()
      .references(() => accounts.accountId),
    since: text().notNull(),
    endedAt: text(),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.staffId] }), index('connections_by_staff').on(t.staffId)],
);

export const signIns = sqliteTable('sign_ins', {
  signInId: text().primaryKey(),
  accountId: text()
    .notNull()
    .references(() => accounts.accountId),
  /** SHA-256 (hex) of the 256-bit token in the cookie. */
  tokenHash: text().notNull().unique(),
  createdAt: text().notNull(),
  /** Of a candidate's the day alone. */
  lastUsedAt: text().notNull(),
  endedAt: text(),
  method: text({ enum: ['code', 'card', 'invitation', 'passkey', 'oidc'] })
    .notNull()
    .default('code'),
  /** The last moment when this device showed who it is; a step-up moves it. Null: when it began. */
  provedAt: text(),
  /** Kind of browser and system in words, so that the own list can be read. */
  device: text(),
});

export const accountsClasses = {
  accounts: {
    accountId: 'special',
    kind: 'special',
    name: 'special',
    roles: 'personal',
    endedAt: 'personal',
    codeKeptAt: 'special',
    welcomeReadAt: 'special',
    comfort: 'special',
    createdAt: 'special',
  } satisfies Classes<typeof accounts>,
  ownCodes: {
    codeHash: 'special',
    accountId: 'special',
    madeAt: 'special',
    state: 'special',
  } satisfies Classes<typeof ownCodes>,
  cards: {
    cardId: 'none',
    codeHash: 'none',
    accountId: 'special',
    createdAt: 'none',
    expiresAt: 'none',
    usedAt: 'special',
    madeBy: 'personal',
  } satisfies Classes<typeof cards>,
  connections: {
    candidateId: 'special',
    staffId: 'special',
    since: 'special',
    endedAt: 'special',
  } satisfies Classes<typeof connections>,
  signIns: {
    signInId: 'special',
    accountId: 'special',
    tokenHash: 'special',
    createdAt: 'special',
    lastUsedAt: 'special',
    endedAt: 'special',
    method: 'special',
    provedAt: 'special',
    device: 'special',
  } satisfies Classes<typeof signIns>,
};
