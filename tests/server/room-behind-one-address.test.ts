/** A whole room has one address on the network: who slips, and who guesses, locks nobody else out. */
import type { FastifyRequest } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rateLimits } from '#server/http/rate-limits.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { hostOf } from '#tests/support/sessions.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let server: TestApp;
let code: string;
beforeEach(async () => {
  server = await buildTestApp({
    challenges: smallLibrary([smallChallenge({ slug: 'first' })]),
    rateLimits: true,
  });
  const host = await hostOf(server);
  ({ code } = await host.board(await host.prepare()));
});
afterEach(() => server.close());

const remoteAddress = '192.0.2.50';
async function join(typed: string, cookie = ''): Promise<number> {
  const payload = { code: typed, name: null };
  const asked = { method: 'POST' as const, url: '/api/session-visits', remoteAddress, payload };
  return (await server.app.inject({ ...asked, headers: { cookie } })).statusCode;
}

test('forty guests who each mistype five times come in, all of them', async () => {
  const statuses: number[] = [];
  for (let guest = 0; guest < 40; guest++) {
    for (let time = 0; time < 5; time++) await join('ABC-DEF');
    statuses.push(await join(code));
  }
  expect(statuses).toEqual(Array(40).fill(201));
});

test('one who is signed in and guesses is told to wait, and nobody else is', async () => {
  const { cookie } = await server.signIn();
  const other = await server.signIn();
  const guesses: number[] = [];
  for (let time = 0; time <= rateLimits.joins.max; time++) guesses.push(await join('ABC-DEF', cookie));
  expect(guesses).toEqual([...Array(rateLimits.joins.max).fill(404), 429]);
  expect([await join(code, cookie), await join(code, other.cookie), await join(code)]).toEqual([
    429, 201, 201,
  ]);
});

test('a guest who guesses locks out guests alone, and one of them begins an account and joins', async () => {
  const known = await server.signIn();
  const guesses: number[] = [];
  for (let time = 0; time <= rateLimits.guests.max; time++) guesses.push(await join('ABC-DEF'));
  expect(guesses).toEqual([...Array(rateLimits.guests.max).fill(404), 429]);
  const begun = await server.app.inject({ method: 'POST', url: '/api/accounts', remoteAddress, payload: {} });
  const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? '';
  expect([await join(code), await join(code, known.cookie), await join(code, cookie)]).toEqual([
    429, 201, 201,
  ]);
});

test('all who are signed in at one address have an end together, and guests have another', async () => {
  const me = await server.signIn();
  for (let time = 0; time < rateLimits.rooms.max; time++) {
    const actor = { role: 'candidate', accountId: me.account.accountId, signInId: `${time}` };
    const request = { ip: remoteAddress, actor, routeOptions: { config: {} } } as FastifyRequest;
    await server.app.refuseTooMany(request, 'session.join');
  }
  expect([await join(code, me.cookie), await join(code)]).toEqual([429, 201]);
});

async function openLink(url: string, cookie = ''): Promise<number> {
  const asked = { method: 'POST' as const, url, remoteAddress, payload: { token: 'guessed' } };
  return (await server.app.inject({ ...asked, headers: { cookie } })).statusCode;
}
/** Uses up what one sign-in at the address has, without what is around a request. */
async function tryLinks(signInId: string, times = rateLimits.links.max): Promise<void> {
  const actor = { role: 'candidate', accountId: 'whoever', signInId };
  const request = { ip: remoteAddress, actor, routeOptions: { config: {} } } as FastifyRequest;
  for (let time = 0; time < times; time++) await server.app.refuseTooMany(request, 'share.open');
}

test('one who is signed in and guesses the links of shares is told to wait, and nobody else is', async () => {
  const [me, other] = [await server.signIn(), await server.signIn()];
  const guesses: number[] = [];
  for (let time = 0; time <= rateLimits.links.max; time++)
    guesses.push(await openLink('/api/shares/open', me.cookie));
  expect(guesses.at(-1)).toBe(429);
  expect(guesses.slice(0, -1).includes(429)).toBe(false);
  expect(await openLink('/api/company-part/read', me.cookie)).toBe(429);
  expect(await openLink('/api/shares/open', other.cookie)).not.toBe(429);
  expect(await openLink('/api/shares/open')).not.toBe(429);
});

test('a guest who guesses links keeps nobody from entering, joining, or opening one signed in', async () => {
  const me = await server.signIn();
  const guesses: number[] = [];
  for (let time = 0; time <= rateLimits.links.max; time++) guesses.push(await openLink('/api/shares/open'));
  expect(guesses.at(-1)).toBe(429);
  const payload = { code: 'ABCD-EFGH-JKMN' };
  const entered = await server.app.inject({ method: 'POST', url: '/api/sign-ins', remoteAddress, payload });
  expect(entered.statusCode).not.toBe(429);
  expect([await join(code), await join(code, me.cookie)]).toEqual([201, 201]);
  expect(await openLink('/api/shares/open', me.cookie)).not.toBe(429);
});

test('many sign-ins at one address have an end together for links too', async () => {
  const me = await server.signIn();
  for (const each of ['one', 'two', 'three']) await tryLinks(each);
  expect(await openLink('/api/shares/open', me.cookie)).toBe(429);
  expect(await openLink('/api/shares/open')).not.toBe(429);
});
