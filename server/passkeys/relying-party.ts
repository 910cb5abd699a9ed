import type { Config } from '../config.ts';

/**
 * Whom a passkey is for (WebAuthn's relying party): the name in PUBLIC_URL, and no other site can use it. Browsers
 * make none for bare numbers, so on one's own machine it is `localhost`, whatever loopback address was written.
 */
export function relyingParty({ publicUrl }: Pick<Config, 'publicUrl'>): { rpId: string; origins: string[] } {
  const { protocol, hostname, port } = new URL(publicUrl);
  if (!['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
    return { rpId: hostname, origins: [publicUrl] };
  return { rpId: 'localhost', origins: [`${protocol}//localhost${port === '' ? '' : `:${port}`}`] };
}
