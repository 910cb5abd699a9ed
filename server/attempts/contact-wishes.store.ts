import { and, isNotNull, isNull, ne } from 'drizzle-orm';
import { among } from '../db/among.ts';
import type { DbOrTx } from '../db/open.ts';
import { attempts } from '../db/tables/attempts.ts';
import type { AttemptRow } from './attempts.store.ts';

/** Wishes of these people that nobody has met yet, whatever their day. */
export function listOpenWishes(db: DbOrTx, candidateIds: string[]): AttemptRow[] {
  return db
    .select()
    .from(attempts)
    .where(
      and(
        among(attempts.accountId, candidateIds),
        ne(attempts.contactWhen, 'no'),
        isNotNull(attempts.contactWishedAt),
        isNull(attempts.contactDoneAt),
      ),
    )
    .all();
}
