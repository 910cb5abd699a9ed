/** The device's own part of a passkey: only the browser and the person see what happens there. */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { NewPasskey, UsedPasskey } from '#server/passkeys/passkeys.contract.ts';
import { ApiError, api } from '../api.ts';

/** Browsers make no passkey for an address of bare numbers, nor without a safe connection. */
export function canUsePasskeys(): boolean {
  return browserSupportsWebAuthn() && !/^[\d.]+$|^\[/.test(location.hostname);
}

/** Lets the person choose one of the passkeys for this site. */
export async function askDevice(): Promise<UsedPasskey> {
  const optionsJSON = await api('POST /api/passkeys/using', { body: {} });
  return onDevice(() => startAuthentication({ optionsJSON }));
}

export async function makeOnDevice(): Promise<NewPasskey> {
  const optionsJSON = await api('POST /api/passkeys/making', { body: {} });
  return onDevice(() => startRegistration({ optionsJSON }));
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
