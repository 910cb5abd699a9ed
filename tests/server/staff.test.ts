/** Staff: invited by a link that works once; sign-ins that end by themselves. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '#server/db/in-transaction.ts';
import { auditEntries } from '#server/db/tables.ts';
import { hasOwner, inviteOwner } from '#server/staff/invite-owner.ts';
import { addInvitation } from '#server/staff/make-invitation.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let server: TestApp;
beforeEach(async () => {
  server = await buildTestApp();
});
afterEach(() => server.close());

const tokenOf = (link: string) => new URL(link).hash.slice(1);
const use = (token: string, cookie = '') =>
  server.app.inject({
    method: 'POST',
    url: '/api/invitations/use',
    payload: { token },
    headers: {
      cookie,
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    },
  });
const askMe = (cookie: string) =>
  server.app.inject({ method: 'GET', url: '/api/staff/me', headers: { cookie } });

describe('the first owner', () => {
  test('comes in by a link of the server, once', async () => {
    const { link } = inviteOwner(server.deps);
    expect(new URL(link).pathname).toBe('/inbjudan');
    const used = await use(tokenOf(link));
    expect(used.statusCode).toBe(201);
    expect(used.json()).toEqual({ accountId: expect.any(String), name: 'Ägare', roles: ['owner'] });
    expect(hasOwner(server.deps)).toBe(true);
    expect((await use(tokenOf(link))).json().code).toBe('invitation-used');
  });

  test('a new link of the server closes the one before', async () => {
    const first = inviteOwner(server.deps);
    const second = inviteOwner(server.deps);
    expect((await use(tokenOf(first.link))).json().code).toBe('invitation-expired');
    expect((await use(tokenOf(second.link))).statusCode).toBe(201);
  });
});

describe('an invitation', () => {
  test('that is guessed, or past its last day, opens nothing', async () => {
    const { link } = inTransaction(server.deps.db, (tx) =>
      addInvitation(server.deps, tx, { name: 'Anna', roles: ['host'] }),
    );
    expect((await use('guessed')).json().code).toBe('invitation-unknown');
    server.clock.forward({ days: 14 });
    expect((await use(tokenOf(link))).json().code).toBe('invitation-expired');
  });

  test('leads back into the account it was made for, with the roles of today', async () => {
    const { staff } = await server.signInStaff('host', 'pedagogue');
    const { link } = inTransaction(server.deps.db, (tx) =>
      addInvitation(server.deps, tx, { name: 'x', roles: ['owner'], accountId: staff.accountId }),
    );
    expect((await use(tokenOf(link))).json()).toEqual(staff);
  });

  test('signs out whoever was signed in on that device', async () => {
    const candidate = await server.signIn();
    await use(tokenOf(inviteOwner(server.deps).link), candidate.cookie);
    const reply = await server.app.inject({
      method: 'GET',
      url: '/api/accounts/me',
      headers: { cookie: candidate.cookie },
    });
    expect(reply.statusCode).toBe(401);
  });

  test('is noted with the role that is acted from', async () => {
    await server.signInStaff('host', 'owner');
    const [entry] = server.deps.db.select().from(auditEntries).all();
    expect(entry).toMatchObject({ act: 'invitation.use', actorRole: 'host' });
  });
});

describe('a sign-in of staff', () => {
  test('goes when the browser is closed', async () => {
    const [cookie] = (await use(tokenOf(inviteOwner(server.deps).link))).cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(cookie).not.toHaveProperty('maxAge');
  });

  test('ends after four hours without use', async () => {
    const { cookie } = await server.signInStaff('owner');
    server.clock.forward({ hours: 4, minutes: 1 });
    expect((await askMe(cookie)).statusCode).toBe(401);
  });

  test('ends after twelve hours, however much it is used', async () => {
    const { cookie } = await server.signInStaff('owner');
    for (let hours = 0; hours < 12; hours += 3) {
      server.clock.forward({ hours: 3 });
      expect((await askMe(cookie)).statusCode).toBe(200);
    }
    server.clock.forward({ minutes: 1 });
    expect((await askMe(cookie)).statusCode).toBe(401);
  });
});

test('a candidate is no staff, and staff is no candidate', async () => {
  const candidate = await server.signIn();
  const { cookie } = await server.signInStaff('owner');
  expect((await askMe(candidate.cookie)).json().code).toBe('not-allowed');
  const reply = await server.app.inject({ method: 'GET', url: '/api/accounts/me', headers: { cookie } });
  expect(reply.json().code).toBe('not-allowed');
});
