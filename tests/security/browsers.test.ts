/** What protects a person whose browser also opens other sites. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';

const webDir = makeWebFolder();
let here: TestApp;
let outside: TestApp;
beforeAll(async () => {
  here = await buildTestApp({ webDir });
  outside = await buildTestApp({ webDir, config: { publicUrl: 'https://kod.example.se' } });
});
afterAll(async () => {
  await here.close();
  await outside.close();
  rmSync(webDir, { recursive: true });
});

async function begin(server: TestApp, headers: Record<string, string>) {
  const reply = await server.app.inject({ method: 'POST', url: '/api/accounts', headers, payload: {} });
  return { status: reply.statusCode, code: reply.json().code ?? null };
}
const refused = { status: 403, code: 'origin-refused' };
const done = { status: 201, code: null };

describe('an act asked for by a page', () => {
  test.each([
    { origin: 'https://evil.example' },
    { origin: 'https://kod.example.se.evil.example' },
    { origin: 'http://kod.example.se' },
    { origin: 'https://kod.example.se:8443' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://localhost:4010' },
  ])('of another site (%j) is refused', async (headers) => {
    expect(await begin(outside, headers)).toEqual(refused);
  });

  test.each([
    { origin: 'https://kod.example.se' },
    { origin: 'https://kod.example.se', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin' },
    {},
  ])('of this site, or by no browser (%j), is done', async (headers) => {
    expect(await begin(outside, headers)).toEqual(done);
  });

  test.each([
    [{ origin: 'http://127.0.0.1:4010', host: '127.0.0.1:4010' }, done],
    [{ origin: 'http://localhost:9999', host: 'localhost:9999' }, done],
    [{ origin: 'http://localhost:9999', host: 'localhost:4010' }, refused],
    [{ origin: 'http://rebound.example', host: 'rebound.example' }, refused],
  ])('on the own machine counts by the address it was asked at: %j', async (headers, expected) => {
    expect(await begin(here, headers)).toEqual(expected);
  });

  test('that only reads is never refused for its origin', async () => {
    const headers = { origin: 'https://evil.example' };
    const reply = await outside.app.inject({ url: '/api/organisation', headers });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('every answer', () => {
  const policy = [
    "default-src 'none'",
    "object-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types kodlugn standaloneColorizer editorViewLayer richScreenReaderContent domLineBreaksComputer' +
      ' defaultWorkerFactory diffReview diffEditorWidget tokenizeToString',
  ].join(';');

  /** What is no page loads nothing, and has nothing that a page could be allowed. */
  const bare = "default-src 'none';object-src 'none';frame-ancestors 'none';base-uri 'none'";
  const pages = {
    'content-security-policy': policy,
    'permissions-policy': expect.stringContaining('camera=()'),
  };
  const data = { 'content-security-policy': bare };

  test.each([
    ...['/', '/lista', '/finns-inte'].map((url) => ({ url, own: pages })),
    ...['/api/organisation', '/api/accounts/me', '/api/none', '/healthz'].map((url) => ({ url, own: data })),
  ])('carries the headers that keep other sites out: $url', async ({ url, own }) => {
    const { headers } = await outside.app.inject(url);
    expect(headers).toMatchObject({
      ...own,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  test('over plain http on the own machine promises no https', async () => {
    const { headers } = await here.app.inject('/');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  test.each(['/api/organisation', '/api/accounts/me', '/api/none'])(
    'of the API is kept by no cache: %s',
    async (url) => {
      expect((await here.app.inject(url)).headers['cache-control']).toBe('no-store');
    },
  );
});
