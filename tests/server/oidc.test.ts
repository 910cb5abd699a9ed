/** The organisation's own sign-in, against a real OpenID provider. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type StaffRole, staffRoles } from '#server/access.ts';
import type { OidcSettings } from '#server/oidc-settings.ts';
import { rolesFromClaim } from '#server/staff/roles-from-claim.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type CitySignIn, startCitySignIn } from '#tests/support/city-sign-in.ts';

const anna = { sub: 'anna-17', name: 'Anna Påhittad', groups: ['kodlugn-team', 'all-staff'] };
const roles: OidcSettings['roles'] = [
  { value: 'kodlugn-team', role: 'pedagogue' },
  { value: 'kodlugn-team', role: 'host' },
  { value: 'kodlugn-owners', role: 'owner' },
];

let city: CitySignIn;
let server: TestApp;
beforeEach(async () => {
  city = await startCitySignIn('http://localhost:4010/personal/svar', { ...anna });
  const { issuer } = city;
  const oidc = {
    issuer,
    clientId: 'kodlugn',
    clientSecret: 'a secret of the test',
    roleClaim: 'groups',
    roles,
  };
  server = await buildTestApp({ config: { oidc } });
});
afterEach(async () => {
  await server.close();
  await city.close();
});

async function ask(method: 'GET' | 'POST' | 'DELETE', url: string, cookie = '', payload?: object) {
  const reply = await server.app.inject({ method, url, headers: { cookie }, ...(payload && { payload }) });
  const given = reply.cookies
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${value}`);
  return { status: reply.statusCode, json: reply.json(), code: reply.json().code, cookie: given.join('; ') };
}
const begin = (again = false) => ask('POST', '/api/sign-ins/oidc/begin', '', { again });
const finish = (cookie: string, back: URL) =>
  ask('POST', '/api/sign-ins/oidc/finish', cookie, { query: back.search });
async function signIn(again = false) {
  const { cookie, json } = await begin(again);
  return finish(cookie, await city.visit(json.address));
}

describe('somebody whom the city knows', () => {
  test('comes in with the roles that the claim gives, and is the same person the next time', async () => {
    const first = await signIn();
    expect(first.status).toBe(201);
    expect(first.json).toEqual({
      accountId: expect.any(String),
      name: 'Anna Påhittad',
      roles: ['host', 'pedagogue'],
    });
    expect((await ask('GET', '/api/staff/me', first.cookie)).json).toEqual(first.json);
    city.person = { ...anna, name: 'Anna Ny', groups: ['kodlugn-owners'] };
    const { accountId } = first.json;
    expect((await signIn()).json).toEqual({ accountId, name: 'Anna Ny', roles: ['owner'] });
    expect((await ask('GET', '/api/staff', first.cookie)).status).toBe(200);
  });

  test('is refused when the claim names no role, and is signed out everywhere', async () => {
    const first = await signIn();
    city.person = { ...anna, groups: ['all-staff'] };
    const refused = await signIn();
    expect([refused.status, refused.code, refused.json.next]).toEqual([403, 'oidc-no-role', 'ask-for-role']);
    expect((await ask('GET', '/api/staff/me', first.cookie)).status).toBe(401);
  });

  test('is refused when an owner has ended the account here', async () => {
    const { json } = await signIn();
    const owner = await server.signInStaff('owner');
    await ask('DELETE', `/api/staff/${json.accountId}`, owner.cookie);
    expect((await signIn()).code).toBe('oidc-ended');
  });

  test('is told of to an owner, since the roles that the owner saves hold until the next time', async () => {
    const { json } = await signIn();
    const owner = await server.signInStaff('owner');
    const { staff } = (await ask('GET', '/api/staff', owner.cookie)).json;
    expect(staff).toEqual([
      { ...json, comesByOidc: true },
      { ...owner.staff, comesByOidc: false },
    ]);
  });

  test('makes no passkey here, which would open when the city has closed', async () => {
    const { cookie } = await signIn();
    expect((await ask('GET', '/api/passkeys', cookie)).json).toEqual({ passkeys: [], canMake: false });
    expect((await ask('POST', '/api/passkeys/making', cookie, {})).code).toBe('passkey-elsewhere');
  });

  test('shows again who it is by signing in there once more', async () => {
    city.person = { ...anna, groups: ['kodlugn-owners'] };
    const invite = async (by: string) => {
      const body = { name: 'Bo', roles: ['host'] };
      return (await ask('POST', '/api/invitations', by, body)).status;
    };
    // When somebody signed in there, the city's own clock says.
    const moment = Date.now();
    const later = new Date(moment + 20 * 60_000).toISOString();
    server.clock.moveTo(new Date(moment).toISOString());
    const before = await signIn();
    expect(await invite(before.cookie)).toBe(201);
    server.clock.moveTo(later);
    expect(await invite(before.cookie)).toBe(403);
    const asked = new URL((await begin(true)).json.address).searchParams;
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0']);
    server.clock.moveTo(new Date(moment).toISOString());
    expect(await invite((await signIn(true)).cookie)).toBe(201);
  });
});

describe('the way there and back', () => {
  test('holds once, and for the browser that began it', async () => {
    const { cookie, json } = await begin();
    const back = await city.visit(json.address);
    expect((await finish('', back)).code).toBe('oidc-too-late');
    const other = await begin();
    expect((await finish(other.cookie, back)).code).toBe('oidc-refused');
    expect((await finish(cookie, back)).status).toBe(201);
    expect((await finish(cookie, back)).code).toBe('oidc-too-late');
  });

  test('holds for half an hour', async () => {
    const { cookie, json } = await begin();
    const back = await city.visit(json.address);
    server.clock.forward({ minutes: 31 });
    expect((await finish(cookie, back)).code).toBe('oidc-too-late');
  });

  test('asks with PKCE, state and nonce', async () => {
    const { searchParams } = new URL((await begin()).json.address);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid profile',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^.{43}$/),
      state: expect.stringMatching(/^.{43}$/),
      nonce: expect.stringMatching(/^.{43}$/),
      redirect_uri: 'http://localhost:4010/personal/svar',
    });
  });

  test('that ends in a refusal of the city lets nobody in', async () => {
    const { cookie, json } = await begin();
    const state = new URL(json.address).searchParams.get('state');
    const back = new URL(`http://localhost:4010/personal/svar?error=access_denied&state=${state}`);
    expect((await finish(cookie, back)).code).toBe('oidc-refused');
  });

  test('says so when the city does not answer', async () => {
    await city.close();
    const refused = await begin();
    expect([refused.status, refused.code]).toEqual([503, 'oidc-unreachable']);
    city = await startCitySignIn('http://localhost:4010/personal/svar', anna);
  });
});

test('without settings nothing of it is offered', async () => {
  const without = await buildTestApp();
  const offered = await without.app.inject('/api/sign-ins/oidc');
  const payload = { again: false };
  const begun = await without.app.inject({ method: 'POST', url: '/api/sign-ins/oidc/begin', payload });
  await without.close();
  expect([offered.json(), begun.json().code]).toEqual([{ isOffered: false }, 'oidc-off']);
  expect((await ask('GET', '/api/sign-ins/oidc')).json).toEqual({ isOffered: true });
});

describe('roles from a claim', () => {
  test.each([
    ['a text', 'groups', { groups: 'kodlugn-owners' }, ['owner']],
    ['a list', 'groups', { groups: ['x', 'kodlugn-team'] }, ['host', 'pedagogue']],
    ['a claim in a claim', 'realm.roles', { realm: { roles: ['kodlugn-owners'] } }, ['owner']],
    [
      'a name with dots',
      'https://x.se/roles',
      { 'https://x.se/roles': ['kodlugn-team'] },
      ['host', 'pedagogue'],
    ],
    ['nothing', 'groups', {}, []],
    ['a name that every object has', 'constructor.name', {}, []],
  ])('come from %s', (_, roleClaim, claims, wanted) => {
    expect(rolesFromClaim({ roleClaim, roles }, claims)).toEqual(wanted);
  });

  test('are never others than those of values that are there, whatever the claim holds', () => {
    const pair = fc.record({ value: fc.constantFrom('a', 'b', 'c'), role: fc.constantFrom(...staffRoles) });
    fc.assert(
      fc.property(fc.array(pair), fc.array(fc.constantFrom('a', 'b', 'c', 'd', 7, null)), (given, groups) => {
        const wanted = new Set<StaffRole>(
          given.filter(({ value }) => groups.includes(value)).map(({ role }) => role),
        );
        expect(new Set(rolesFromClaim({ roleClaim: 'groups', roles: given }, { groups }))).toEqual(wanted);
      }),
    );
  });
});
