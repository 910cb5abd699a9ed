import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeCards } from '#server/accounts/make-cards.ts';
import { accounts, cards, signIns } from '#server/db/tables/accounts.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { testConfig } from '#tests/support/config.ts';
import { enterWith, putOnAccount, statusOfAccount } from '#tests/support/entering.ts';
import { comfortChoices } from '#web/comfort/comfort-choices.ts';

let server: TestApp;
beforeEach(async () => {
  server = await buildTestApp();
});
afterEach(() => server.close());

const enter = (code: string, cookie = '') => enterWith(server, code, cookie);
const put = (what: 'code-kept' | 'welcome-read', cookie: string, payload = {}) =>
  putOnAccount(server, what, cookie, payload);
const statusOfMe = (cookie: string) => statusOfAccount(server, cookie);
const oneCard = () => makeCards(server.deps, { count: 1 })[0]!;

const ownCodeForm = /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/;

describe('beginning without a card', () => {
  test('gives an account with an own code, and the cookie opens it', async () => {
    const { cookie, account, ownCode } = await server.signIn();
    const me = await server.app.inject({ url: '/api/accounts/me', headers: { cookie } });
    expect(me.json()).toEqual(account);
    expect(ownCode).toMatch(ownCodeForm);
  });

  test('is refused to somebody signed in, who keeps the account there is', async () => {
    const { cookie } = await server.signIn();
    const again = await server.app.inject({
      method: 'POST',
      url: '/api/accounts',
      headers: { cookie },
      payload: {},
    });
    expect(again.json()).toMatchObject({ status: 409, code: 'already-signed-in', next: 'go-to-list' });
    expect(again.cookies).toEqual([]);
    expect(server.deps.db.select().from(accounts).all()).toHaveLength(1);
  });

  test('is refused with its own code where the organisation gives out cards', async () => {
    const organisation = { ...testConfig().organisation, beginWithoutCard: false };
    const closed = await buildTestApp({ config: { organisation } });
    const reply = await closed.app.inject({ method: 'POST', url: '/api/accounts', payload: {} });
    await closed.close();
    expect(reply.json()).toMatchObject({
      status: 403,
      code: 'begin-without-card-off',
      next: 'ask-for-card',
    });
  });
});

describe('a card', () => {
  test('opens an account with an own code to come back with', async () => {
    const entered = await enter(oneCard().code);
    expect(entered.signedIn).toEqual({
      account: {
        accountId: expect.any(String),
        role: 'candidate',
        comfort: null,
        codeKept: false,
        welcomeRead: false,
      },
      ownCode: expect.stringMatching(ownCodeForm),
    });
  });

  test('entered again before the own code is kept opens the same account, with one more own code', async () => {
    const { code } = oneCard();
    const first = await enter(code);
    const again = await enter(code);
    expect(again.signedIn.account).toEqual(first.signedIn.account);
    expect(again.signedIn.ownCode).not.toBe(first.signedIn.ownCode);
    expect(await statusOfMe(first.cookie)).toBe(401);
    expect(await statusOfMe(again.cookie)).toBe(200);
  });

  test('is used once its person has said that the own code is kept', async () => {
    const { code } = oneCard();
    const { cookie, signedIn } = await enter(code);
    const { ownCode } = signedIn;
    expect((await put('code-kept', cookie, { ownCode })).json()).toMatchObject({ codeKept: true });
    expect(await enter(code)).toMatchObject({ status: 409, problem: 'card-used' });
  });

  test('is used once its person has come back with the own code', async () => {
    const { code } = oneCard();
    const { signedIn } = await enter(code);
    const back = await enter(signedIn.ownCode ?? '');
    expect(back.signedIn).toMatchObject({ account: { codeKept: true }, ownCode: null });
    expect(await enter(code)).toMatchObject({ problem: 'card-used' });
  });

  test('that nobody entered stops working after half a year', async () => {
    const { code } = oneCard();
    server.clock.forward({ days: 181 });
    expect(await enter(code)).toMatchObject({ status: 410, problem: 'card-expired' });
  });

  test('that has an account opens it however long the person waited', async () => {
    const { code } = oneCard();
    await enter(code);
    server.clock.forward({ days: 500 });
    expect(await enter(code)).toMatchObject({ status: 201 });
  });

  test.each(['', ' ', 'ABCD', 'ABCD-EFGH-JKMN', 'ABCD-EFGH-JKMN-PQRS', 'ÅÄÖÅ-ÄÖÅÄ-ÖÅÄÖ', '🙂'.repeat(12)])(
    'that nobody has made (%j) is answered as unknown or malformed, never with an account',
    async (code) => {
      const { problem } = await enter(code);
      expect(['code-unknown', 'body-malformed']).toContain(problem);
      expect(server.deps.db.select().from(accounts).all()).toEqual([]);
    },
  );

  test('stands in the database as a hash only', () => {
    const { code } = oneCard();
    const row = JSON.stringify(server.deps.db.select().from(cards).all());
    expect(row).not.toContain(code);
    expect(row).not.toContain(code.replaceAll('-', ''));
  });

  test('link keeps the code in the fragment, which browsers never send', () => {
    const { code, link } = oneCard();
    expect(new URL(link)).toMatchObject({ pathname: '/kort', search: '', hash: `#${code}` });
  });
});

