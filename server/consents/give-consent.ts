import type { Candidate } from '../access.ts';
import { listConnectedStaff } from '../accounts/list-connected-staff.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { ruleOf } from './consent-purposes.ts';
import type { ConsentsForCandidate, ConsentToGive } from './consents.contract.ts';
import {
  type ConsentRow,
  insertConsent,
  listStandingConsents,
  withdrawConsentRow,
} from './consents.store.ts';
import { listConsentsForCandidate } from './list-consents.ts';

/**
 * Agrees to one thing, to the wording that stood on the page. What was given to an older wording ends with it.
 * Given twice, it is given once.
 * @throws AppError `consent-text-changed`, `audience-not-found`
 */
export function giveConsent(
  deps: Pick<Deps, 'db' | 'config' | 'clock' | 'random'>,
  actor: Candidate,
  asked: ConsentToGive,
): ConsentsForCandidate {
  inTransaction(deps.db, (tx) => keepConsent(deps, tx, actor, asked));
  return listConsentsForCandidate(deps, actor);
}

/**
 * The same inside the caller's transaction. @returns the id of the consent that stands then
 * @throws AppError `consent-text-changed`, `audience-not-found`
 */
export function keepConsent(
  deps: Pick<Deps, 'clock' | 'random'>,
  tx: DbOrTx,
  actor: Candidate,
  asked: ConsentToGive,
): string {
  const { purpose, textVersion } = asked;
  if (textVersion !== ruleOf(purpose).textVersion) throw new AppError('consent-text-changed');
  const now = deps.clock();
  const audience = audienceOf(tx, actor.accountId, asked);
  const before = listStandingConsents(tx, actor.accountId).filter(
    (one) =>
      one.purpose === purpose && one.staffId === audience.staffId && one.companyName === audience.companyName,
  );
  const standing = before.find((one) => one.textVersion === textVersion);
  if (standing) return standing.consentId;
  for (const { consentId } of before) withdrawConsentRow(tx, consentId, now.toISOString());
  const consentId = deps.random.id();
  const { accountId } = actor;
  const givenAt = now.toISOString();
  insertConsent(tx, { consentId, accountId, purpose, ...audience, textVersion, givenAt });
  writeAudit(tx, { actor, act: 'consent.give', objectKind: 'consent', objectId: consentId, at: now });
  return consentId;
}

type Audience = Pick<ConsentRow, 'audienceKind' | 'staffId' | 'companyName'>;

function audienceOf(
  tx: DbOrTx,
  accountId: string,
  { purpose, staffId, companyName }: ConsentToGive,
): Audience {
  const { audience } = ruleOf(purpose);
  if (audience.kind === 'company') {
    if (companyName === undefined || staffId !== undefined) throw new AppError('audience-not-found');
    return { audienceKind: 'company', staffId: null, companyName: companyName.trim() };
  }
  if (companyName !== undefined) throw new AppError('audience-not-found');
  if (audience.kind === 'team') {
    if (staffId !== undefined) throw new AppError('audience-not-found');
    return { audienceKind: 'own-team', staffId: null, companyName: null };
  }
  const isThere = listConnectedStaff(tx, accountId).some(
    (one) => one.staffId === staffId && one.isConnected && one.roles.includes(audience.role),
  );
  if (!isThere || staffId === undefined) throw new AppError('audience-not-found');
  return { audienceKind: 'own-team', staffId, companyName: null };
}
