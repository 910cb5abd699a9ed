/** The device's own part of a passkey: only the browser and the person see what happens there. */
import type { NewPasskey, UsedPasskey } from '#server/passkeys/passkeys.contract.ts';
import { ApiError, api } from '../api.ts';

/** Browsers make no passkey for an address of bare numbers, nor without a safe connection. */
export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && !/^[\d.]+$|^\[/.test(location.hostname);
}

/** Fetched at the first use: no other page waits for it. */
const fetchLibrary = () => import('@simplewebauthn/browser');

/** Lets the person choose one of the passkeys for this site. */
export async function askDevice(): Promise<UsedPasskey> {
  const [library, optionsJSON] = await Promise.all([
    fetchLibrary(),
    api('POST /api/passkeys/using', { body: {} }),
  ]);
  return onDevice(() => library.startAuthentication({ optionsJSON }));
}

export async function makeOnDevice(): Promise<NewPasskey> {
  const [library, optionsJSON] = await Promise.all([
    fetchLibrary(),
    api('POST /api/passkeys/making', { body: {} }),
  ]);
  return onDevice(() => library.startRegistration({ optionsJSON }));
}

/** Closing the device's own question is no fault: it is said as it is. */
async function onDevice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const isThere = error instanceof Error && error.name === 'InvalidStateError';
    throw new ApiError(isThere ? 'passkey-there' : 'passkey-not-used', {}, 0, 'try-again');
  }
}
