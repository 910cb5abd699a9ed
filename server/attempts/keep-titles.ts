import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { listUntitledSlugs, nameUntitled } from './attempts.store.ts';

/**
 * Called once at start: attempts from before titles were kept get the title that their challenge has today. Those whose
 * challenge is not here are left, and get it if it comes back.
 */
export function keepTitles({ db, challenges }: Pick<Deps, 'db' | 'challenges'>): void {
  inTransaction(db, (tx) => {
    for (const slug of listUntitledSlugs(tx)) {
      const challenge = challenges.find(slug);
      if (challenge) nameUntitled(tx, slug, challenge.manifest.title);
    }
  });
}
