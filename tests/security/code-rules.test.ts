/** What our own code never does, looked for in its text, and what words of other languages do in what people write. */
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { candidateOf } from '#tests/support/api-candidate.ts';
import { buildTestApp } from '#tests/support/app.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';
import { listFiles } from '#tests/support/source-files.ts';

/** `file: found` for every place in these folders that fits. */
function places(folders: RegExp, pattern: RegExp): string[] {
  return listFiles(/\.(ts|tsx|mjs)$/)
    .filter((file) => folders.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([found]) => `${file}: ${found.trim()}`),
    );
}

test('SQL is never put together from text', () => {
  const put =
    /sql\.raw\(|\.(?:prepare|exec|pragma)\(\s*`[^`]*\$\{|prepared(?:<[^(]*>)?\([^,()]+,\s*`[^`]*\$\{/g;
  // Names and values of its own table of settings.
  expect(places(/^server\//, put).map((place) => place.split(':')[0])).toEqual(['server/db/open.ts']);
});

test('no shell is started, and other programs by their file and a list of arguments alone', () => {
  const outside = /^(server|sandbox|web)\//;
  expect(places(outside, /shell: true|\b(execSync|execFileSync|execFile|fork)\(/g)).toEqual([]);
  expect(places(outside, /import .* from 'node:child_process'/g)).toEqual([
    "sandbox/confine/confinement.ts: import { spawnSync } from 'node:child_process'",
    "sandbox/confine/tools.ts: import { spawnSync } from 'node:child_process'",
    "sandbox/confine/try-cover.ts: import { spawnSync } from 'node:child_process'",
    "sandbox/make-mutants.ts: import { spawn } from 'node:child_process'",
    "sandbox/runner-process.ts: import { ChildProcess, spawn } from 'node:child_process'",
    "server/print-parts.ts: import { spawnSync } from 'node:child_process'",
    "server/setup.mjs: import { spawn } from 'node:child_process'",
  ]);
});

test('no text becomes code in the server or the web', () => {
  const found = places(/^(server|web)\//, /\beval\(|new Function\b|node:vm'|\bsetTimeout\(['"`]/g);
  expect(found).toEqual([]);
});

test('HTML is put into a page at one place, from what the server rendered', () => {
  expect(
    places(
      /^web\/(?!ui\/trusted)/,
      /dangerouslySetInnerHTML=\{|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/g,
    ),
  ).toEqual(['web/challenges/rendered-html.tsx: dangerouslySetInnerHTML={']);
});

test('chance comes from the system, and hashes are SHA-256 or SHA-512', () => {
  expect(places(/^(server|web)\//, /Math\.random/g)).toEqual([]);
  const hashes = places(/^(server|sandbox|web)\//, /create(?:Hash|Hmac)\('[^']*'/g);
  expect(hashes.length).toBeGreaterThan(5);
  expect(hashes.filter((place) => !/\('sha(256|512)'/.test(place))).toEqual([]);
  // Named where it is used: no hash is chosen by a variable.
  expect(places(/^(server|sandbox|web)\//, /create(?:Hash|Hmac)\((?!')/g)).toEqual([]);
  // All codes, tokens and keys are made of these bytes.
  expect(places(/^server\/main\.ts$/, /bytes: .*/g)).toEqual([
    'server/main.ts: bytes: (length) => randomBytes(length) },',
  ]);
  expect(places(/^(server|web)\//, /create(Cipher|Decipher)iv|createSign\(|subtle\.\w+\([^,]*/g)).toEqual([
    "web/worker/keep-shell.ts: subtle.digest('SHA-256'",
  ]);
});

test('the server asks no other machine but the sign-in of the organisation, whose certificate is checked', () => {
  expect(
    places(/^server\//, /\bfetch\(|\bhttps?\.(get|request)\(|from '(undici|node:https|node:dgram)'/g),
  ).toEqual([]);
  expect(places(/^server\//, /from 'openid-client'/g)).toEqual([
    "server/staff/oidc-client.ts: from 'openid-client'",
  ]);
  const unchecked = /rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity|customFetch/g;
  expect(places(/^(server|sandbox)\//, unchecked)).toEqual([]);
});

test('only what is run by hand, and the start, writes elsewhere than into the log', () => {
  const writers = places(
    /^server\/(?!challenges\/skeletons\/)/,
    /console\.\w+\(|process\.std(?:out|err)\.write/g,
  ).map((place) => place.split(':')[0]);
  const byHand =
    /^server\/(main\.ts|setup\.mjs|print-parts\.ts|runs\/sandbox-for-tool\.ts|\w+\/(print|check|new|preview|judge|run|make)-[\w-]+\.ts)$/;
  expect([...new Set(writers)].filter((file) => !byHand.test(file ?? ''))).toEqual([]);
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are what is tried.
const words = [
  `'; drop table accounts; --`,
  `" or 1=1 --`,
  `') union select secret from accounts; --`,
  '%\' or "1"="1" /*',
  '${process.env.HOME} {{7*7}} <%= 1 %> #{1} %s %n',
  '$(id) `id` | id ; id && id',
  '../../etc/passwd\\..\\x',
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.

test('words of another language are text, wherever somebody writes', async () => {
  const server = await buildTestApp({
    challenges: smallLibrary([smallChallenge({ slug: 'first' })], []),
  });
  const person = await candidateOf(server);
  const { attemptId } = await person.open('first');
  for (const note of words) {
    const kept = await person.ask(`PUT /api/attempts/${attemptId}/pause`, { note, contactWish: null });
    expect(kept.body).toMatchObject({ pause: { note } });
    const refused = await server.app.inject({
      method: 'POST',
      url: '/api/sign-ins',
      payload: { code: note },
    });
    expect(refused.json()).toMatchObject({ status: 404, code: 'code-unknown' });
  }
  const count = server.deps.db.get<{ n: number }>(sql`select count(*) as n from accounts`);
  await server.close();
  expect(count).toEqual({ n: 1 });
});
