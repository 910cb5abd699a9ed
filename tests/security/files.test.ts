import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';

const webDir = makeWebFolder();
let server: TestApp;
let address: string;
let cookie: string;
beforeAll(async () => {
  server = await buildTestApp({ webDir, challenges: await shippedChallenges() });
  address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  cookie = (await server.signIn()).cookie;
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy it before it leaves. */
async function askRaw(path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers: { cookie } }, (reply) => {
      let body = '';
      reply.setEncoding('latin1').on('data', (part) => {
        body += part;
      });
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

const ups = [
  '..',
  '%2e%2e',
  '..%2f..',
  '%2e%2e%2f%2e%2e',
  '..%5c..',
  '%252e%252e',
  '....//..',
  '.%00.',
  '..;',
];
const wanted = [
  'package.json',
  'data/secret',
  'data/kodlugn.db',
  'challenges/booking-clashes/hidden/solution.js',
  'challenges/booking-clashes/challenge.json',
  'server/main.ts',
  '.env',
  '.git/config',
  'etc/passwd',
];
const starts = ['', '/assets', '/uppgift', '/api/challenges'];
const paths = starts.flatMap((start) =>
  ups.flatMap((up) => wanted.map((file) => `${start}/${up}/${up}/${file}`)),
);

test('no path out of the built web is answered with a file', async () => {
  const answers = await Promise.all(
    [
      ...paths,
      ...wanted.map((file) => `/${file}`),
      '//etc/passwd',
      '/./package.json',
      '/assets/',
      '/assets',
    ].map(async (path) => ({ path, ...(await askRaw(path)) })),
  );
  const leaked = answers.filter(
    ({ status, body }) =>
      (status !== 400 && status !== 404) ||
      /"dependencies"|root:x:|SQLite format|buildApp|createSandbox|"whoNeeds"/.test(body),
  );
  expect(leaked).toEqual([]);
});

test('nothing of a hidden folder is in what a browser may ask for (calm 17)', async () => {
  const slugs = server.deps.challenges.all().map(({ slug }) => slug);
  const answers = await Promise.all(
    slugs.flatMap((slug) => [
      askRaw(`/api/challenges/${slug}`),
      askRaw(`/api/challenges/${slug}/hints/1`),
      askRaw(`/api/challenges/${slug}/hidden`),
      askRaw(`/challenges/${slug}/hidden/cases.json`),
    ]),
  );
  const sent = answers.map(({ body }) => body).join('\n');
  // A line as `except ValueError:` stands in many programs: what is shown anywhere is no secret.
  const shownFolders = [
    ...slugs.map((slug) => join('challenges', slug, 'public')),
    'server/challenges/testing',
  ];
  const shown = shownFolders.flatMap(linesUnder).join('\n');
  const secret = slugs
    .flatMap((slug) => linesUnder(join('challenges', slug, 'hidden')))
    .filter((line) => !shown.includes(line));
  expect(secret.length).toBeGreaterThan(100);
  expect(secret.filter((line) => sent.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
});

/** Lines long enough to be somebody's own. */
function linesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 16);
}
