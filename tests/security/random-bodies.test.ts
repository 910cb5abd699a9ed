/** Whatever is sent, the answer is one of ours: never a fault, never a stack. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errors } from '#server/errors.ts';
import type { RouteContract } from '#server/http/contract.ts';
import { buildTestApp, type SignedInForTest, type TestApp } from '#tests/support/app.ts';
import { fromSchema } from '#tests/support/from-schema.ts';
import { makeObjectsOf, type OwnObjects } from '#tests/support/objects.ts';
import { sandboxThatHolds } from '#tests/support/sandbox.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';

const webDir = makeWebFolder();

let server: TestApp;
let person: SignedInForTest;
let objects: OwnObjects;
beforeAll(async () => {
  server = await buildTestApp({ challengesDirs: ['challenges'], sandbox: sandboxThatHolds(), webDir });
  person = await server.signIn();
  objects = await makeObjectsOf(server, person);
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true });
});

/** Values that have broken servers before. */
const awkward = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '',
    '\u0000',
    '\ud800',
    '../..',
    'a'.repeat(70_000),
  ),
  fc.constantFrom(null, true, -0, 1e308, 2 ** 53 + 1, -1),
  fc.anything({ maxDepth: 3, withNullPrototype: false }),
);

function bodiesFor(contract: RouteContract): fc.Arbitrary<unknown> {
  const right = contract.body ? fromSchema(contract.body) : fc.constant({});
  const changed = fc
    .tuple(right, fc.nat(), awkward)
    .map(([body, at, value]) => changeOne(body as Record<string, unknown>, at, value));
  return fc.oneof(right, changed, awkward);
}

function changeOne(body: Record<string, unknown>, at: number, value: unknown): unknown {
  const names = [...Object.keys(body), 'files', 'more'];
  return { ...body, [names[at % names.length] ?? 'more']: value };
}

async function ask(method: string, url: string, body: unknown, cookie: string) {
  const reply = await server.app.inject({
    method: method as 'POST',
    url,
    headers: { cookie, 'content-type': 'application/json' },
    payload: JSON.stringify(body) ?? '',
  });
  const isProblem = reply.headers['content-type']?.startsWith('application/problem+json');
  return { status: reply.statusCode, code: isProblem ? reply.json().code : undefined };
}

/** Ends at sign-in routes, which would sign the person out. */
const writing = ['POST', 'PUT'];

describe('random bodies', () => {
  test('are answered with a success or a code of ours, by every route', async () => {
    const routes = server.app.routeList.flatMap(({ method, url, contract }) =>
      contract && writing.includes(method) ? [{ method, url, contract }] : [],
    );
    expect(routes.length).toBeGreaterThan(10);
    for (const { method, url, contract } of routes) {
      const address = url.replaceAll(/:(\w+)/g, (_, name: keyof OwnObjects) => objects[name]);
      await fc.assert(
        fc.asyncProperty(bodiesFor(contract), async (body) => {
          const { status, code } = await ask(method, address, body, person.cookie);
          expect([url, status < 500 || status === 503]).toEqual([url, true]);
          expect([url, status < 400 || code in errors]).toEqual([url, true]);
        }),
        { numRuns: 25 },
      );
    }
  }, 120_000);

  test('of bytes that are no JSON are malformed, or too large', async () => {
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
});

test('random addresses are answered with a page, a success or a code of ours', async () => {
  const parts = fc.oneof(
    fc.constantFrom(
      'api',
      'attempts',
      'challenges',
      'submissions',
      'runs',
      'assets',
      '..',
      '%',
      '%00',
      '%2f',
      '~',
    ),
    fc.webSegment(),
    fc.uuid(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 5 }), async (segments) => {
      const reply = await server.app.inject({
        url: `/${segments.join('/')}`,
        headers: { cookie: person.cookie },
      });
      expect([reply.statusCode, reply.statusCode < 500]).toEqual([reply.statusCode, true]);
    }),
    { numRuns: 300 },
  );
});
