import type { Candidate } from '../access.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { ConsentsForCandidate } from './consents.contract.ts';
import { findConsent, withdrawConsentRow } from './consents.store.ts';
import { listConsentsForCandidate } from './list-consents.ts';

/** Takes back one consent; from this answer on it counts no more. @throws AppError `consent-not-found` */
export function withdrawConsent(
  deps: Pick<Deps, 'db' | 'config' | 'clock'>,
  actor: Candidate,
  consentId: string,
): ConsentsForCandidate {
  inTransaction(deps.db, (tx) => endConsent(deps, tx, actor, consentId));
  return listConsentsForCandidate(deps, actor);
}

/** The same inside the caller's transaction. @throws AppError `consent-not-found` */
export function endConsent(
  { clock }: Pick<Deps, 'clock'>,
  tx: DbOrTx,
  actor: Candidate,
  consentId: string,
): void {
  const now = clock();
  const consent = findConsent(tx, consentId);
  if (consent?.accountId !== actor.accountId) throw new AppError('consent-not-found');
  if (consent.withdrawnAt !== null) return;
  withdrawConsentRow(tx, consentId, now.toISOString());
  writeAudit(tx, { actor, act: 'consent.withdraw', objectKind: 'consent', objectId: consentId, at: now });
}
