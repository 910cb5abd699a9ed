import type { Candidate } from '../access.ts';
import { listConnectedStaff } from '../accounts/list-connected-staff.ts';
import type { Deps } from '../deps.ts';
import { purposes, ruleOf } from './consent-purposes.ts';
import type { ConsentForCandidate, ConsentsForCandidate, Purpose } from './consents.contract.ts';
import { type ConsentRow, listStandingConsents } from './consents.store.ts';

type Audience = ConsentForCandidate['audience'];
const aCompany = { kind: 'company', staffId: null } as const;

/**
 * Everything the person can agree to, in the order of the table, with the answer. What stands is listed even when
 * its member of staff is connected no more: it must be possible to take back.
 */
export function listConsentsForCandidate(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  { accountId }: Candidate,
): ConsentsForCandidate {
  const standing = listStandingConsents(db, accountId);
  const staff = listConnectedStaff(db, accountId);
  const askedOf = (purpose: Purpose): Audience[] => {
    const { audience } = ruleOf(purpose);
    const given = standing.filter((consent) => consent.purpose === purpose);
    if (audience.kind === 'team') return [{ kind: 'own-team', staffId: null, name: null }];
    if (audience.kind === 'company')
      return [...given.map(({ companyName }) => companyName), null].map((name) => ({ ...aCompany, name }));
    return staff
      .filter(({ staffId, roles, isConnected }) =>
        isConnected ? roles.includes(audience.role) : given.some((one) => one.staffId === staffId),
      )
      .map(({ staffId, name }) => ({ kind: 'own-team', staffId, name }));
  };
  return {
    legalBasis: config.organisation.legalBasis,
    consents: (Object.keys(purposes) as Purpose[]).flatMap((purpose) =>
      askedOf(purpose).map((audience) => withAnswer(purpose, audience, standing)),
    ),
  };
}

function withAnswer(purpose: Purpose, audience: Audience, standing: ConsentRow[]): ConsentForCandidate {
  const { textVersion } = ruleOf(purpose);
  const given = standing.find(
    (one) =>
      one.purpose === purpose &&
      one.staffId === audience.staffId &&
      (audience.kind !== 'company' || one.companyName === audience.name),
  );
  const state =
    given === undefined ? 'not-given' : given.textVersion === textVersion ? 'given' : 'older-text';
  return {
    consentId: given?.consentId ?? null,
    purpose,
    audience,
    state,
    textVersion,
    givenAt: given?.givenAt ?? null,
  };
}
