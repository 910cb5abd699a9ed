/** A contact in text that a candidate closed after a backup stays closed when it is put back. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeBackup } from '#server/backup/make-backup.ts';
import { carryEndings, type Read } from '#server/db/carry-endings.ts';
import { closeDb, openDb } from '#server/db/open.ts';
import { threads } from '#server/db/tables/threads.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Host, hostOf, type Participant, participantOf } from '#tests/support/sessions.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let host: Host;
let me: Participant;
let file: string;
beforeEach(async () => {
  app = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })]) });
  host = await hostOf(app);
  me = await participantOf(app);
  const sessionId = await host.prepare();
  await me.join((await host.board(sessionId)).code, 'Lo');
  const { body } = await me.say(sessionId, { type: 'signal', signal: 'help-text', words: 'Regel 2?' });
  const requestId = body.view.help[0]?.requestId ?? '';
  await host.lead(sessionId, { type: 'answer', requestId, words: 'Rad 3.' });
  ({ file } = await makeBackup({ ...app.deps, clock: app.clock.now }));
  app.clock.forward({ minutes: 10 });
});
afterEach(() => app.close());

/** Whether each thread of the copy is open to both, once what has ended since is laid over it. */
function openAfterRestore(read: Read | undefined): boolean[] {
  const copy = openDb(file);
  carryEndings(copy, read, app.clock.now().toISOString());
  const all = copy.select().from(threads).all();
  closeDb(copy);
  return all.map(({ metAt }) => metAt !== null);
}
const fromPresent: Read = (query, ...values) =>
  app.deps.db.$client.prepare<unknown[], never>(query).all(...values);

test('what was closed since stays closed', async () => {
  await me.ask(`DELETE /api/threads/${host.staff.accountId}`);
  expect(openAfterRestore(fromPresent)).toEqual([false]);
});

test('what is still open comes back open, and is closed where nobody knows', () => {
  expect(openAfterRestore(fromPresent)).toEqual([true]);
  expect(openAfterRestore(undefined)).toEqual([false]);
});
