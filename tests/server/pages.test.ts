import { rmSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';
import { routes } from '#web/routes.ts';

const webDir = makeWebFolder();
let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp({ webDir });
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true });
});

test.each(Object.values(routes))('the page $path is answered with its entry', async ({ path, entry }) => {
  const reply = await server.app.inject(path.replace(/:\w+/, 'something'));
  const title = { index: 'start entry', app: 'app entry' }[entry];
  expect(reply.statusCode).toBe(200);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(reply.body).toContain(title);
});

test('what a link shows is kept out of search engines', async () => {
  const robots = async (url: string) => (await server.app.inject(url)).headers['x-robots-tag'];
  const byLink = ['/visat', '/praktikplats', '/praktikplats/prova/rubric'];
  expect(await Promise.all([...byLink, '/om/lugn'].map(robots))).toEqual([
    ...byLink.map(() => 'noindex, nofollow, noarchive'),
    undefined,
  ]);
});

test.each(['/finns-inte', '/lista/mer', '/uppgift/', '/%C3%A5'])(
  '%s, which is no page, is answered as missing, with a page that says so',
  async (path) => {
    const reply = await server.app.inject(path);
    expect(reply.statusCode).toBe(404);
    expect(reply.body).toContain('app entry');
  },
);

test.each([
  ['/lista', 200],
  ['/finns-inte', 404],
  ['/api/nothing', 404],
])('whoever asks for the head of %s alone is answered as for the whole', async (url, status) => {
  const [head, whole] = [await server.app.inject({ method: 'HEAD', url }), await server.app.inject(url)];
  expect([head.statusCode, head.headers['content-type']]).toEqual([status, whole.headers['content-type']]);
});

test.each(['/assets/gone-1a2b3c4d.js', '/favicon.ico', '/api/nothing', '/api/'])(
  '%s is answered as missing, without a page',
  async (path) => {
    const reply = await server.app.inject(path);
    expect(reply.json()).toMatchObject({ status: 404, code: 'route-not-found' });
  },
);

test('a hashed file is sent compressed, and kept for a year', async () => {
  const ask = (encoding: string) =>
    server.app.inject({ url: '/assets/app-1a2b3c4d.js', headers: { 'accept-encoding': encoding } });
  const [brotli, gzip, plain] = [await ask('gzip, br'), await ask('gzip'), await ask('identity')];
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': expect.stringMatching(/^(text|application)\/javascript/),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: expect.stringMatching(/accept-encoding/i),
  });
});

test('an entry is sent compressed, and asked for again each time', async () => {
  const reply = await server.app.inject({ url: '/lista', headers: { 'accept-encoding': 'br' } });
  expect(brotliDecompressSync(reply.rawPayload).toString()).toContain('app entry');
  expect(reply.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' });
});

test('a file that is not hashed is asked for again each time', async () => {
  const reply = await server.app.inject('/comfort-first.js');
  expect(reply.headers['cache-control']).toBe('no-cache');
});
