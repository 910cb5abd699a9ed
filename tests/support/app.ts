/** The whole server on a real database file of its own, driven through `app.inject`. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '#sandbox';
import type { StaffRole } from '#server/access.ts';
import type { AccountForCandidate, SignedIn } from '#server/accounts/accounts.contract.ts';
import { type AppOptions, buildApp } from '#server/app.ts';
import type { ChallengeLibrary } from '#server/challenges/challenge-library.ts';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import type { Config } from '#server/config.ts';
import { inTransaction } from '#server/db/in-transaction.ts';
import { closeDb, type Db, migrateDb, openDb } from '#server/db/open.ts';
import type { Deps } from '#server/deps.ts';
import type { App } from '#server/http/implement.ts';
import { createLog } from '#server/http/log.ts';
import { ActiveRuns } from '#server/runs/active-runs.ts';
import { addInvitation } from '#server/staff/make-invitation.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { type FakeClock, fakeClock } from './clock.ts';
import { testConfig } from './config.ts';

export type TestAppOptions = AppOptions & {
  clock?: FakeClock;
  /** Deep parts are replaced whole: give all of `organisation` or nothing of it. */
  config?: Partial<Config>;
  /** Default: one in which nothing can run. */
  sandbox?: Sandbox;
  /** Loaded when no library is given. */
  challengesDirs?: string[];
  /** Default: an empty one. */
  challenges?: ChallengeLibrary;
  /** Lines of the log, as they were written. */
  logLines?: string[];
};

export type SignedInForTest = { cookie: string; account: AccountForCandidate; ownCode: string };

export type StaffForTest = { cookie: string; staff: StaffForSelf };

export type TestApp = {
  app: App;
  deps: Deps;
  clock: FakeClock;
  /** A new account with its sign-in: send `cookie` as the cookie header. */
  signIn(): Promise<SignedInForTest>;
  /** A new member of staff with these roles, signed in by an invitation. */
  signInStaff(...roles: StaffRole[]): Promise<StaffForTest>;
  close(): Promise<void>;
};

export async function buildTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kodlugn-'));
  const db = await openMigrated(join(dataDir, 'kodlugn.db'));
  const clock = options.clock ?? fakeClock();
  const deps: Deps = {
    config: { ...testConfig(), dataDir, backupDir: join(dataDir, 'backups'), ...options.config },
    db,
    sandbox: options.sandbox ?? sandboxWithoutRunners(),
    challenges: options.challenges ?? (await loadOrNothing(options.challengesDirs)),
    activeRuns: new ActiveRuns(),
    clock: clock.now,
    random: { id: randomUUID, bytes: (length) => randomBytes(length) },
    log: createLog({ development: true }, { write: (line) => options.logLines?.push(line) }),
  };
  // Tests ask more often than any room would; those about rate limits say so.
  const app = await buildApp(deps, { rateLimits: false, ...options });
  return {
    app,
    deps,
    clock,
    signIn: () => signIn(app),
    signInStaff: (...roles) => signInStaff(app, deps, roles),
    async close() {
      await app.close();
      await deps.activeRuns.close();
      await deps.sandbox.close();
      deps.challenges.close();
      closeDb(db);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A database with its tables and nobody in it. To make them writes to the disk many times; to copy them, once. */
let migrated: Buffer | undefined;

async function openMigrated(file: string): Promise<Db> {
  if (migrated !== undefined) await writeFile(file, migrated);
  const db = openDb(file);
  migrateDb(db);
  migrated ??= db.$client.serialize();
  return db;
}

async function signIn(app: App): Promise<SignedInForTest> {
  const reply = await app.inject({ method: 'POST', url: '/api/accounts', payload: {} });
  const { account, ownCode } = reply.json<SignedIn>();
  const [cookie] = reply.cookies;
  if (!cookie || ownCode === null) throw new Error(`could not sign in: ${reply.statusCode} ${reply.body}`);
  return { cookie: `${cookie.name}=${cookie.value}`, account, ownCode };
}

async function signInStaff(app: App, deps: Deps, roles: StaffRole[]): Promise<StaffForTest> {
  const { link } = inTransaction(deps.db, (tx) => addInvitation(deps, tx, { name: roles.join(' '), roles }));
  const token = new URL(link).hash.slice(1);
  const reply = await app.inject({ method: 'POST', url: '/api/invitations/use', payload: { token } });
  const [cookie] = reply.cookies;
  if (!cookie) throw new Error(`could not sign in staff: ${reply.statusCode} ${reply.body}`);
  return { cookie: `${cookie.name}=${cookie.value}`, staff: reply.json() };
}

function sandboxWithoutRunners(): Sandbox {
  return {
    run: () => Promise.reject(new Error('this test app has no sandbox: pass one')),
    prepare: () => undefined,
    layers: () => [],
    close: async () => {},
  };
}

async function loadOrNothing(dirs: string[] | undefined): Promise<ChallengeLibrary> {
  return dirs ? loadChallenges(dirs) : emptyLibrary();
}

function emptyLibrary(): ChallengeLibrary {
  return {
    find: () => undefined,
    withheld: () => [],
    all: () => [],
    skills: { schemes: {}, domains: [], skills: [] },
    paths: { paths: [{ id: 'none', title: { sv: 'Tom', en: 'Empty' }, challenges: [] }] },
    close: () => {},
  };
}
