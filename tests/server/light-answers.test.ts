import { rmSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';

const webDir = makeWebFolder();
let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp({ webDir });
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true });
});

const ask = (url: string, encoding: string, method: 'GET' | 'POST' = 'GET') =>
  server.app.inject({
    method,
    url,
    headers: { 'accept-encoding': encoding },
    ...(method === 'POST' ? { payload: {} } : {}),
  });

test('a long answer is compressed for who can read it, and is the same', async () => {
  const [small, whole] = [await ask('/api/openapi.json', 'gzip, br'), await ask('/api/openapi.json', '')];
  expect(gunzipSync(small.rawPayload).toString()).toBe(whole.body);
  expect([small.headers['content-encoding'], whole.headers['content-encoding']]).toEqual(['gzip', undefined]);
  expect([small.headers.vary, whole.headers.vary]).toEqual(['accept-encoding', 'accept-encoding']);
});

test('an answer stays as it is for who asks for that', async () => {
  const answers = await Promise.all(
    ['gzip;q=0', 'identity', 'br'].map((encoding) => ask('/api/openapi.json', encoding)),
  );
  expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['a short answer', '/api/organisation', 'GET'],
  ['an answer that hands out a code', '/api/accounts', 'POST'],
] as const)('%s is sent as it is', async (_, url, method) => {
  expect((await ask(url, 'gzip', method)).headers['content-encoding']).toBe(undefined);
});

test('a file inside a document carries no rules for documents; a page, a worker and a missing file do', async () => {
  const paths = ['/assets/app-1a2b3c4d.js', '/lista', '/comfort-first.js', '/assets/gone-1a2b3c4d.js'];
  const answers = await Promise.all(paths.map((path) => ask(path, 'br')));
  expect(
    answers.map(({ headers }) => [
      headers['content-security-policy'] !== undefined,
      headers['permissions-policy'] !== undefined,
      headers['x-content-type-options'],
    ]),
  ).toEqual([
    [false, false, 'nosniff'],
    [true, true, 'nosniff'],
    [true, true, 'nosniff'],
    [true, true, 'nosniff'],
  ]);
});
