/** What an owner does with those who work here. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, auditKeys } from '#server/db/tables/audit.ts';
import { buildTestApp, type StaffForTest, type TestApp } from '#tests/support/app.ts';

let server: TestApp;
let owner: StaffForTest;
beforeEach(async () => {
  server = await buildTestApp();
  owner = await server.signInStaff('owner');
});
afterEach(() => server.close());

async function ask(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  cookie?: string,
) {
  const headers = { cookie: cookie ?? owner.cookie };
  const reply = await server.app.inject({ method, url, headers, ...(payload && { payload }) });
  const [given] = reply.cookies;
  const cookieGiven = given ? `${given.name}=${given.value}` : '';
  return { status: reply.statusCode, json: reply.json(), cookie: cookieGiven };
}
const use = (link: string) => ask('POST', '/api/invitations/use', { token: new URL(link).hash.slice(1) }, '');
const listed = async () => (await ask('GET', '/api/staff')).json;

describe('an invitation by an owner', () => {
  test('is listed without its link until it is used, and then its person is', async () => {
    const made = await ask('POST', '/api/invitations', {
      name: ' Anna Påhittad ',
      roles: ['host', 'reader'],
    });
    expect(made.status).toBe(201);
    const anna = { name: 'Anna Påhittad', roles: ['host', 'reader'] };
    const { invitationId, expiresAt, link } = made.json;
    expect((await listed()).invitations).toEqual([{ invitationId, expiresAt, ...anna, accountId: null }]);
    const used = await use(link);
    expect(used.json).toMatchObject(anna);
    expect(await listed()).toEqual({
      staff: [
        { accountId: used.json.accountId, ...anna, comesByOidc: false },
        { ...owner.staff, comesByOidc: false },
      ],
      invitations: [],
    });
  });

  test('opens nothing once it is withdrawn, and cannot be withdrawn twice', async () => {
    const { invitationId, link } = (await ask('POST', '/api/invitations', { name: 'Anna', roles: ['host'] }))
      .json;
    expect((await ask('DELETE', `/api/invitations/${invitationId}`)).status).toBe(200);
    expect((await use(link)).json.code).toBe('invitation-expired');
    expect((await ask('DELETE', `/api/invitations/${invitationId}`)).json.code).toBe('invitation-unknown');
  });

  test('needs a name and a role', async () => {
    for (const body of [
      { name: '  ', roles: ['host'] },
      { name: 'Anna', roles: [] },
      { name: 'Anna', roles: ['boss'] },
      { name: 'Anna', roles: ['host', 'host'] },
    ])
      expect((await ask('POST', '/api/invitations', body)).json.code).toBe('body-malformed');
  });

  test('leads back into the same account, and ends what was signed in there before', async () => {
    const host = await server.signInStaff('host');
    const back = await ask('POST', `/api/staff/${host.staff.accountId}/invitations`, {});
    expect((await listed()).invitations[0].accountId).toBe(host.staff.accountId);
    const used = await use(back.json.link);
    expect(used.json).toEqual(host.staff);
    expect((await ask('GET', '/api/staff/me', undefined, used.cookie)).status).toBe(200);
    expect((await ask('GET', '/api/staff/me', undefined, host.cookie)).status).toBe(401);
  });
});

describe('roles', () => {
  test('that are changed hold from the next request on', async () => {
    const host = await server.signInStaff('host');
    const url = `/api/staff/${host.staff.accountId}/roles`;
    expect((await ask('GET', '/api/staff', undefined, host.cookie)).json.code).toBe('not-allowed');
    const changed = await ask('PUT', url, { roles: ['host', 'owner'] });
    expect(changed.json).toEqual({ ...host.staff, roles: ['host', 'owner'], comesByOidc: false });
    expect((await ask('GET', '/api/staff', undefined, host.cookie)).status).toBe(200);
  });

  test('never leave the server without an owner', async () => {
    const { accountId } = owner.staff;
    const changed = await ask('PUT', `/api/staff/${accountId}/roles`, { roles: ['host'] });
    const ended = await ask('DELETE', `/api/staff/${accountId}`);
    expect([changed, ended].map(({ status, json }) => [status, json.code])).toEqual([
      [409, 'last-owner'],
      [409, 'last-owner'],
    ]);
    expect((await listed()).staff).toEqual([{ ...owner.staff, comesByOidc: false }]);
    await server.signInStaff('owner');
    expect((await ask('PUT', `/api/staff/${accountId}/roles`, { roles: ['host'] })).status).toBe(200);
  });
});

describe('somebody who works here no more', () => {
  test('is signed out everywhere at once, and neither an own link nor one made before lets anybody in', async () => {
    const leaving = await server.signInStaff('owner');
    const { accountId } = leaving.staff;
    const back = (await ask('POST', `/api/staff/${accountId}/invitations`, {})).json.link;
    const made = await ask('POST', '/api/invitations', { name: 'Vän', roles: ['owner'] }, leaving.cookie);
    expect((await ask('DELETE', `/api/staff/${accountId}`)).status).toBe(200);
    expect((await ask('GET', '/api/staff/me', undefined, leaving.cookie)).status).toBe(401);
    expect((await use(back)).json.code).toBe('invitation-expired');
    expect((await use(made.json.link)).json.code).toBe('invitation-expired');
    expect(await listed()).toEqual({
      staff: [{ ...owner.staff, comesByOidc: false }],
      invitations: [],
    });
  });

  test('is not found by a second try', async () => {
    const host = await server.signInStaff('host');
    const url = `/api/staff/${host.staff.accountId}`;
    await ask('DELETE', url);
    const again = [
      await ask('DELETE', url),
      await ask('PUT', `${url}/roles`, { roles: ['host'] }),
      await ask('POST', `${url}/invitations`, {}),
    ];
    expect(again.map(({ json }) => json.code)).toEqual(again.map(() => 'staff-not-found'));
  });

  test('cannot be a candidate', async () => {
    const { account } = await server.signIn();
    expect((await ask('DELETE', `/api/staff/${account.accountId}`)).json.code).toBe('staff-not-found');
  });
});

test('whoever changes staff must have shown who it is in the last fifteen minutes', async () => {
  server.clock.forward({ minutes: 15 });
  expect((await ask('POST', '/api/invitations', { name: 'Anna', roles: ['host'] })).status).toBe(201);
  server.clock.forward({ minutes: 1 });
  const late = await ask('POST', '/api/invitations', { name: 'Anna', roles: ['host'] });
  expect([late.status, late.json.code]).toEqual([403, 'proof-needed']);
  expect((await ask('GET', '/api/staff')).status).toBe(200);
});

test('every change is noted with who did it and to whom', async () => {
  const host = await server.signInStaff('host');
  await ask('PUT', `/api/staff/${host.staff.accountId}/roles`, { roles: ['reader'] });
  const noted = server.deps.db.select().from(auditEntries).all().at(-1);
  const keys = server.deps.db.select().from(auditKeys).all();
  const keyOf = (accountId: string) => keys.find((one) => one.accountId === accountId)?.auditKey ?? 'no key';
  expect(noted).toMatchObject({
    actorKey: keyOf(owner.staff.accountId),
    actorRole: 'owner',
    act: 'staff.change-roles',
    objectId: keyOf(host.staff.accountId),
  });
});
