/** Kills the server while a person is erased, again and again: afterwards the person is wholly there or wholly gone. */
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { beginClient, type Client } from '../support/client.ts';
import { startServer } from '../support/server.ts';

export type EraseStormReport = {
  kills: number;
  /** People who were there, whole, after the kill. */
  there: number;
  /** People of whom nothing was left. */
  gone: number;
  /** What was half: the person's rows by table, when some were left and others not. */
  half: Record<string, number>[];
  /** Erasings that were answered, and of whom something was there afterwards. */
  answeredButThere: number;
  integrity: string;
};

const draftsEach = 40;

/** Tables in which a whole person has rows, and how they are found. */
const whole: Record<string, string> = {
  accounts: 'select count(*) from accounts where accountId = @id',
  own_codes: 'select count(*) from own_codes where accountId = @id',
  sign_ins: 'select count(*) from sign_ins where accountId = @id',
  consents: 'select count(*) from consents where accountId = @id',
  attempts: 'select count(*) from attempts where accountId = @id',
  drafts: 'select count(*) from drafts join attempts using (attemptId) where accountId = @id',
  audit_keys: 'select count(*) from audit_keys where accountId = @id',
};

export async function eraseStorm(
  { kills }: { kills: number },
  say: (line: string) => void = () => {},
): Promise<EraseStormReport> {
  const server = await startServer();
  const report: EraseStormReport = { kills, there: 0, gone: 0, half: [], answeredButThere: 0, integrity: '' };
  try {
    for (let round = 1; round <= kills; round += 1) {
      const person = await begin(server.url);
      let isAnswered = false;
      const erasing = erase(server.url, person).then(
        () => {
          isAnswered = true;
        },
        () => {},
      );
      // From before it is asked for until after it is answered, on a machine of any speed.
      await Promise.race([sleep(randomInt(0, 40)), erasing.then(() => sleep(randomInt(0, 3)))]);
      await server.kill();
      await erasing;
      await server.start();
      const rows = countRows(`${server.dataDir}/kodlugn.db`, person.accountId);
      const counts = Object.values(rows);
      if (counts.every((count) => count === 0)) report.gone += 1;
      else if (counts.every((count) => count > 0)) report.there += 1;
      else report.half.push(rows);
      if (isAnswered && counts.some((count) => count > 0)) report.answeredButThere += 1;
      say(`${round}: ${JSON.stringify(rows)}${isAnswered ? ', was answered' : ''}`);
    }
    await server.stop();
    const db = new Database(`${server.dataDir}/kodlugn.db`, { readonly: true });
    report.integrity = String(db.pragma('integrity_check', { simple: true }));
    db.close();
    return report;
  } finally {
    await server.close();
  }
}

type Begun = Client & { accountId: string };

async function begin(url: string): Promise<Begun> {
  const client = await beginClient(url);
  const { accountId } = await client.call<{ accountId: string }>('GET', '/api/accounts/me');
  await client.call('POST', '/api/consents', { purpose: 'statistics', textVersion: 3 });
  const { challenges } = await client.call<{ challenges: { slug: string }[] }>('GET', '/api/challenges');
  const slug = challenges[0]?.slug;
  const { attemptId } = await client.call<{ attemptId: string }>('POST', '/api/attempts', { slug });
  const { starters } = await client.call<{ starters: Record<string, { files: Record<string, string> }> }>(
    'GET',
    `/api/challenges/${slug}`,
  );
  const [[language, starter] = ['', { files: {} }]] = Object.entries(starters);
  const [file = ''] = Object.keys(starter.files);
  for (let at = 0; at < draftsEach; at += 1) {
    await client.call('PUT', `/api/attempts/${attemptId}/draft`, {
      baseRevision: 0,
      writerId: crypto.randomUUID(),
      writerStep: 1,
      language,
      files: { ...starter.files, [file]: `// ${at} ${'kod '.repeat(2_000)}` },
      answers: {},
    });
  }
  return { ...client, accountId };
}

async function erase(url: string, { cookie, ownCode }: Begun): Promise<void> {
  const answer = await fetch(`${url}/api/privacy/erasure`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ ownCode }),
  });
  if (!answer.ok) throw new Error(`erasing was answered ${answer.status}`);
  await answer.text();
}

function countRows(file: string, accountId: string): Record<string, number> {
  const db = new Database(file, { readonly: true });
  const counts = Object.entries(whole).map(([table, query]) => [
    table,
    Number(db.prepare(query).pluck().get({ id: accountId })),
  ]);
  db.close();
  return Object.fromEntries(counts);
}
