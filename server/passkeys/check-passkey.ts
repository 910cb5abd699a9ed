/** A passkey that was used: whose it is, once everything about the answer is right. */
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type Challenges, challengeIn, sendChallenge } from './challenges.ts';
import type { UsedPasskey, UsingOptions } from './passkeys.contract.ts';
import { findPasskey, moveCounter, type PasskeyRow } from './passkeys.store.ts';
import { relyingParty } from './relying-party.ts';

export function askForPasskey(deps: Pick<Deps, 'config' | 'random'>, challenges: Challenges): UsingOptions {
  return {
    challenge: sendChallenge(deps, challenges, { for: 'using' }),
    rpId: relyingParty(deps.config).rpId,
    timeout: 5 * 60_000,
    userVerification: 'required',
  };
}

export type CheckedPasskey = { passkey: PasskeyRow; newCounter: number };

/** @throws AppError `passkey-too-late`, `passkey-unknown`, `passkey-refused` */
export async function checkPasskey(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  challenges: Challenges,
  used: UsedPasskey,
): Promise<CheckedPasskey> {
  const expectedChallenge = challengeIn(used.response.clientDataJSON);
  if (challenges.take(expectedChallenge)?.for !== 'using') throw new AppError('passkey-too-late');
  const passkey = findPasskey(db, used.id);
  if (!passkey) throw new AppError('passkey-unknown');
  const { rpId, origins } = relyingParty(config);
  const { credentialId, publicKey, counter } = passkey;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: used,
      expectedChallenge,
      expectedOrigin: origins,
      expectedRPID: rpId,
      credential: {
        id: credentialId,
        publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
        counter,
      },
    });
    if (verified) return { passkey, newCounter: authenticationInfo.newCounter };
  } catch {
    // As when one is made: what was wrong is nobody's business. A counter that went back comes here too.
  }
  throw new AppError('passkey-refused');
}

/** Inside the caller's transaction, with what the use is for. @throws AppError `passkey-refused` */
export function noteUse(tx: DbOrTx, { passkey, newCounter }: CheckedPasskey): void {
  if (!moveCounter(tx, passkey, newCounter)) throw new AppError('passkey-refused');
}
