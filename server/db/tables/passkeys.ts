import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classes } from '../classes.ts';
import { accounts } from './accounts.ts';

/** Keys that lie in a person's own device. Nothing here lets anybody in: the secret half never leaves the device. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    passkeyId: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => accounts.accountId),
    /** As the device names it, base64url. */
    credentialId: text().notNull().unique(),
    /** COSE, base64url. */
    publicKey: text().notNull(),
    /** How often the device says that it was used; one that goes back is a copy. Many devices always say 0. */
    counter: integer().notNull(),
    /** Where it was made, in words, so that the own list can be read. */
    device: text().notNull(),
    madeAt: text().notNull(),
  },
  (t) => [index('passkeys_by_account').on(t.accountId)],
);

export const passkeysClasses = {
  passkeys: {
    passkeyId: 'special',
    accountId: 'special',
    credentialId: 'special',
    publicKey: 'special',
    counter: 'special',
    device: 'special',
    madeAt: 'special',
  } satisfies Classes<typeof passkeys>,
};
