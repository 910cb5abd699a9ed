import { hashToken } from '../accounts/codes.ts';
import type { DbOrTx } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { findOpenLink, type OpeningLinkRow, type OpeningRow } from './openings.store.ts';

/** @throws AppError `opening-link-not-open`: it never was, has ended, or is past. Which of them is nobody's to learn. */
export function getOpenLink(
  db: DbOrTx,
  { token, day }: { token: string; day: string },
): { link: OpeningLinkRow; opening: OpeningRow } {
  const found = findOpenLink(db, { tokenHash: hashToken(token), day });
  if (!found || found.opening.state === 'withdrawn') throw new AppError('opening-link-not-open');
  return found;
}
