/** A database of the version that kept one answer per request for help: what was written is a thread afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDb, type Db, migrateDb } from '#server/db/open.ts';
import { findThread, listAllMessages } from '#server/threads/threads.store.ts';
import { openDatabaseOf } from '#tests/support/old-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-old-'));
let db: Db;
beforeAll(() => {
  // As many migrations as there were before threads.
  db = openDatabaseOf(join(folder, 'kodlugn.db'), 15);
});
afterAll(() => {
  closeDb(db);
  rmSync(folder, { recursive: true });
});

function plant(): void {
  const { $client } = db;
  for (const [accountId, kind] of [
    ['kim', 'candidate'],
    ['alex', 'candidate'],
    ['host', 'staff'],
    ['other', 'staff'],
  ])
    $client
      .prepare("insert into accounts (accountId, kind, createdAt) values (?, ?, '2026-11-20')")
      .run(accountId, kind);
  $client.exec(`
    insert into sessions (sessionId, code, hostId, title, neutralName, startsAt, endsAt, place, way, room, quiet, whoComes, plan, challenges, isOpen)
    values ('s', 'ABCDEF', 'host', 't', 'n', '', '', '', '', '', '', '', '[]', '[]', 1);
    insert into session_participants (participantId, sessionId, accountId, name, number, opened, joinedAt)
    values ('p1', 's', 'kim', 'Kim', 1, '[]', ''), ('p2', 's', 'alex', null, 2, '[]', '')`);
  const ask = $client.prepare(`
    insert into help_requests (requestId, participantId, kind, words, state, helperId, answer, isThanked, askedAt)
    values (?, ?, ?, ?, ?, ?, ?, 0, ?)`);
  ask.run(
    'r1',
    'p1',
    'text',
    'What is a date here?',
    'answered',
    'host',
    'Year first.',
    '2026-11-24T17:10:00.000Z',
  );
  ask.run('r2', 'p1', 'text', '', 'answered', 'host', 'Still here.', '2026-11-24T17:40:00.000Z');
  ask.run(
    'r3',
    'p1',
    'text',
    'And the end?',
    'answered',
    'other',
    'Not counted.',
    '2026-11-24T18:00:00.000Z',
  );
  ask.run('r4', 'p2', 'here', 'At the window', 'answered', 'host', null, '2026-11-24T18:10:00.000Z');
  ask.run('r5', 'p2', 'text', 'Not yet', 'waiting', null, null, '2026-11-24T18:20:00.000Z');
  ask.run('r6', 'p2', 'text', 'Never mind', 'withdrawn', null, null, '2026-11-24T18:30:00.000Z');
}

/** Undefined where no thread is. */
function written(accountId: string, staffId: string) {
  const thread = findThread(db, accountId, staffId);
  return (
    thread && {
      met: [thread.metAt, thread.metName, thread.metNumber],
      said: listAllMessages(db, thread.threadId).map(({ place, isFromStaff, text, writtenOn }) => [
        place,
        isFromStaff ? 'staff' : 'candidate',
        text,
        writtenOn,
      ]),
    }
  );
}

test('each answer is in the thread with whoever gave it, after what was asked, and nothing else becomes one', () => {
  plant();
  migrateDb(db);
  expect([written('kim', 'host'), written('kim', 'other'), written('alex', 'host')]).toEqual([
    {
      met: ['2026-11-24T17:40:00.000Z', 'Kim', 1],
      said: [
        [1, 'candidate', 'What is a date here?', '2026-11-24'],
        [2, 'staff', 'Year first.', '2026-11-24'],
        [3, 'staff', 'Still here.', '2026-11-24'],
      ],
    },
    {
      met: ['2026-11-24T18:00:00.000Z', 'Kim', 1],
      said: [
        [1, 'candidate', 'And the end?', '2026-11-24'],
        [2, 'staff', 'Not counted.', '2026-11-24'],
      ],
    },
    undefined,
  ]);
  const kept = db.$client.prepare('select requestId from help_requests order by requestId').pluck().all();
  expect(kept).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
});
