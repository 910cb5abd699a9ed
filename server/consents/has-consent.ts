import type { DbOrTx } from '../db/open.ts';
import { ruleOf } from './consent-purposes.ts';
import type { Purpose } from './consents.contract.ts';
import { listStandingConsents, listStandingFor, listStandingTo } from './consents.store.ts';

/** Whether the candidate lets this member of staff do it, now, by the present wording. */
export function hasConsentFor(
  db: DbOrTx,
  { candidateId, purpose, staffId }: { candidateId: string; purpose: Purpose; staffId: string },
): boolean {
  return whomConsentedTo(db, { candidateId, purpose }).has(staffId);
}

/** Which members of staff the candidate lets do it, now, by the present wording. */
export function whomConsentedTo(
  db: DbOrTx,
  { candidateId, purpose }: { candidateId: string; purpose: Purpose },
): Set<string> {
  const { textVersion } = ruleOf(purpose);
  return new Set(
    listStandingConsents(db, candidateId).flatMap((one) =>
      one.purpose === purpose && one.textVersion === textVersion && one.staffId !== null ? [one.staffId] : [],
    ),
  );
}

/** Which of these candidates let this member of staff do it, now, by the present wording. */
export function whoConsentsTo(
  db: DbOrTx,
  { candidateIds, purpose, staffId }: { candidateIds: string[]; purpose: Purpose; staffId: string },
): Set<string> {
  const { textVersion } = ruleOf(purpose);
  const standing = listStandingFor(db, { accountIds: candidateIds, purpose, staffId, textVersion });
  return new Set(standing.map(({ accountId }) => accountId));
}

const listed = { purpose: 'matcher-list', textVersion: ruleOf('matcher-list').textVersion } as const;

/** Everybody who is in the matcher's list, now, by the present wording. */
export function whoIsListed(db: DbOrTx): string[] {
  return listListed(db).map(({ accountId }) => accountId);
}

export type Listed = { accountId: string; consentId: string; listedAt: string };

/** The same, with the consent by which each is there, and since when. */
export function listListed(db: DbOrTx): Listed[] {
  return listStandingTo(db, listed).map(asListed);
}

/** Undefined: this person is not in the list. */
export function findListed(db: DbOrTx, accountId: string): Listed | undefined {
  return listStandingTo(db, listed, accountId).map(asListed)[0];
}

function asListed({ accountId, consentId, givenAt }: ReturnType<typeof listStandingTo>[number]): Listed {
  return { accountId, consentId, listedAt: givenAt };
}
