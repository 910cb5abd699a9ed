/** Links by which a company fills in its part of an opening. Only a hash of each is stored. */
import type { Staff } from '../access.ts';
import { hashToken } from '../accounts/codes.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { dayOf } from '../shares/share-days.ts';
import type { OpeningForMatcher } from './openings.contract.ts';
import { endLinkRow, insertOpeningLink } from './openings.store.ts';
import { getOpening, viewOpening } from './view-opening.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'random' | 'challenges'>;
const act = 'opening.change';
const objectKind = 'opening';

/** Days in which a company has time to answer; a matcher can make another. */
const linkDays = 30;

/** @throws AppError `opening-not-found`, `opening-withdrawn` */
export function makeOpeningLink(
  deps: Needs & Pick<Deps, 'config'>,
  actor: Staff,
  { openingId }: { openingId: string },
): { link: string; opening: OpeningForMatcher } {
  const token = Buffer.from(deps.random.bytes(32)).toString('base64url');
  const at = deps.clock();
  const lastDay = dayOf(new Date(at.getTime() + linkDays * 24 * 60 * 60 * 1_000));
  inTransaction(deps.db, (tx) => {
    if (getOpening(tx, openingId).state === 'withdrawn') throw new AppError('opening-withdrawn');
    const linkId = deps.random.id();
    const made = { madeBy: actor.accountId, madeAt: at.toISOString(), lastDay };
    insertOpeningLink(tx, { linkId, openingId, tokenHash: hashToken(token), ...made });
    writeAudit(tx, { actor, act, objectKind, objectId: openingId, at });
  });
  return {
    link: `${deps.config.publicUrl}/praktikplats#${token}`,
    opening: viewOpening(deps, { openingId }),
  };
}

/** @throws AppError `opening-not-found`, `opening-link-not-found` */
export function endOpeningLink(
  deps: Needs,
  actor: Staff,
  about: { openingId: string; linkId: string },
): OpeningForMatcher {
  const at = deps.clock();
  inTransaction(deps.db, (tx) => {
    getOpening(tx, about.openingId);
    if (endLinkRow(tx, about, at.toISOString()) === 0) throw new AppError('opening-link-not-found');
    writeAudit(tx, { actor, act, objectKind, objectId: about.openingId, at });
  });
  return viewOpening(deps, about);
}
