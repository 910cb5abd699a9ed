/** Staff: invited by a link that works once; sign-ins that end by themselves. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '#server/db/in-transaction.ts';
import { accounts, signIns } from '#server/db/tables/accounts.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { invitations } from '#server/db/tables/staff.ts';
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

test('a server that has begun now knows nobody', () => {
  const { db } = server.deps;
  expect([db.select().from(accounts).all(), db.select().from(invitations).all()]).toEqual([[], []]);
  expect(hasOwner(server.deps)).toBe(false);
});

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

describe('the own sign-ins', () => {
  const list = async (cookie: string) =>
    (await server.app.inject({ url: '/api/sign-ins', headers: { cookie } })).json().signIns;
  const end = (signInId: string, cookie: string) =>
    server.app.inject({ method: 'DELETE', url: `/api/sign-ins/${signInId}`, headers: { cookie } });
  /** The same person on one more device. */
  async function signInAgain(accountId: string): Promise<string> {
    const { link } = inTransaction(server.deps.db, (tx) =>
      addInvitation(server.deps, tx, { name: 'x', roles: ['host'] }),
    );
    const reply = await use(tokenOf(link));
    server.deps.db
      .update(signIns)
      .set({ accountId })
      .where(eq(signIns.accountId, reply.json().accountId))
      .run();
    const [given] = reply.cookies;
    return `${given?.name}=${given?.value}`;
  }

  test('are listed with this one first, and ended one by one', async () => {
    const { cookie, staff } = await server.signInStaff('host');
    const elsewhere = await signInAgain(staff.accountId);
    const now = server.clock.now().toISOString();
    const common = { signInId: expect.any(String), method: 'invitation', createdAt: now, lastUsedAt: now };
    const listed = await list(cookie);
    expect(listed).toEqual([
      { ...common, device: expect.any(String), isCurrent: true },
      { ...common, device: 'Firefox, Linux', isCurrent: false },
    ]);
    expect((await end(listed[1].signInId, cookie)).statusCode).toBe(200);
    expect((await askMe(elsewhere)).statusCode).toBe(401);
    expect((await askMe(cookie)).statusCode).toBe(200);
    expect(await list(cookie)).toHaveLength(1);
    expect((await end(listed[1].signInId, cookie)).json().code).toBe('sign-in-not-found');
  });

  test('that have ended by themselves are not listed', async () => {
    const { cookie, staff } = await server.signInStaff('host');
    server.clock.forward({ hours: 4, minutes: 1 });
    const later = await signInAgain(staff.accountId);
    expect(await list(later)).toHaveLength(1);
    expect((await askMe(cookie)).statusCode).toBe(401);
  });

  test("do not reach a colleague's", async () => {
    const [one, other] = [await server.signInStaff('host'), await server.signInStaff('host')];
    const [theirs] = await list(other.cookie);
    expect((await end(theirs.signInId, one.cookie)).json().code).toBe('sign-in-not-found');
    expect((await askMe(other.cookie)).statusCode).toBe(200);
  });
});

describe('the own name', () => {
  const rename = (cookie: string, name: string) =>
    server.app.inject({ method: 'PUT', url: '/api/staff/me/name', payload: { name }, headers: { cookie } });

  test('is written by its person, whatever the role, and is noted without the name', async () => {
    const { cookie, staff } = await server.signInStaff('reader');
    const reply = await rename(cookie, '  Rut Påhittad ');
    expect([reply.statusCode, reply.json()]).toEqual([200, { ...staff, name: 'Rut Påhittad' }]);
    expect((await askMe(cookie)).json().name).toBe('Rut Påhittad');
    const noted = server.deps.db.select().from(auditEntries).all().at(-1);
    expect(noted).toMatchObject({ act: 'staff.change-own', actorRole: 'reader', objectKind: 'account' });
    expect(JSON.stringify(noted)).not.toContain('Rut');
  });

  test('cannot be empty, and needs a proof that is not old', async () => {
    const { cookie } = await server.signInStaff('host');
    expect((await rename(cookie, '  ')).json().code).toBe('body-malformed');
    server.clock.forward({ minutes: 16 });
    expect((await rename(cookie, 'Hedda')).json().code).toBe('proof-needed');
  });

  test('is not for candidates', async () => {
    const { cookie } = await server.signIn();
    expect((await rename(cookie, 'Hedda')).json().code).toBe('not-allowed');
  });
});

test('a candidate is no staff, and staff is no candidate', async () => {
  const candidate = await server.signIn();
  const { cookie } = await server.signInStaff('owner');
  expect((await askMe(candidate.cookie)).json().code).toBe('not-allowed');
  const reply = await server.app.inject({ method: 'GET', url: '/api/accounts/me', headers: { cookie } });
  expect(reply.json().code).toBe('not-allowed');
});
