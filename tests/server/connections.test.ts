/** Cards that staff prints, and who is connected to whom by them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeCards } from '#server/accounts/make-cards.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import { buildTestApp, type StaffForTest, type TestApp } from '#tests/support/app.ts';
import { enterWith, statusOfAccount } from '#tests/support/entering.ts';

let server: TestApp;
let host: StaffForTest;
beforeEach(async () => {
  server = await buildTestApp();
  host = await server.signInStaff('host');
});
afterEach(() => server.close());

async function ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, cookie: string, payload?: object) {
  const reply = await server.app.inject({ method, url, headers: { cookie }, ...(payload && { payload }) });
  return { status: reply.statusCode, json: reply.json(), code: reply.json().code };
}
const print = (cookie = host.cookie, body = { count: 1, days: 30 }) =>
  ask('POST', '/api/cards', cookie, body);
async function meet() {
  server.clock.forward({ seconds: 1 });
  const { json } = await print();
  return enterWith(server, json.cards[0].code);
}
const candidates = async (cookie = host.cookie) =>
  (await ask('GET', '/api/candidates', cookie)).json.candidates;

test('a sheet has as many cards as were asked for, each with its own code and last day', async () => {
  const { status, json } = await print(host.cookie, { count: 20, days: 30 });
  expect(status).toBe(201);
  expect(new Set(json.cards.map(({ code }: { code: string }) => code)).size).toBe(20);
  expect(json.cards[0]).toEqual({
    code: expect.stringMatching(/^(\w{4}-){2}\w{4}$/),
    link: `http://localhost:4010/kort#${json.cards[0].code}`,
    expiresAt: '2026-12-21T19:30:00.000Z',
  });
  server.clock.forward({ days: 30 });
  expect((await enterWith(server, json.cards[0].code)).problem).toBe('card-expired');
});

test('whoever enters is connected to the one who printed the card, without a name', async () => {
  const first = await meet();
  const second = await meet();
  expect(await candidates()).toEqual([
    { candidateId: first.signedIn.account.accountId, name: null, number: 1 },
    { candidateId: second.signedIn.account.accountId, name: null, number: 2 },
  ]);
  const { accountId: staffId } = host.staff;
  expect((await ask('GET', '/api/connections', first.cookie)).json).toEqual({
    name: null,
    staff: [{ staffId, name: 'host', roles: ['host'] }],
  });
  expect(await candidates((await server.signInStaff('owner')).cookie)).toEqual([]);
});

test('a name is there when the person chooses one, and goes when the person takes it back', async () => {
  const { cookie } = await meet();
  await ask('PUT', '/api/accounts/me/name', cookie, { name: ' Påhittad ' });
  expect((await candidates())[0].name).toBe('Påhittad');
  await ask('PUT', '/api/accounts/me/name', cookie, { name: null });
  expect((await candidates())[0].name).toBe(null);
});

test('a connection ends from either side, at once, and numbers stay', async () => {
  const [one, two, three] = [await meet(), await meet(), await meet()];
  const { accountId } = one.signedIn.account;
  const ended = `/api/candidates/${accountId}/connection`;
  expect((await ask('DELETE', ended, host.cookie)).status).toBe(200);
  expect((await ask('DELETE', ended, host.cookie)).code).toBe('candidate-not-found');
  const own = `/api/connections/${host.staff.accountId}`;
  expect((await ask('DELETE', own, two.cookie)).status).toBe(200);
  expect((await ask('DELETE', own, two.cookie)).code).toBe('connection-not-found');
  expect((await ask('GET', '/api/connections', one.cookie)).json.staff).toEqual([]);
  const candidateId = three.signedIn.account.accountId;
  expect(await candidates()).toEqual([{ candidateId, name: null, number: 3 }]);
});

test('a new card opens the same account for somebody who has lost the own code', async () => {
  const lost = await meet();
  const { accountId } = lost.signedIn.account;
  await ask('PUT', '/api/accounts/me/code-kept', lost.cookie, { ownCode: lost.signedIn.ownCode ?? '' });
  const url = `/api/candidates/${accountId}/cards`;
  const first = (await ask('POST', url, host.cookie, {})).json.code;
  const { json } = await ask('POST', url, host.cookie, {});
  expect((await enterWith(server, first)).problem).toBe('card-used');
  const back = await enterWith(server, json.code);
  expect(back.signedIn.account).toMatchObject({ accountId, codeKept: false });
  expect(back.signedIn.ownCode).not.toBe(null);
  await ask('PUT', '/api/accounts/me/code-kept', back.cookie, { ownCode: back.signedIn.ownCode ?? '' });
  expect((await enterWith(server, json.code)).problem).toBe('card-used');
  expect((await enterWith(server, lost.signedIn.ownCode ?? '')).problem).toBe('code-replaced');
});

test('a new card, entered, ends every sign-in that was there before', async () => {
  const lost = await meet();
  const { accountId } = lost.signedIn.account;
  const elsewhere = await enterWith(server, lost.signedIn.ownCode ?? '');
  const signedIn = (cookies: string[]) =>
    Promise.all(cookies.map((cookie) => statusOfAccount(server, cookie)));
  const before = [lost.cookie, elsewhere.cookie];
  expect(await signedIn(before)).toEqual([200, 200]);
  const { json } = await ask('POST', `/api/candidates/${accountId}/cards`, host.cookie, {});
  const back = await enterWith(server, json.code);
  expect(await signedIn([...before, back.cookie])).toEqual([401, 401, 200]);
});

test('a new card that nobody enters has a last day, too', async () => {
  const lost = await meet();
  const { accountId } = lost.signedIn.account;
  await ask('PUT', '/api/accounts/me/code-kept', lost.cookie, { ownCode: lost.signedIn.ownCode ?? '' });
  const { json } = await ask('POST', `/api/candidates/${accountId}/cards`, host.cookie, {});
  server.clock.forward({ days: 180 });
  expect((await enterWith(server, json.code)).problem).toBe('card-expired');
});

test('a new card needs a fresh proof, and a connection', async () => {
  const { accountId } = (await meet()).signedIn.account;
  const url = `/api/candidates/${accountId}/cards`;
  const stranger = await server.signInStaff('pedagogue', 'owner');
  expect((await ask('POST', url, stranger.cookie, {})).code).toBe('candidate-not-found');
  server.clock.forward({ minutes: 16 });
  expect((await ask('POST', url, host.cookie, {})).code).toBe('proof-needed');
});

test.each(['reader', 'matcher'] as const)('a %s prints no cards and has no list', async (role) => {
  const { cookie } = await server.signInStaff(role);
  expect((await print(cookie)).code).toBe('not-allowed');
  expect((await ask('GET', '/api/candidates', cookie)).code).toBe('not-allowed');
});

describe('a card that somebody with an account takes', () => {
  const take = (code: string, cookie: string) => ask('POST', '/api/connections', cookie, { code });

  test('connects to whoever printed it, and the account stays the same', async () => {
    const me = await server.signIn();
    const { json } = await print();
    const [{ code }] = json.cards;
    const taken = await take(code.toLowerCase(), me.cookie);
    const { accountId: staffId } = host.staff;
    expect(taken).toMatchObject({
      status: 201,
      json: { name: null, staff: [{ staffId, name: 'host', roles: ['host'] }] },
    });
    expect(await candidates()).toEqual([{ candidateId: me.account.accountId, name: null, number: 1 }]);
    expect((await enterWith(server, code)).problem).toBe('card-used');
    expect((await enterWith(server, me.ownCode)).signedIn.account.accountId).toBe(me.account.accountId);
  });

  test('lets nobody read what was agreed to in a connection that had ended', async () => {
    const pedagogue = await server.signInStaff('pedagogue');
    const { accountId: staffId } = pedagogue.staff;
    const cardOf = async () => (await print(pedagogue.cookie)).json.cards[0].code;
    const me = await enterWith(server, await cardOf());
    const asked = {
      purpose: 'pedagogue-reads',
      staffId,
      textVersion: purposes['pedagogue-reads'].textVersion,
    };
    await ask('POST', '/api/consents', me.cookie, asked);
    const readable = async () =>
      (await ask('GET', '/api/reports/connected', pedagogue.cookie)).json.candidateIds.length;
    expect(await readable()).toBe(1);
    await ask('DELETE', `/api/connections/${staffId}`, me.cookie);
    await take(await cardOf(), me.cookie);
    expect([(await candidates(pedagogue.cookie)).length, await readable()]).toEqual([1, 0]);
  });

  test('is refused when it is used or entered, too old, of nobody who works here, or no card', async () => {
    const me = await server.signIn();
    const other = await meet();
    const entered = (await print()).json.cards[0].code;
    await enterWith(server, entered);
    const old = (await print(host.cookie, { count: 1, days: 1 })).json.cards[0].code;
    const ownerless = makeCards(server.deps, { count: 1 })[0]?.code ?? '';
    const guest = await server.signInStaff('host');
    const left = (await print(guest.cookie)).json.cards[0].code;
    const owner = await server.signInStaff('owner');
    await ask('DELETE', `/api/staff/${guest.staff.accountId}`, owner.cookie);
    server.clock.forward({ days: 2 });
    const codes = [entered, old, ownerless, left, other.signedIn.ownCode ?? '', 'not a code'];
    const refused = codes.map(async (code) => (await take(code, me.cookie)).code);
    expect(await Promise.all(refused)).toEqual([
      'card-used',
      'card-expired',
      'card-connects-nobody',
      'card-connects-nobody',
      'code-unknown',
      'code-unknown',
    ]);
    expect((await ask('GET', '/api/connections', me.cookie)).json.staff).toEqual([]);
  });
});
