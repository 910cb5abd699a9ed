/** A candidate at a real server who hands in the same program again and again. */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AttemptForCandidate, SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import { challengeSkeleton } from '#server/challenges/challenge-skeleton.ts';
import { startServer } from '#tests/support/server.ts';

export type HttpHandIn = { handIn: () => Promise<void>; close: () => Promise<void> };

/** Without `files` the reference solution is handed in. */
export async function openHttpHandIn(slug: string, files?: Record<string, string>): Promise<HttpHandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'kodlugn-bench-'));
  await writeBenchChallenge(join(folder, 'bench-total'));
  const server = await startServer({ env: { CHALLENGES_DIR: folder, BEGIN_WITHOUT_CARD: 'yes' } });
  let cookie = '';
  async function ask<T>(method: string, path: string, body: object): Promise<T> {
    const answer = await fetch(server.url + path, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  await ask('POST', '/api/accounts', {});
  const { attemptId } = await ask<AttemptForCandidate>('POST', '/api/attempts', { slug });
  const work = { language: 'javascript', files: files ?? (await reference(slug)), answers: {} };
  return {
    handIn: async () => {
      const address = `/api/attempts/${attemptId}/submissions`;
      const { run } = await ask<SubmissionForCandidate>('POST', address, {
        submissionId: randomUUID(),
        ...work,
      });
      if (run.state === 'done' && run.result.verdict !== 'holds') throw new Error('the hand-in should hold');
      if (run.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 5_000));
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function reference(slug: string): Promise<Record<string, string>> {
  const path = join(import.meta.dirname, '../../challenges', slug, 'hidden/solution/javascript/overlaps.js');
  return { 'overlaps.js': await readFile(path, 'utf8') };
}

/** The skeleton of a new challenge, with 5 groups of 5 listed cases. */
async function writeBenchChallenge(folder: string): Promise<void> {
  const skeleton: Record<string, string> = { ...challengeSkeleton('lists-and-order', 'libraries') };
  const own = JSON.parse(skeleton['hidden/cases.json'] ?? '{}').groups[0];
  const groups = [1, 2, 3, 4, 5].map((group) => ({
    id: `group-${group}`,
    sentence: own.sentence,
    skill: own.skill,
    call: 'total',
    cases: [1, 2, 3, 4, 5].map((one) => ({ args: [[group, one, 3]], value: group + one + 3 })),
    siblings: [{ args: [[1]], value: 1 }],
  }));
  skeleton['hidden/cases.json'] = JSON.stringify({ groups });
  delete skeleton['hidden/generate.js'];
  for (const [path, text] of Object.entries(skeleton)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
