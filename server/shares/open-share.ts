import type { Candidate } from '../access.ts';
import { hashToken } from '../accounts/codes.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { ruleOf } from '../consents/consent-purposes.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { Ready } from '../reports/read-report.ts';
import { dayOf } from './share-days.ts';
import type { Shared } from './shares.contract.ts';
import { findOpenShare, findShare, noteOpening } from './shares.store.ts';
import { viewShared } from './view-shared.ts';

/**
 * What a link shows, to whoever has it. The candidate sees that it was opened, on which day, and not by whom.
 * @throws AppError `share-not-open`: it never was, has ended, or is of another place. Which of them is nobody's to learn.
 */
export function openShare(deps: Ready & Pick<Deps, 'clock'>, token: string): Shared {
  const now = deps.clock();
  const { textVersion } = ruleOf('company-share');
  return inTransaction(deps.db, (tx) => {
    const share = findOpenShare(tx, { tokenHash: hashToken(token), day: dayOf(now), textVersion });
    if (!share) throw new AppError('share-not-open');
    const { shareId, accountId } = share;
    noteOpening(tx, shareId, dayOf(now));
    // Whoever opens it needs no account, and one that is signed in here is not asked who it is.
    const actor = { role: 'anonymous' } as const;
    const object = { objectKind: 'share', objectId: shareId, about: accountId };
    writeAudit(tx, { actor, act: 'share.open', ...object, at: now, onceADay: true });
    return viewShared(deps, share);
  });
}

/** The same for the one whose share it is, also of one that has ended. @throws AppError `share-not-found` */
export function previewShare(deps: Ready, actor: Candidate, shareId: string): Shared {
  const share = findShare(deps.db, shareId);
  if (share?.accountId !== actor.accountId) throw new AppError('share-not-found');
  return viewShared(deps, share);
}
