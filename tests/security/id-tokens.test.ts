/** What the organisation's own sign-in says is believed only when all of it is right. */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicJwk = (key: KeyObject) => ({
  ...key.export({ format: 'jwk' }),
  kid: 'a',
  alg: 'RS256',
  use: 'sig',
});
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

type Token = { header: Record<string, unknown>; claims: Record<string, unknown>; key: KeyObject };
/** What one answer of the provider is made of; each test changes one thing. */
type Answer = { token: Token; finish: (signed: string) => string; issuer: string; redirects: boolean };

function signed({ header, claims, key }: Token): string {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

let provider: Server;
let server: TestApp;
let answer: Answer;
let asked: string[];
beforeEach(() => {
  asked = [];
});
beforeAll(async () => {
  provider = createServer((request, response) => {
    asked.push(request.url ?? '');
    const send = (body: object) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/.well-known/openid-configuration') {
      return send({
        issuer: answer.issuer,
        authorization_endpoint: `${address()}/there`,
        token_endpoint: `${address()}/token`,
        jwks_uri: `${address()}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (request.url === '/keys') return send({ keys: [publicJwk(own.publicKey)] });
    if (request.url === '/token' && answer.redirects) {
      return response.writeHead(307, { location: `${address()}/elsewhere` }).end();
    }
    const id_token = answer.finish(signed(answer.token));
    return send({ access_token: 'x', token_type: 'Bearer', id_token });
  });
  provider.listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const roles = [{ value: 'team', role: 'host' as const }];
  const oidc = { issuer: address(), clientId: 'kodlugn', clientSecret: 'secret', roleClaim: 'groups', roles };
  server = await buildTestApp({ config: { oidc } });
});
afterAll(async () => {
  await server.close();
  provider.close();
});

const address = () => `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;

/** Comes in, with an answer that is right but for what is changed. */
async function comeIn(change: (answer: Answer) => void): Promise<[number, string | null]> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iss: address(), aud: 'kodlugn', sub: 'anna', groups: ['team'], iat: now, exp: now + 300 };
  const token = {
    header: { alg: 'RS256', kid: 'a' },
    claims: { ...claims, auth_time: now },
    key: own.privateKey,
  };
  answer = { token, finish: (text) => text, issuer: address(), redirects: false };
  const before = { ...answer };
  change(before);
  answer.issuer = before.issuer;
  const url = '/api/sign-ins/oidc/begin';
  const begun = await server.app.inject({ method: 'POST', url, payload: { again: false } });
  if (begun.statusCode !== 201) return [begun.statusCode, begun.json().code];
  const there = new URL(begun.json().address).searchParams;
  answer.token.claims = { ...claims, auth_time: now, nonce: there.get('nonce') };
  change(answer);
  const cookie = begun.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const query = `?code=abc&state=${there.get('state')}`;
  const finish = { method: 'POST' as const, url: '/api/sign-ins/oidc/finish', headers: { cookie } };
  const reply = await server.app.inject({ ...finish, payload: { query } });
  return [reply.statusCode, reply.json().code ?? null];
}

// First: what was found out about a provider is kept.
test('a provider that calls itself by another name is not asked', async () => {
  const evil = (all: Answer) => Object.assign(all, { issuer: 'https://evil.example' });
  expect(await comeIn(evil)).toEqual([503, 'oidc-unreachable']);
  expect(asked).toEqual(['/.well-known/openid-configuration']);
});

test('an answer that is right lets in', async () => {
  expect(await comeIn(() => {})).toEqual([201, null]);
});

const long = 60 * 60;
const now = () => Math.floor(Date.now() / 1_000);
const withClaims = (claims: object) => (all: Answer) => Object.assign(all.token.claims, claims);
test.each<[string, (all: Answer) => void]>([
  ['signed by another key', (all) => Object.assign(all.token, { key: other.privateKey })],
  [
    'signed by a key that it brings along',
    (all) => {
      all.token.key = other.privateKey;
      all.token.header = { alg: 'RS256', jwk: publicJwk(other.publicKey), jku: `${address()}/other-keys` };
    },
  ],
  [
    'without a signature',
    (all) => Object.assign(all, { finish: (text: string) => text.replace(/[^.]*$/, '') }),
  ],
  [
    'of the algorithm none',
    (all) => {
      all.token.header = { alg: 'none' };
      all.finish = (text) => text.replace(/[^.]*$/, '');
    },
  ],
  [
    'signed by the secret of the client',
    (all) => {
      all.finish = () => {
        const text = `${part({ alg: 'HS256' })}.${part(all.token.claims)}`;
        return `${text}.${createHmac('sha256', 'secret').update(text).digest('base64url')}`;
      };
    },
  ],
  [
    'changed after it was signed',
    (all) => {
      all.finish = (text) => {
        const [head, , signature] = text.split('.');
        return [head, part({ ...all.token.claims, sub: 'bo' }), signature].join('.');
      };
    },
  ],
  ['for somebody else', withClaims({ aud: 'another' })],
  ['for two, of whom the other asked', withClaims({ aud: ['kodlugn', 'another'], azp: 'another' })],
  ['of another issuer', withClaims({ iss: 'https://evil.example' })],
  ['of a try that somebody else began', withClaims({ nonce: 'n'.repeat(43) })],
  ['without the word of the try', withClaims({ nonce: undefined })],
  ['past its time', withClaims({ exp: now() - long, iat: now() - 2 * long })],
  ['before its time', withClaims({ nbf: now() + long })],
  ['that names nobody', withClaims({ sub: undefined })],
  ['that is an access token', (all) => Object.assign(all, { finish: () => 'x' })],
])('an ID token %s lets nobody in', async (_, change) => {
  expect(await comeIn(change)).toEqual([422, 'oidc-refused']);
});

test('a provider that sends the server on is not followed', async () => {
  expect(await comeIn((all) => Object.assign(all, { redirects: true }))).toEqual([422, 'oidc-refused']);
  expect(asked).not.toContain('/elsewhere');
});

test('tokens of the provider stay in the server', async () => {
  expect(await comeIn(() => {})).toEqual([201, null]);
  const dump = server.deps.db.$client.serialize().toString('latin1');
  expect(dump.includes(signed(answer.token).slice(0, 60))).toBe(false);
});
