/** Passkeys: made for the own account, used to enter and to show again who it is. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp, type StaffForTest, type TestApp } from '#tests/support/app.ts';
import { type SoftPasskey, softPasskey } from '#tests/support/soft-passkey.ts';

let server: TestApp;
let host: StaffForTest;
let key: SoftPasskey;
beforeEach(async () => {
  server = await buildTestApp();
  host = await server.signInStaff('host', 'owner');
  key = softPasskey();
});
afterEach(() => server.close());

const linux = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
async function ask(method: 'GET' | 'POST' | 'DELETE', url: string, cookie = '', payload?: object) {
  const headers = { cookie, 'user-agent': linux };
  const reply = await server.app.inject({ method, url, headers, ...(payload && { payload }) });
  const [given] = reply.cookies;
  return {
    status: reply.statusCode,
    json: reply.json(),
    code: reply.json().code,
    given,
    cookie: given ? `${given.name}=${given.value}` : '',
  };
}
type Lies = Parameters<SoftPasskey['use']>[1];
async function add(cookie: string, one = key, lies?: Lies) {
  const options = await ask('POST', '/api/passkeys/making', cookie, {});
  return ask('POST', '/api/passkeys', cookie, one.make(options.json, lies));
}
async function using(lies?: Lies, one = key) {
  return one.use((await ask('POST', '/api/passkeys/using', '', {})).json, lies);
}
const enter = async (lies?: Lies, one = key) =>
  ask('POST', '/api/sign-ins/passkey', '', await using(lies, one));

describe('a passkey of staff', () => {
  test('is listed with where it was made, and opens the account without a name', async () => {
    const made = await add(host.cookie);
    expect(made.status).toBe(201);
    expect((await ask('GET', '/api/passkeys', host.cookie)).json).toEqual({
      passkeys: [made.json],
      canMake: true,
    });
    expect(made.json).toEqual({
      passkeyId: expect.any(String),
      device: 'Firefox, Linux',
      madeAt: server.clock.now().toISOString(),
    });
    const entered = await enter();
    expect(entered.json).toEqual({ role: 'staff', account: null });
    expect(entered.given).not.toHaveProperty('maxAge');
    expect((await ask('GET', '/api/staff/me', entered.cookie)).json).toEqual(host.staff);
  });

  test('is one of several', async () => {
    const second = softPasskey();
    await add(host.cookie);
    await add(host.cookie, second);
    expect((await ask('GET', '/api/passkeys', host.cookie)).json.passkeys).toHaveLength(2);
    expect((await enter({}, second)).status).toBe(201);
  });

  test('opens nothing once it is removed, and nobody else can remove it', async () => {
    const { passkeyId } = (await add(host.cookie)).json;
    const other = await server.signInStaff('host');
    const url = `/api/passkeys/${passkeyId}`;
    expect((await ask('DELETE', url, other.cookie)).code).toBe('passkey-unknown');
    expect((await ask('DELETE', url, host.cookie)).status).toBe(200);
    expect((await enter()).code).toBe('passkey-unknown');
  });

  test('opens nothing once its person works here no more', async () => {
    const other = await server.signInStaff('host');
    await add(other.cookie);
    await ask('DELETE', `/api/staff/${other.staff.accountId}`, host.cookie);
    expect((await enter()).code).toBe('passkey-unknown');
  });

  test('opens nothing once its person came back by a new link, as after a lost device', async () => {
    const other = await server.signInStaff('host');
    await add(other.cookie);
    const url = `/api/staff/${other.staff.accountId}/invitations`;
    const { link } = (await ask('POST', url, host.cookie, {})).json;
    expect((await enter()).status).toBe(201);
    await ask('POST', '/api/invitations/use', '', { token: new URL(link).hash.slice(1) });
    expect((await enter()).code).toBe('passkey-unknown');
  });
});

describe('a passkey is refused', () => {
  const lies = {
    'of another site': { origin: 'https://kodlugn.example' },
    'for another name': { rpId: 'example.se' },
    'without that the device was unlocked': { flags: 1 },
    'whose counter went back, as of a copy': { counter: 1 },
  };
  test.each(Object.entries(lies))('%s', async (_, lie) => {
    await add(host.cookie);
    expect((await enter()).status).toBe(201);
    expect((await enter(lie)).code).toBe('passkey-refused');
  });

  test('when it is made for another site, or without unlocking', async () => {
    for (const lie of [{ origin: 'https://kodlugn.example' }, { rpId: 'example.se' }, { flags: 1 }])
      expect((await add(host.cookie, softPasskey(), lie)).code).toBe('passkey-refused');
    expect((await ask('GET', '/api/passkeys', host.cookie)).json).toEqual({ passkeys: [], canMake: true });
  });

  test('when another key signed', async () => {
    await add(host.cookie);
    const forged = { ...(await using({}, softPasskey())), id: (await using()).id };
    expect((await ask('POST', '/api/sign-ins/passkey', '', { ...forged, rawId: forged.id })).code).toBe(
      'passkey-refused',
    );
  });

  test('when the browser answers with something else', async () => {
    const used = await using();
    const clientDataJSON = Buffer.from('{"challenge":7}').toString('base64url');
    const odd = { ...used, response: { ...used.response, clientDataJSON } };
    expect((await ask('POST', '/api/sign-ins/passkey', '', odd)).code).toBe('passkey-refused');
  });
});

describe('a challenge', () => {
  test('holds once', async () => {
    await add(host.cookie);
    const used = await using();
    expect((await ask('POST', '/api/sign-ins/passkey', '', used)).status).toBe(201);
    expect((await ask('POST', '/api/sign-ins/passkey', '', used)).code).toBe('passkey-too-late');
  });

  test('holds for five minutes', async () => {
    await add(host.cookie);
    const used = await using();
    server.clock.forward({ minutes: 5, seconds: 1 });
    expect((await ask('POST', '/api/sign-ins/passkey', '', used)).code).toBe('passkey-too-late');
  });

  test('for making one is the asking account alone, and is none for entering', async () => {
    const other = await server.signInStaff('host');
    const options = (await ask('POST', '/api/passkeys/making', host.cookie, {})).json;
    const stolen = await ask('POST', '/api/passkeys', other.cookie, key.make(options));
    expect(stolen.code).toBe('passkey-too-late');
    const again = (await ask('POST', '/api/passkeys/making', host.cookie, {})).json;
    const used = key.use({
      challenge: again.challenge,
      rpId: 'localhost',
      timeout: 1,
      userVerification: 'required',
    });
    expect((await ask('POST', '/api/sign-ins/passkey', '', used)).code).toBe('passkey-too-late');
  });
});

describe('showing again who it is', () => {
  const invite = (cookie: string) =>
    ask('POST', '/api/invitations', cookie, { name: 'Anna', roles: ['host'] });

  test('opens for a quarter of an hour what asks for it', async () => {
    await add(host.cookie);
    server.clock.forward({ minutes: 16 });
    expect((await invite(host.cookie)).code).toBe('proof-needed');
    expect((await ask('POST', '/api/passkeys/making', host.cookie, {})).code).toBe('proof-needed');
    const proof = await ask('POST', '/api/sign-ins/current/proof', host.cookie, await using());
    expect(proof.status).toBe(201);
    expect((await invite(host.cookie)).status).toBe(201);
    server.clock.forward({ minutes: 16 });
    expect((await invite(host.cookie)).code).toBe('proof-needed');
  });

  test("does not take somebody else's passkey", async () => {
    await add(host.cookie);
    const other = await server.signInStaff('owner');
    server.clock.forward({ minutes: 16 });
    const proof = await ask('POST', '/api/sign-ins/current/proof', other.cookie, await using());
    expect(proof.code).toBe('passkey-of-another');
    expect((await invite(other.cookie)).code).toBe('proof-needed');
  });
});

describe('a passkey of a candidate', () => {
  test('opens the account beside the own code, and says no name to the device', async () => {
    const candidate = await server.signIn();
    const options = await ask('POST', '/api/passkeys/making', candidate.cookie, {});
    expect(options.json.user).toMatchObject({ name: 'Kodlugn', displayName: 'Kodlugn' });
    await add(candidate.cookie);
    const entered = await enter();
    expect(entered.json).toEqual({ role: 'candidate', account: candidate.account });
    expect(entered.given?.maxAge).toBeGreaterThan(0);
    const code = await ask('POST', '/api/sign-ins', '', { code: candidate.ownCode });
    expect(code.status).toBe(201);
  });

  test('is in what is stored about the person', async () => {
    const candidate = await server.signIn();
    await add(candidate.cookie);
    const { passkeys } = (await ask('GET', '/api/privacy/export', candidate.cookie)).json.data;
    expect(passkeys).toEqual([expect.objectContaining({ device: 'Firefox, Linux', counter: 1 })]);
  });
});
