/** People who are made once in a process, and there for each file anew: to make them takes some seconds. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closeDb, openDb } from '#server/db/open.ts';
import { signIns } from '#server/db/tables/accounts.ts';
import { elsewhere, type StaffClient } from './client.ts';
import { type People, peopleEnv, startWithPeople } from './people.ts';
import { makeDataDir, startServer } from './server.ts';

let first: Promise<People> | undefined;

/** As `startWithPeople`, with a copy of the same people each time: a process makes them once. */
export async function startWithSamePeople(): Promise<People> {
  first ??= makeFirst().catch((error) => {
    first = undefined;
    throw error;
  });
  const { server: theirs, client, staff, leaving, made } = await first;
  const dataDir = makeDataDir();
  cpSync(theirs.dataDir, dataDir, { recursive: true });
  signInNow(dataDir);
  const server = await startServer({ env: peopleEnv, dataDir });
  const close = async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const here = <C extends StaffClient>(one: C) => elsewhere(one, server.url);
  return {
    server: { ...server, close },
    client: here(client),
    staff: here(staff),
    leaving: here(leaving),
    made,
  };
}

/** A proof of who one is grows old within minutes: everybody has just come in, as where they are made anew. */
function signInNow(dataDir: string): void {
  const db = openDb(join(dataDir, 'kodlugn.db'));
  const now = new Date().toISOString();
  db.update(signIns).set({ createdAt: now, provedAt: null }).run();
  closeDb(db);
}

async function makeFirst(): Promise<People> {
  const people = await startWithPeople();
  if ((await people.server.stop()) !== 0)
    throw new Error(`It did not close well:\n${people.server.output()}`);
  process.once('exit', () => rmSync(people.server.dataDir, { recursive: true, force: true }));
  return people;
}
