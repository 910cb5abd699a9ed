import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StaffRole } from '../../access.ts';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** A link that makes its holder staff, once; or brings back into an account somebody whose passkey is lost. */
export const invitations = sqliteTable('invitations', {
  invitationId: text().primaryKey(),
  /** SHA-256 (hex) of the 256-bit token in the link. */
  tokenHash: text().notNull().unique(),
  name: text().notNull(),
  roles: text({ mode: 'json' }).$type<StaffRole[]>().notNull(),
  /** The account it leads back into; null until it is used when it makes a new one. */
  accountId: text().references(() => accounts.accountId),
  /** Account of the owner who made it; null when it came from the server itself. */
  madeBy: text().references(() => accounts.accountId),
  madeAt: text().notNull(),
  expiresAt: text().notNull(),
  usedAt: text(),
});

/** Whom the organisation's own sign-in means by somebody: the account that this person has here. */
export const oidcSubjects = sqliteTable(
  'oidc_subjects',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
);

export const staffClasses = {
  invitations: {
    invitationId: 'none',
    tokenHash: 'none',
    name: 'personal',
    roles: 'personal',
    accountId: 'personal',
    madeBy: 'personal',
    madeAt: 'personal',
    expiresAt: 'personal',
    usedAt: 'personal',
  } satisfies Classes<typeof invitations>,
  oidcSubjects: {
    issuer: 'none',
    subject: 'personal',
    accountId: 'personal',
  } satisfies Classes<typeof oidcSubjects>,
};
