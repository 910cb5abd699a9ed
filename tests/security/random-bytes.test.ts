/** Bytes that are no JSON, and addresses that nobody wrote: refused or answered, and never a fault. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';

const webDir = makeWebFolder();

let server: TestApp;
let cookie: string;
beforeAll(async () => {
  server = await buildTestApp({ webDir });
  ({ cookie } = await server.signIn());
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true });
});

test('random bytes for a body are malformed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      const reply = await server.app.inject({
        method: 'POST',
        url: '/api/sign-ins',
        headers: { 'content-type': 'application/json' },
        payload: Buffer.from(bytes),
      });
      expect(reply.statusCode).toBe(400);
    }),
    { numRuns: 200 },
  );
});

const known = ['api', 'attempts', 'challenges', 'submissions', 'runs', 'assets'];

test('random addresses are answered with a page, a success or a code of ours', async () => {
  const parts = fc.oneof(fc.constantFrom(...known, '..', '%', '%00', '%2f', '~'), fc.webSegment(), fc.uuid());
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 5 }), async (segments) => {
      const reply = await server.app.inject({ url: `/${segments.join('/')}`, headers: { cookie } });
      expect([reply.statusCode, reply.statusCode < 500]).toEqual([reply.statusCode, true]);
    }),
    { numRuns: 300 },
  );
});
