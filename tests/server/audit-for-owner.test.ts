import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAudit } from '#server/audit/write-audit.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { buildTestApp, type StaffForTest, type TestApp } from '#tests/support/app.ts';
import { connectThem } from '#tests/support/connected.ts';

let server: TestApp;
let owner: StaffForTest;
beforeEach(async () => {
  server = await buildTestApp();
  owner = await server.signInStaff('owner');
});
afterEach(() => server.close());

async function ask(url: string, cookie = owner.cookie) {
  const reply = await server.app.inject({ url, headers: { cookie } });
  return { status: reply.statusCode, json: reply.json() };
}
const entriesOf = async (query = '') => (await ask(`/api/audit${query}`)).json.entries;
const note = (act: string, count = 1) =>
  inTransaction(server.deps.db, (tx) => {
    for (let one = 0; one < count; one++)
      writeAudit(tx, { actor: 'system', act, objectKind: 'card', at: server.clock.now() });
  });

describe('the audit for an owner', () => {
  test('names staff, and candidates by their role alone', async () => {
    const { account } = await server.signIn();
    const { json } = await ask('/api/audit');
    expect(json.entries).toMatchObject([
      { role: 'candidate', name: null, act: 'account.begin', objectKind: 'account', whom: null },
      { role: 'owner', name: 'owner', act: 'invitation.use', auditId: 1 },
    ]);
    expect(JSON.stringify(json)).not.toContain(account.accountId);
    expect(json).toMatchObject({ acts: ['account.begin', 'invitation.use'], roles: ['candidate', 'owner'] });
  });

  test('says by a mark that an act concerns a candidate, and not whom', async () => {
    const { account } = await server.signIn();
    inTransaction(server.deps.db, (tx) =>
      writeAudit(tx, {
        actor: 'system',
        act: 'look',
        objectKind: 'report',
        about: account.accountId,
        at: server.clock.now(),
      }),
    );
    expect((await entriesOf())[0]).toEqual({
      auditId: 3,
      day: '2026-11-21',
      role: 'system',
      name: null,
      act: 'look',
      objectKind: 'report',
      whom: { kind: 'candidate', mark: expect.stringMatching(/^[0-9a-f]{6}$/) },
    });
  });

  test('names the member of staff whom an act concerns, and who was invited', async () => {
    const host = await server.signInStaff('host');
    const staffId = host.staff.accountId;
    const act = async (method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) =>
      server.app.inject({
        method,
        url,
        headers: { cookie: owner.cookie },
        ...(payload && { payload }),
      });
    await act('POST', '/api/invitations', { name: 'Bo', roles: ['host'] });
    await act('POST', `/api/staff/${staffId}/invitations`, {});
    await act('PUT', `/api/staff/${staffId}/roles`, { roles: ['pedagogue'] });
    await act('DELETE', `/api/staff/${staffId}`);
    const entries = await entriesOf('?role=owner');
    expect(
      entries.map((one: { act: string; whom: { name: string } | null }) => [one.act, one.whom?.name]),
    ).toEqual([
      ['staff.end', 'host'],
      ['staff.change-roles', 'host'],
      ['staff.invite-back', 'host'],
      ['staff.invite', 'Bo'],
      ['invitation.use', undefined],
    ]);
  });

  test('gives what staff do to the account of a candidate the mark of that candidate', async () => {
    const host = await server.signInStaff('host');
    const { account } = await server.signIn();
    connectThem(server, account, host);
    const url = `/api/candidates/${account.accountId}/cards`;
    await server.app.inject({ method: 'POST', url, headers: { cookie: host.cookie }, payload: {} });
    const [{ whom }] = await entriesOf();
    const stored = server.deps.db.select().from(auditEntries).all().at(-1);
    expect(whom).toEqual({ kind: 'candidate', mark: stored?.aboutKey?.slice(0, 6) });
  });

  test('is filtered by act, role, member of staff and days, both counted', async () => {
    note('card.make');
    server.clock.forward({ days: 1 });
    note('card.make');
    note('submission.run');
    server.clock.forward({ days: 1 });
    note('card.make');
    owner = await server.signInStaff('owner');
    const idsOf = async (query: string) =>
      (await entriesOf(query)).map((one: { auditId: number }) => one.auditId);
    expect(await idsOf('?act=card.make')).toEqual([5, 3, 2]);
    expect(await idsOf('?role=owner')).toEqual([6, 1]);
    const { staff } = (await ask('/api/audit')).json;
    expect(staff.map(({ name }: { name: string }) => name)).toEqual(['owner', 'owner']);
    const ofEach = staff.map(({ key }: { key: string }) => idsOf(`?who=${key}`));
    expect((await Promise.all(ofEach)).flat().toSorted()).toEqual([1, 6]);
    expect(await idsOf('?from=2026-11-22&to=2026-11-22')).toEqual([4, 3]);
    expect(await idsOf('?act=card.make&role=system&from=2026-11-22')).toEqual([5, 3]);
  });

  test('comes fifty at a time, until there are none older', async () => {
    note('card.make', 100);
    const first = (await ask('/api/audit')).json;
    const second = (await ask(`/api/audit?before=${first.entries.at(-1).auditId}`)).json;
    const third = (await ask(`/api/audit?before=${second.entries.at(-1).auditId}`)).json;
    expect(
      [first, second, third].map(({ entries, hasOlder }) => [entries[0].auditId, entries.length, hasOlder]),
    ).toEqual([
      [101, 50, true],
      [51, 50, true],
      [1, 1, false],
    ]);
  });

  test.each(['?day=x', '?from=yesterday', '?before=0', "?act=' or 1=1"])(
    'refuses a filter it does not know: %s',
    async (query) => {
      expect(await ask(`/api/audit${query}`)).toMatchObject({
        status: 400,
        json: { code: 'body-malformed' },
      });
    },
  );
});

