/** `npm run rejudge`, killed in the middle: what was judged stays, nothing is half written, and the same command goes on. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadChallenges } from '#server/challenges/load-challenges.ts';
import { closeDb, type Db, openDbIn } from '#server/db/open.ts';
import { accounts } from '#server/db/tables/accounts.ts';
import { attempts, submissions } from '#server/db/tables/attempts.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { evidence } from '#server/db/tables/evidence.ts';
import { runs } from '#server/db/tables/runs.ts';
import { cleanEnvironment, makeDataDir } from '../support/server.ts';

const root = join(import.meta.dirname, '..', '..');
const slug = 'booking-clashes';
const handIns = 6;
const solution = readFileSync(
  join(root, `challenges/${slug}/hidden/solution/javascript/overlaps.js`),
  'utf8',
);
/** Every third holds nothing. */
const sourceOf = (index: number) =>
  index % 3 === 0 ? `export const overlaps = () => ${index};\n` : `${solution}\n// ${index}\n`;
const idOf = (index: number) => `hand-in-${String(index).padStart(2, '0')}`;

let contentHash: string;
let version: number;
const folders: string[] = [];
beforeAll(async () => {
  const library = await loadChallenges([join(root, 'challenges')]);
  const challenge = library.find(slug);
  contentHash = challenge?.contentHash ?? '';
  version = challenge?.manifest.version ?? 0;
  library.close();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** As if an earlier content of the challenge had let none of them hold. */
async function folderWithHandIns(): Promise<string> {
  const folder = makeDataDir();
  folders.push(folder);
  // Makes the secret and the database.
  await rejudge(folder);
  const at = '2026-11-21T10:00:00.000Z';
  const db = openDbIn(folder);
  db.insert(accounts).values({ accountId: 'me', kind: 'candidate', createdAt: at }).run();
  const ids = { attemptId: 'attempt', accountId: 'me', slug, challengeVersion: version };
  db.insert(attempts)
    .values({ ...ids, startedAt: at, lastWorkedAt: at })
    .run();
  for (let index = 0; index < handIns; index += 1) {
    const of = { submissionId: idOf(index), attemptId: 'attempt', challengeVersion: version };
    const work = { language: 'javascript' as const, files: { 'overlaps.js': sourceOf(index) }, answers: {} };
    db.insert(submissions)
      .values({ ...of, ...work, submittedAt: at })
      .run();
    const end = { outcome: 'finished' as const, verdict: 'does-not-hold' as const, contentHash: 'as it was' };
    const result = {
      outcome: 'finished' as const,
      verdict: 'does-not-hold' as const,
      problem: null,
      groups: [],
    };
    db.insert(runs)
      .values({ submissionId: idOf(index), state: 'done', ...end, result, finishedAt: at })
      .run();
  }
  closeDb(db);
  return folder;
}

/** `until`: killed at once when it has said this. */
async function rejudge(folder: string, until?: RegExp): Promise<{ code: number | null; said: string }> {
  const script = join(root, 'server/attempts/print-rejudge.ts');
  const settings = { DATA_DIR: folder };
  const child: ChildProcess = spawn(process.execPath, [script, slug], {
    cwd: tmpdir(),
    env: cleanEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (text: string) => {
    said += text;
    if (until?.test(said)) child.kill('SIGKILL');
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

/** Each hand-in as it stands, with what it shows and how often the audit says that it was judged again. */
function stateIn(folder: string) {
  const db: Db = openDbIn(folder);
  const shown = Map.groupBy(db.select().from(evidence).all(), ({ submissionId }) => submissionId);
  const noted = db.select().from(auditEntries).all();
  const rows = db
    .select()
    .from(runs)
    .all()
    .map(({ submissionId, contentHash: by, verdict, earlier }) => ({
      submissionId,
      isJudged: by === contentHash,
      verdict,
      skills: (shown.get(submissionId) ?? []).map(({ skillId }) => skillId).toSorted(),
      earlier: earlier?.length ?? 0,
      noted: noted.filter(({ objectId, act }) => objectId === submissionId && act === 'submission.rejudge')
        .length,
    }));
  closeDb(db);
  return rows.toSorted((one, other) => (one.submissionId < other.submissionId ? -1 : 1));
}

test('killed in the middle it has written whole hand-ins alone, and goes on to the same end as if undisturbed', async () => {
  const [cut, calm] = [await folderWithHandIns(), await folderWithHandIns()];
  const before = stateIn(cut);
  expect(before.some(({ isJudged }) => isJudged)).toBe(false);

  const { code, said } = await rejudge(cut, /: 2 of 6/);
  expect([code, said.includes(`${slug}: 6 hand-ins`)]).toEqual([null, true]);
  const middle = stateIn(cut);
  const left = middle.filter(({ isJudged }) => !isJudged);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(handIns - 1);
  // What waits is as it was.
  expect(left).toEqual(
    before.filter(({ submissionId }) => left.some((one) => one.submissionId === submissionId)),
  );

  const rest = await rejudge(cut);
  expect([rest.code, rest.said.includes(`${slug}: ${left.length} hand-ins`)]).toEqual([0, true]);
  expect((await rejudge(calm)).code).toBe(0);
  const end = stateIn(calm);
  expect(stateIn(cut)).toEqual(end);
  expect(end.map(({ isJudged, noted }) => [isJudged, noted])).toEqual(end.map(() => [true, 1]));
  expect(end.map(({ verdict }) => verdict === 'holds')).toEqual(end.map((_, index) => index % 3 !== 0));
  expect(end.map(({ skills }) => skills.length > 0)).toEqual(end.map((_, index) => index % 3 !== 0));
  expect((await rejudge(cut)).said).toContain(`${slug}: 0 hand-ins`);
});
