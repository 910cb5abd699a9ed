/** What has ended since a backup was made stays ended when it is put back. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeBackup } from '#server/backup/make-backup.ts';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import { databaseFileIn } from '#server/db/data-folder.ts';
import { closeDb, openDb } from '#server/db/open.ts';
import { passkeys } from '#server/db/tables/passkeys.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await buildTestApp();
  writeFileSync(join(app.deps.config.dataDir, 'secret'), `${'07'.repeat(32)}\n`);
});
afterEach(() => app.close());

const backup = () => makeBackup({ ...app.deps, clock: app.clock.now });
const restore = (where: { dataDir: string; secret: Uint8Array }, file: string) =>
  restoreBackup({ config: where, clock: app.clock.now }, file);

/** A data folder that no server has open, with a copy of this one's database. */
function folderAtRest(): { dataDir: string; secret: Uint8Array; present: string } {
  const dataDir = join(app.deps.config.dataDir, 'at-rest');
  mkdirSync(dataDir);
  const present = databaseFileIn(dataDir);
  app.deps.db.$client.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(databaseFileIn(app.deps.config.dataDir), present);
  return { dataDir, secret: app.deps.config.secret, present };
}

describe('a restore of a copy from before things ended', () => {
  const ask = (who: { cookie: string }, method: 'POST' | 'DELETE' | 'PUT', url: string, payload?: object) =>
    app.app.inject({ method, url, headers: { cookie: who.cookie }, ...(payload && { payload }) });

  /** A person with all that can end, the backup, and then its end. */
  async function endAll() {
    const owner = await app.signInStaff('owner', 'pedagogue');
    const leaver = await app.signInStaff('owner');
    const made = (await ask(owner, 'POST', '/api/cards', { count: 1, days: 30 })).json();
    const first = await app.app.inject({
      method: 'POST',
      url: '/api/sign-ins',
      payload: { code: made.cards[0].code },
    });
    const [cookie] = first.cookies;
    const person = { cookie: `${cookie?.name}=${cookie?.value}` };
    const { accountId } = first.json().account;
    const staffId = owner.staff.accountId;
    await ask(person, 'POST', '/api/consents', {
      purpose: 'pedagogue-reads',
      textVersion: purposes['pedagogue-reads'].textVersion,
      staffId,
    });
    const invited = { name: 'Bo', roles: ['host'] };
    const { link } = (await ask(owner, 'POST', '/api/invitations', invited)).json();
    const device = { publicKey: 'x', counter: 3, device: 'x', madeAt: 'x', accountId };
    app.deps.db
      .insert(passkeys)
      .values({ passkeyId: 'lost', credentialId: 'lost', ...device })
      .run();
    const { file } = await backup();
    app.clock.forward({ minutes: 10 });
    const { ownCode } = (await ask(person, 'POST', '/api/accounts/me/code', {})).json();
    await ask(person, 'PUT', '/api/accounts/me/code-kept', { ownCode });
    const listed = (await app.app.inject({ url: '/api/consents', headers: person })).json();
    const { consentId } = listed.consents.find((one: { state: string }) => one.state === 'given');
    await ask(person, 'POST', `/api/consents/${consentId}/withdraw`);
    await ask(person, 'DELETE', `/api/connections/${staffId}`);
    const token = new URL(link).hash.slice(1);
    await app.app.inject({ method: 'POST', url: '/api/invitations/use', payload: { token } });
    app.deps.db.delete(passkeys).run();
    app.deps.db
      .insert(passkeys)
      .values({ passkeyId: 'new', credentialId: 'new', ...device })
      .run();
    await ask(owner, 'POST', '/api/cards', { count: 1, days: 30 });
    await ask(owner, 'POST', '/api/invitations', { name: 'Li', roles: ['host'] });
    const fresh = await app.signInStaff('owner');
    await ask(fresh, 'DELETE', `/api/staff/${leaver.staff.accountId}`);
    return { file };
  }

  /** 1 where it has ended. */
  const rowsOf = (file: string) => {
    const db = openDb(file);
    const now = app.clock.now().toISOString();
    const all = (query: string) => db.$client.prepare(query).pluck().all();
    const rows = {
      cards: all('select usedAt is not null from cards order by createdAt'),
      links: all(`select name from invitations where usedAt is null and expiresAt > '${now}'`),
      consents: all('select withdrawnAt is not null from consents'),
      connections: all('select endedAt is not null from connections'),
      codes: all('select state from own_codes order by madeAt'),
      passkeys: all('select passkeyId from passkeys'),
      left: all('select count(*) from accounts where endedAt is not null'),
    };
    closeDb(db);
    return rows;
  };

  test('leaves ended what has ended since, and the newest code opens the account', async () => {
    const { file } = await endAll();
    const where = folderAtRest();
    expect(restore(where, file).areEndingsKnown).toBe(true);
    expect(rowsOf(file)).toMatchObject({ cards: [0], links: ['Bo'], consents: [0], left: [0] });
    // The card and the link that were made since are there, and work.
    expect(rowsOf(where.present)).toEqual({
      cards: [1, 0],
      links: ['Li'],
      consents: [1],
      connections: [1],
      codes: ['replaced', 'kept'],
      passkeys: ['new'],
      left: [1],
    });
  });

  test('ends all that could have ended, where what it replaces cannot be read', async () => {
    const { file } = await endAll();
    const where = folderAtRest();
    writeFileSync(where.present, 'broken '.repeat(999));
    expect(restore(where, file).areEndingsKnown).toBe(false);
    expect(rowsOf(where.present)).toMatchObject({ cards: [1], links: [], consents: [1] });
  });

  test('trusts no database that does not go on from the copy', async () => {
    const { file } = await endAll();
    const where = folderAtRest();
    const other = openDb(where.present);
    other.$client.exec('drop trigger audit_never_changes');
    other.$client.exec("update audit_entries set hash = 'x'");
    closeDb(other);
    expect(restore(where, file).areEndingsKnown).toBe(false);
  });
});
