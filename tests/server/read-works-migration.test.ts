/** A database with reviews of hand-ins becomes one where own works can be read too: nothing in it is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeDb, type Db, migrateDb } from '#server/db/open.ts';
import { openDatabaseOf } from '#tests/support/old-database.ts';

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kodlugn-read-works-'));
  db = openDatabaseOf(join(folder, 'kodlugn.db'), 26);
  db.$client.exec(`
    insert into accounts (accountId, kind, createdAt) values ('who', 'candidate', '2026-11-20'), ('rut', 'staff', '2026-11-20');
    insert into attempts (attemptId, accountId, slug, challengeVersion, startedAt, lastWorkedAt)
      values ('a', 'who', 'first', 1, '2026-11-20', '2026-11-20');
    insert into submissions (submissionId, attemptId, challengeVersion, language, files, answers, submittedAt)
      values ('s', 'a', 1, 'javascript', '{}', '{}', '2026-11-20'), ('z', 'a', 1, 'javascript', '{}', '{}', '2026-11-20');
    insert into reviews (reviewId, accountId, readerId, submissionId, askedAt, endedAt, revision, draft, inReport)
      values ('r', 'who', 'rut', 's', '2026-11-20', null, 2, '{"words":"nya"}', 1),
        ('q', 'who', 'rut', 'z', '2026-11-20', '2026-11-21', 0, '{"words":""}', null);
    insert into review_versions (reviewId, version, revision, rubricVersion, text, releasedAt)
      values ('r', 1, 1, 0, '{"words":"ord"}', '2026-11-20'), ('r', 2, 2, 0, '{"words":"nya"}', '2026-11-21');
    insert into review_answers (reviewId, noteId, text, isHidden, answeredAt) values ('r', 'n', 'svar', 1, '2026-11-21');
    insert into works (workId, accountId, title, language, what, myPart, satisfied, files, isShown, madeAt, changedAt)
      values ('w', 'who', 'Spel', 'Lua', '', '', '', '[]', 0, '2026-11-20', '2026-11-20');
  `);
});
afterEach(() => {
  closeDb(db);
  rmSync(folder, { recursive: true });
});

const rowsOf = (table: string) => db.$client.prepare(`select * from ${table} order by 1, 2`).all();
const put = (reviewId: string, submissionId: string | null, workId: string | null) =>
  db.$client
    .prepare(`insert into reviews (reviewId, accountId, readerId, submissionId, workId, askedAt, revision, draft)
      values (?, 'who', 'rut', ?, ?, '2026-11-22', 0, '{}')`)
    .run(reviewId, submissionId, workId);

test('reviews, what was released and what was answered stand as they were', () => {
  const tables = ['reviews', 'review_versions', 'review_answers', 'submissions', 'works'];
  const before = tables.map(rowsOf);
  migrateDb(db);
  const [reviews = [], versions, answers, submissions, works = []] = before;
  expect(tables.map(rowsOf)).toEqual([
    reviews.map((row) => ({ ...(row as object), workId: null })),
    versions,
    answers,
    submissions,
    // Of a later migration.
    works.map((row) => ({ ...(row as object), revision: 1 })),
  ]);
  expect(before.map(({ length }) => length)).toEqual([2, 2, 1, 2, 1]);
  expect(db.$client.pragma('foreign_key_check')).toEqual([]);
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('afterwards a review is of a hand-in or of a work, and goes with it', () => {
  migrateDb(db);
  put('of work', null, 'w');
  expect(() => put('of nothing', null, null)).toThrow(/of_one_thing/);
  expect(() => put('of both', 's', 'w')).toThrow(/of_one_thing/);
  expect(() => put('of nobody', null, 'gone')).toThrow(/FOREIGN KEY/);
  db.$client.exec("delete from works; delete from submissions where submissionId = 's'");
  expect(rowsOf('reviews')).toMatchObject([{ reviewId: 'q' }]);
  expect(rowsOf('review_versions')).toEqual([]);
  expect(rowsOf('review_answers')).toEqual([]);
});