describe('a sign-in', () => {
  test('ended is nobody, and ending it again is fine', async () => {
    const { cookie } = await server.signIn();
    const end = () =>
      server.app.inject({ method: 'DELETE', url: '/api/sign-ins/current', headers: { cookie } });
    expect((await end()).cookies).toMatchObject([{ name: 'kodlugn', value: '' }]);
    expect(await statusOfMe(cookie)).toBe(401);
    expect((await end()).statusCode).toBe(200);
  });

  test('holds over a pause of 400 days', async () => {
    const { cookie } = await server.signIn();
    server.clock.forward({ days: 400 });
    expect(await statusOfMe(cookie)).toBe(200);
  });

  test('that nobody used for longer than browsers keep cookies is over', async () => {
    const { cookie } = await server.signIn();
    server.clock.forward({ days: 402 });
    expect(await statusOfMe(cookie)).toBe(401);
  });

  test('gets its full time again on the first use of a day, and keeps no hour', async () => {
    const { cookie } = await server.signIn();
    server.clock.forward({ days: 100 });
    const first = await server.app.inject({ url: '/api/accounts/me', headers: { cookie } });
    const second = await server.app.inject({ url: '/api/accounts/me', headers: { cookie } });
    expect([first.cookies.length, second.cookies.length]).toEqual([1, 0]);
    expect(server.deps.db.select().from(signIns).all()).toMatchObject([
      { lastUsedAt: '2027-03-01T00:00:00.000Z' },
    ]);
  });

  test('as somebody else on the same device ends the one before', async () => {
    const first = await server.signIn();
    const second = await enter(oneCard().code, first.cookie);
    expect([await statusOfMe(first.cookie), await statusOfMe(second.cookie)]).toEqual([401, 200]);
  });

  test.each(['kodlugn=x', 'kodlugn=', `kodlugn=${'a'.repeat(5000)}`, 'kodlugn=%00', 'other=1'])(
    'made up (%.20s) is nobody',
    async (cookie) => {
      expect(await statusOfMe(cookie)).toBe(401);
    },
  );
});

describe('the cookie', () => {
  const cookieOf = async (publicUrl: string) => {
    const other = await buildTestApp({ config: { publicUrl } });
    const reply = await other.app.inject({ method: 'POST', url: '/api/accounts', payload: {} });
    await other.close();
    return reply.cookies[0];
  };
  const everywhere = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 400 * 24 * 60 * 60 };

  test('is bound to the host over https', async () => {
    expect(await cookieOf('https://kod.example.se')).toMatchObject({
      ...everywhere,
      name: '__Host-kodlugn',
      secure: true,
    });
  });

  test('works over plain http on the own machine', async () => {
    const cookie = await cookieOf('http://127.0.0.1:4010');
    expect(cookie).toMatchObject({ ...everywhere, name: 'kodlugn' });
    expect(cookie).not.toHaveProperty('secure');
  });
});

describe('what a person changes', () => {
  test('is kept: comfort, and that the welcome page was read', async () => {
    const { cookie } = await server.signIn();
    const comfort = { theme: 'dark', locale: 'en', editorView: 'text-area' };
    await server.app.inject({
      method: 'PUT',
      url: '/api/accounts/me/comfort',
      headers: { cookie },
      payload: comfort,
    });
    expect((await put('welcome-read', cookie)).json()).toMatchObject({ comfort, welcomeRead: true });
  });

  const putComfort = (cookie: string, payload: object) =>
    server.app.inject({ method: 'PUT', url: '/api/accounts/me/comfort', headers: { cookie }, payload });

  test('may be any choice that there is, and a row with few of them stays valid', async () => {
    const { cookie } = await server.signIn();
    const firsts = Object.fromEntries(Object.entries(comfortChoices).map(([key, [first]]) => [key, first]));
    const lasts = Object.fromEntries(
      Object.entries(comfortChoices).map(([key, values]) => [key, values.at(-1)]),
    );
    const kept = [];
    for (const comfort of [firsts, lasts, { theme: 'sepia' }, {}]) {
      kept.push((await putComfort(cookie, comfort)).json().comfort);
    }
    expect(kept).toEqual([firsts, lasts, { theme: 'sepia' }, {}]);
  });

  test.each([
    { comfort: { theme: 'neon' }, place: '/theme' },
    { comfort: { reminders: 30 }, place: '/reminders' },
    { comfort: { glitter: 'on' }, place: '/glitter' },
  ])('is refused with its place when it is no choice: $comfort', async ({ comfort, place }) => {
    const { cookie } = await server.signIn();
    const reply = await putComfort(cookie, comfort);
    expect(reply.json()).toMatchObject({ status: 400, code: 'body-malformed', params: { at: place } });
    const me = await server.app.inject({ url: '/api/accounts/me', headers: { cookie } });
    expect(me.json().comfort).toBeNull();
  });

  test('is one audit row each, with the day and no hour', async () => {
    const { cookie } = await server.signIn();
    await put('welcome-read', cookie);
    const entries = server.deps.db.select().from(auditEntries).all();
    expect(
      entries.map(({ day, actorRole, act, objectKind }) => ({ day, actorRole, act, objectKind })),
    ).toEqual(
      ['account.begin', 'account.change'].map((act) => ({
        day: '2026-11-21',
        actorRole: 'candidate',
        act,
        objectKind: 'account',
      })),
    );
  });
});