describe('an export', () => {
  test('holds each entry as it is stored, says that the chain is whole, and is itself noted', async () => {
    await server.signIn();
    const { json } = await ask('/api/audit/export');
    const stored = server.deps.db.select().from(auditEntries).all();
    expect(stored.at(-1)).toMatchObject({ act: 'audit.export', actorRole: 'owner' });
    expect(json).toEqual({
      format: 'kodlugn-audit',
      version: 1,
      exportedAt: '2026-11-21T19:30:00.000Z',
      isWhole: true,
      entries: stored.map((entry) => ({
        ...entry,
        actorName: entry.actorRole === 'owner' ? 'owner' : null,
        whomName: entry.act === 'invitation.use' ? 'owner' : null,
      })),
    });
  });

  test('holds what the filter lets through, and says so when the chain is broken', async () => {
    note('card.make');
    server.deps.db.$client.exec(
      'drop trigger audit_never_changes; update audit_entries set day = 0 where auditId = 2',
    );
    const { json } = await ask('/api/audit/export?act=card.make');
    expect(json.isWhole).toBe(false);
    expect(json.entries.map(({ auditId }: { auditId: number }) => auditId)).toEqual([2]);
  });

  test('asks an owner whose last proof is old to prove it again', async () => {
    server.clock.forward({ minutes: 16 });
    expect(await ask('/api/audit/export')).toMatchObject({ status: 403, json: { code: 'proof-needed' } });
    expect((await ask('/api/audit')).status).toBe(200);
  });
});

test.each(['/api/audit', '/api/audit/export', '/api/health'])('%s is for owners alone', async (url) => {
  const everyOther = await server.signInStaff('host', 'pedagogue', 'reader', 'matcher');
  const candidate = await server.signIn();
  const codes = [everyOther.cookie, candidate.cookie, ''].map(
    async (cookie) => (await ask(url, cookie)).json.code,
  );
  expect(await Promise.all(codes)).toEqual(['not-allowed', 'not-allowed', 'sign-in-needed']);
});

test('health tells an owner the layers, the disk, the backup, the tables and the audit', async () => {
  const { json } = await ask('/api/health');
  expect(json).toEqual({
    status: 'ok',
    open: false,
    beforeOpening: [expect.stringContaining('COMPENSATION'), expect.stringContaining('ACCESSIBILITY')],
    layers: [],
    disk: { freeBytes: expect.any(Number), wholeBytes: expect.any(Number) },
    backup: { state: 'none', newestAt: null, count: 0, alarmDays: 2 },
    migrations: { applied: expect.any(Number), waiting: 0 },
    challenges: { loaded: 0, withheld: [] },
    isAuditGuarded: true,
  });
});

test('health tells an owner that the audit is guarded no more', async () => {
  server.deps.db.$client.exec('drop trigger audit_goes_on');
  expect((await ask('/api/health')).json.isAuditGuarded).toBe(false);
});
