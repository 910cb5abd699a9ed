/** Making a passkey for the own account, in two steps: a challenge, then what the device made of it. */
import { verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Candidate, Staff } from '../access.ts';
import { findStaffAccount } from '../accounts/keep-staff-account.ts';
import { wayInOf } from '../accounts/way-in-of.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type Challenges, challengeIn, sendChallenge } from './challenges.ts';
import type { MakingOptions, NewPasskey, PasskeyForSelf } from './passkeys.contract.ts';
import { findPasskey, findPasskeysOf, insertPasskey, type PasskeyRow } from './passkeys.store.ts';
import { relyingParty } from './relying-party.ts';

/** EdDSA, ES256, RS256: what devices make. */
const algorithms = [-8, -7, -257];
const minutes = 5;

/** @throws AppError `passkey-elsewhere` */
export function beginPasskey(
  deps: Pick<Deps, 'db' | 'config' | 'random'>,
  challenges: Challenges,
  { accountId, signInId }: Candidate | Staff,
): MakingOptions {
  // Whoever the organisation lets in no more must not have kept a door of the own.
  if (wayInOf(deps.db, signInId) === 'oidc') throw new AppError('passkey-elsewhere');
  // Shown by the device beside the key. Of a candidate it tells nothing.
  const name = findStaffAccount(deps.db, accountId)?.name ?? 'Kodlugn';
  return {
    challenge: sendChallenge(deps, challenges, { for: 'making', accountId }),
    rp: { id: relyingParty(deps.config).rpId, name: 'Kodlugn' },
    user: { id: Buffer.from(accountId).toString('base64url'), name, displayName: name },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: minutes * 60_000,
    attestation: 'none',
    excludeCredentials: findPasskeysOf(deps.db, accountId).map(({ credentialId }) => ({
      id: credentialId,
      type: 'public-key',
    })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
  };
}

/** @throws AppError `passkey-too-late`, `passkey-refused` */
export async function keepPasskey(
  deps: Pick<Deps, 'db' | 'config' | 'clock' | 'random'>,
  challenges: Challenges,
  actor: Candidate | Staff,
  { made, device }: { made: NewPasskey; device: string },
): Promise<PasskeyForSelf> {
  const challenge = challengeIn(made.response.clientDataJSON);
  const purpose = challenges.take(challenge);
  if (purpose?.for !== 'making' || purpose.accountId !== actor.accountId)
    throw new AppError('passkey-too-late');
  const { id: credentialId, publicKey, counter } = await verify(deps, challenge, made);
  const row: PasskeyRow = {
    passkeyId: deps.random.id(),
    accountId: actor.accountId,
    credentialId,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    device,
    madeAt: deps.clock().toISOString(),
  };
  return inTransaction(deps.db, (tx) => {
    // A device makes a new name for each key: one that is known already is a copy of another's.
    if (findPasskey(tx, credentialId)) throw new AppError('passkey-refused');
    insertPasskey(tx, row);
    const { passkeyId, madeAt } = row;
    const at = deps.clock();
    writeAudit(tx, { actor, act: 'passkey.add', objectKind: 'passkey', objectId: passkeyId, at });
    return { passkeyId, device, madeAt };
  });
}

async function verify({ config }: Pick<Deps, 'config'>, expectedChallenge: string, made: NewPasskey) {
  const { rpId, origins } = relyingParty(config);
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: made,
      expectedChallenge,
      expectedOrigin: origins,
      expectedRPID: rpId,
      supportedAlgorithmIDs: algorithms,
    });
    if (registrationInfo) return registrationInfo.credential;
  } catch {
    // The library says in prose what was wrong; it is no business of whoever sent it.
  }
  throw new AppError('passkey-refused');
}
