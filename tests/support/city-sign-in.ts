/** A city's own sign-in for staff: a real OpenID provider on this machine, where one person sits and signs in at once. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export type CityPerson = { sub: string; name: string; groups: string[] };

export type CitySignIn = {
  issuer: string;
  /** Who sits there and signs in. */
  person: CityPerson;
  /** Goes where a browser is sent, signs in as `person`, and answers the address that leads back. */
  visit: (address: string) => Promise<URL>;
  close: () => Promise<void>;
};

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
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'groups'] },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
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
