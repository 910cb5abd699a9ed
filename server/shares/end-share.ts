import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { ruleOf } from '../consents/consent-purposes.ts';
import { endConsent } from '../consents/withdraw-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { Ready } from '../reports/read-report.ts';
import { listShares } from './list-shares.ts';
import type { SharesForCandidate } from './shares.contract.ts';
import { endShareRow, findShare, listSharesOf, listSharesWithConsent } from './shares.store.ts';

/**
 * Takes a share back: from this answer on its link opens nothing. With the last one that leans on a consent, the consent
 * is taken back too: what it was given for is no more.
 * @throws AppError `share-not-found`
 */
export function endShare(
  deps: Ready & Pick<Deps, 'clock'>,
  actor: Candidate,
  shareId: string,
): SharesForCandidate {
  const now = deps.clock();
  const { accountId } = actor;
  inTransaction(deps.db, (tx) => {
    const share = findShare(tx, shareId);
    if (share?.accountId !== accountId) throw new AppError('share-not-found');
    if (share.endedAt !== null) return;
    endShareRow(tx, shareId, now.toISOString());
    writeAudit(tx, { actor, act: 'share.end', objectKind: 'share', objectId: shareId, at: now });
    const ended = new Set(listSharesOf(tx, accountId).flatMap((one) => (one.endedAt ? [one.shareId] : [])));
    const leaning = listSharesWithConsent(tx, accountId, ruleOf('company-share').textVersion).filter(
      (one) => one.consentId === share.consentId,
    );
    if (leaning.every((one) => ended.has(one.shareId))) endConsent(deps, tx, actor, share.consentId);
  });
  return listShares(deps, actor);
}
