/** A city's own sign-in for staff: a real OpenID provider on this machine, where one person sits and signs in at once. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// Not the package's front door: that warns on every Node that is not an LTS release yet.
import { type Kept, Provider } from 'oidc-provider/lib/provider.js';

export type CityPerson = { sub: string; name: string; groups: string[] };

export type CitySignIn = {
  issuer: string;
  /** Who sits there and signs in. */
  person: CityPerson;
  /** Goes where a browser is sent, signs in as `person`, and answers the address that leads back. */
  visit: (address: string) => Promise<URL>;
  close: () => Promise<void>;
};

/** A key of its own, as any city has: with the one that comes along, the provider warns. */
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signingKey = { ...privateKey.export({ format: 'jwk' }), kid: 'of the test', use: 'sig' };

/** What the provider remembers, for as long as the test takes. */
function keepInMemory() {
  const kept = new Map<string, Kept>();
  return (model: string) => ({
    find: async (id: string) => kept.get(`${model} ${id}`),
    findByUid: async (uid: string) =>
      [...kept].find(([key, one]) => key.startsWith(`${model} `) && one.uid === uid)?.[1],
    findByUserCode: async () => undefined,
    upsert: async (id: string, one: Kept) => void kept.set(`${model} ${id}`, one),
    consume: async (id: string) => {
      const one = kept.get(`${model} ${id}`);
      if (one) one.consumed = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id: string) => void kept.delete(`${model} ${id}`),
    revokeByGrantId: async (grantId: string) => {
      for (const [key, one] of kept) if (one.grantId === grantId) kept.delete(key);
    },
  });
}

export async function startCitySignIn(redirectUri: string, person: CityPerson): Promise<CitySignIn> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const city: CitySignIn = { issuer, person, visit, close };
  const client = {
    client_id: 'kodlugn',
    client_secret: 'a secret of the test',
    redirect_uris: [redirectUri],
    token_endpoint_auth_method: 'client_secret_post',
  };
  const provider = new Provider(issuer, {
    clients: [client],
    adapter: keepInMemory(),
    jwks: { keys: [signingKey] },
    ttl: { AccessToken: 300, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
    clientBasedCORS: () => false,
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: () => '/interaction' },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => city.person }),
  });
  const answer = provider.callback();

  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction')) return answer(request, response);
    const { params, prompt } = await provider.interactionDetails(request, response);
    const accountId = city.person.sub;
    if (prompt.name === 'login') {
      return provider.interactionFinished(request, response, { login: { accountId } });
    }
    const grant = new provider.Grant({ accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    const grantId = await grant.save();
    return provider.interactionFinished(request, response, { consent: { grantId } });
  });

  async function visit(address: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let at = new URL(address);
    while (at.origin === issuer) {
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
      const reply = await fetch(at, { redirect: 'manual', headers: { cookie } });
      for (const set of reply.headers.getSetCookie()) {
        const [name = '', ...value] = (set.split(';')[0] ?? '').split('=');
        cookies.set(name, value.join('='));
      }
      const next = reply.headers.get('location');
      if (next === null) throw new Error(`${at.pathname} answered ${reply.status}: ${await reply.text()}`);
      at = new URL(next, at);
    }
    return at;
  }

  async function close(): Promise<void> {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }
  return city;
}
