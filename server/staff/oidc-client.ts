/** The way to the organisation's own sign-in and back: authorization code with PKCE, state and nonce. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { createShortLived, type ShortLived } from '../accounts/short-lived.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import type { Claims, OidcSettings } from './roles-from-claim.ts';

/** Somebody on the way: kept until that browser is back. */
export type Underway = { verifier: string; state: string; nonce: string };

export type Oidc = { underway: ShortLived<Underway>; discovered: { configuration?: Promise<Configuration> } };

/** Half an hour: another device may have to be fetched to sign in there. */
export function createOidc(deps: Pick<Deps, 'clock'>): Oidc {
  return { underway: createShortLived<Underway>(deps, 30), discovered: {} };
}

/** Seconds after which the organisation's sign-in must ask the person again: as long as a sign-in lasts here. */
const longest = 12 * 60 * 60;

export function returnAddress(publicUrl: string): URL {
  return new URL('/personal/svar', publicUrl);
}

/** `again`: the person shows anew who it is, however short ago that was. @throws AppError `oidc-unreachable` */
export async function addressThere(
  deps: Pick<Deps, 'config' | 'log'>,
  oidc: Oidc,
  settings: OidcSettings,
  again: boolean,
): Promise<{ address: string; underway: Underway }> {
  const configuration = await discover(deps, oidc, settings);
  const underway = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() };
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(deps.config.publicUrl).href,
    scope: 'openid profile',
    code_challenge: await calculatePKCECodeChallenge(underway.verifier),
    code_challenge_method: 'S256',
    state: underway.state,
    nonce: underway.nonce,
    max_age: String(again ? 0 : longest),
    ...(again && { prompt: 'login' }),
  });
  return { address: address.href, underway };
}

/** What is signed of the person who came back. @throws AppError `oidc-unreachable`, `oidc-refused` */
export async function claimsOf(
  deps: Pick<Deps, 'config' | 'log'>,
  oidc: Oidc,
  settings: OidcSettings,
  { query, underway }: { query: string; underway: Underway },
): Promise<{ subject: string; claims: Claims }> {
  const configuration = await discover(deps, oidc, settings);
  const address = returnAddress(deps.config.publicUrl);
  address.search = query;
  try {
    const tokens = await authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: underway.verifier,
      expectedState: underway.state,
      expectedNonce: underway.nonce,
      idTokenExpected: true,
    });
    const inToken = tokens.claims();
    if (!inToken) throw new Error('no ID token');
    const { sub: subject } = inToken;
    const isInToken = [settings.roleClaim, settings.roleClaim.split('.')[0] ?? ''].some(
      (name) => name in inToken,
    );
    const { userinfo_endpoint: more } = configuration.serverMetadata();
    const asked =
      isInToken || more === undefined ? {} : await fetchUserInfo(configuration, tokens.access_token, subject);
    return { subject, claims: { ...asked, ...inToken } };
  } catch (error) {
    deps.log.warn({ name: (error as Error).name }, 'an answer of the own sign-in was refused');
    throw new AppError('oidc-refused');
  }
}

/** Asked once; again when it could not be reached. */
async function discover(
  { log }: Pick<Deps, 'log'>,
  { discovered }: Oidc,
  { issuer, clientId, clientSecret }: OidcSettings,
): Promise<Configuration> {
  // Plain http is accepted for this very machine alone: the settings' form sees to it.
  const plain = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  discovered.configuration ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
    // Without it a signature is looked at only where the token did not come over TLS from the issuer itself.
    execute: [enableNonRepudiationChecks, ...plain],
    timeout: 10,
  });
  try {
    return await discovered.configuration;
  } catch (error) {
    delete discovered.configuration;
    log.warn({ name: (error as Error).name }, 'the own sign-in could not be reached');
    throw new AppError('oidc-unreachable');
  }
}
