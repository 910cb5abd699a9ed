import type { Deps } from '../deps.ts';
import { type HeadlineRow, listHeadlines } from './headlines.store.ts';

/** What this account knows and wants to work with, in its own headings. */
export function exportHeadlines({ db }: Pick<Deps, 'db'>, accountId: string): HeadlineRow[] {
  return listHeadlines(db, accountId);
}
