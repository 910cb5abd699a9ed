import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeCards } from '#server/accounts/make-cards.ts';
import { accounts, ownCodes } from '#server/db/tables/accounts.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { enterWith, putOnAccount, statusOfAccount } from '#tests/support/entering.ts';

let server: TestApp;
beforeEach(async () => {
  server = await buildTestApp();
});
afterEach(() => server.close());

const enter = (code: string) => enterWith(server, code);
const keep = (cookie: string, ownCode: string) => putOnAccount(server, 'code-kept', cookie, { ownCode });
const statusOfMe = (cookie: string) => statusOfAccount(server, cookie);

async function ownCodeFrom(card: string): Promise<string> {
  return (await enter(card)).signedIn.ownCode ?? '';
}

async function makeAnew(cookie: string): Promise<string> {
  const url = '/api/accounts/me/code';
  const made = await server.app.inject({ method: 'POST', url, headers: { cookie }, payload: {} });
  return made.json().ownCode;
}

test('a card entered twice leaves both own codes working, until the person comes back with one of them', async () => {
  const [{ code } = { code: '' }] = makeCards(server.deps, { count: 1 });
  const [first, second] = [await ownCodeFrom(code), await ownCodeFrom(code)];
  expect((await enter(first)).signedIn).toMatchObject({ account: { codeKept: true }, ownCode: null });
  expect(await enter(second)).toMatchObject({ status: 409, problem: 'code-replaced' });
  expect(await enter(first)).toMatchObject({ status: 201 });
});

test('an own code is read without regard to case, spaces, hyphens and look-alike letters', async () => {
  const { ownCode, account } = await server.signIn();
  const sloppy = ` ${ownCode.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
  expect((await enter(sloppy)).signedIn.account.accountId).toBe(account.accountId);
});

test('an own code made anew ends sign-ins on other devices, and the old code works until the new one is kept', async () => {
  const { cookie, ownCode } = await server.signIn();
  const elsewhere = await enter(ownCode);
  const made = await makeAnew(cookie);
  expect([await statusOfMe(cookie), await statusOfMe(elsewhere.cookie)]).toEqual([200, 401]);
  expect(await enter(ownCode)).toMatchObject({ status: 201, signedIn: { account: { codeKept: false } } });
  expect((await keep(cookie, made)).json()).toMatchObject({ codeKept: true });
  expect(await enter(ownCode)).toMatchObject({ status: 409, problem: 'code-replaced' });
  expect(await enter(made)).toMatchObject({ status: 201 });
});

test('of two own codes that were shown, the one that is said to be kept is kept', async () => {
  const { cookie, ownCode } = await server.signIn();
  const made = await makeAnew(cookie);
  await keep(cookie, ownCode);
  expect((await keep(cookie, made)).json()).toMatchObject({
    code: 'code-replaced',
  });
  expect(await enter(made)).toMatchObject({ problem: 'code-replaced' });
  expect(await enter(ownCode)).toMatchObject({ status: 201 });
});

test("an own code that is somebody else's cannot be said to be kept", async () => {
  const [me, other] = [await server.signIn(), await server.signIn()];
  const answer = await keep(me.cookie, other.ownCode);
  expect(answer.json()).toMatchObject({ status: 404, code: 'code-unknown' });
  expect(server.deps.db.select().from(accounts).all()).toMatchObject([
    { codeKeptAt: null },
    { codeKeptAt: null },
  ]);
});

test('an own code stands in the database as a hash only', async () => {
  const { ownCode } = await server.signIn();
  const rows = JSON.stringify(server.deps.db.select().from(ownCodes).all());
  expect(rows).not.toContain(ownCode);
  expect(rows).not.toContain(ownCode.replaceAll('-', ''));
});
