/** Kills the real server again and again while people save and hand in, then counts what is left. */
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { descendantsOf, stillLiving } from '#tests/support/process-tree.ts';
import { startServer } from '#tests/support/server.ts';
import { type StormWriter, startWriter, type Told } from './storm-writer.ts';

export type StormReport = {
  kills: number;
  /** What the server had said it keeps. */
  acknowledgedDrafts: number;
  acknowledgedSubmissions: number;
  lostDrafts: number;
  lostSubmissions: number;
  /** Hand-ins that were acknowledged and have no result in the end. */
  withoutResult: number;
  integrity: string;
  brokenReferences: number;
  runnersLeft: number;
};

export async function storm(
  { kills, writers }: { kills: number; writers: number },
  say: (line: string) => void = () => {},
): Promise<StormReport> {
  const server = await startServer();
  try {
    const people = await startWriters(server.url, writers);
    let runnersLeft = 0;
    for (let kill = 1; kill <= kills; kill++) {
      await sleep(200 + Math.random() * 4_000);
      const runners = descendantsOf(server.pid());
      await server.kill();
      runnersLeft += (await stillLiving(runners)).length;
      await server.start();
      say(
        `kill ${kill} of ${kills}: ${runners.length} runners, ${sum(people, 'drafts')} drafts and ${sum(people, 'submissions')} hand-ins acknowledged`,
      );
    }
    for (const person of people) await person.stop();
    const withoutResult = await waitForResults(people);
    await server.stop();
    const told = people.map((person) => person.told);
    return { kills, ...count(told), withoutResult, runnersLeft, ...readDatabase(server.dataDir, told) };
  } finally {
    await server.close();
  }
}

async function startWriters(url: string, count: number): Promise<StormWriter[]> {
  const get = async <T>(path: string) => (await fetch(url + path)).json() as Promise<T>;
  const { challenges } = await get<{ challenges: { slug: string }[] }>('/api/challenges');
  const slug = challenges[0]?.slug ?? '';
  const { starters } = await get<ChallengeForCandidate>(`/api/challenges/${slug}`);
  const { entry = '', files = {} } = starters.javascript ?? {};
  const what = { slug, file: entry, starter: `${files[entry]}\n` };
  return Promise.all(Array.from({ length: count }, () => startWriter(url, what)));
}

/** Asks as a browser would, at most two minutes. @returns how many have no result. */
async function waitForResults(people: StormWriter[]): Promise<number> {
  const until = Date.now() + 120_000;
  const open = people.flatMap(({ told, send }) => told.submissions.map((one) => ({ ...one, send })));
  let without = 0;
  for (const { submissionId, send } of open) {
    let isDone = false;
    while (!isDone && Date.now() < until) {
      const { run } = await send<SubmissionForCandidate>('GET', `/api/submissions/${submissionId}?wait=1`);
      isDone = run.state === 'done' && run.result.outcome === 'finished';
    }
    without += isDone ? 0 : 1;
  }
  return without;
}

/** Straight from the file, as it was left. */
function readDatabase(dataDir: string, told: Told[]) {
  const db = new Database(`${dataDir}/kodlugn.db`, { readonly: true });
  const textOf = (files: string) => Object.values<string>(JSON.parse(files)).join('');
  const drafts = (attemptId: string) =>
    (db.prepare('SELECT files FROM drafts WHERE attemptId = ?').all(attemptId) as { files: string }[]).map(
      ({ files }) => textOf(files),
    );
  const isKept = ({ attemptId, text }: Told['drafts'][number]) =>
    drafts(attemptId).some((kept) => kept.startsWith(text));
  const find = db.prepare('SELECT files FROM submissions WHERE submissionId = ?');
  const isStored = ({ submissionId, text }: Told['submissions'][number]) => {
    const row = find.get(submissionId) as { files: string } | undefined;
    return row !== undefined && textOf(row.files) === text;
  };
  const result = {
    lostDrafts: told.flatMap((one) => one.drafts).filter((draft) => !isKept(draft)).length,
    lostSubmissions: told.flatMap((one) => one.submissions).filter((one) => !isStored(one)).length,
    integrity: String(db.pragma('integrity_check', { simple: true })),
    brokenReferences: (db.pragma('foreign_key_check') as unknown[]).length,
  };
  db.close();
  return result;
}

function count(told: Told[]) {
  return {
    acknowledgedDrafts: told.flatMap(({ drafts }) => drafts).length,
    acknowledgedSubmissions: told.flatMap(({ submissions }) => submissions).length,
  };
}

function sum(people: StormWriter[], what: keyof Told): number {
  return people.reduce((total, { told }) => total + told[what].length, 0);
}
