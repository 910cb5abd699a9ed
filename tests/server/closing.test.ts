import { setTimeout as wait } from 'node:timers/promises';
import { Type } from 'typebox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Contract } from '#server/http/contract.ts';
import { implement } from '#server/http/implement.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

const contract = {
  'GET /api/slow/work': {
    summary: 'Works for a moment.',
    act: 'public.read',
    reply: Type.Object({ result: Type.String() }),
    errors: [],
  },
  'GET /api/slow/poll': {
    summary: 'Waits for a change that never comes.',
    act: 'public.read',
    reply: Type.Object({ result: Type.String() }),
    errors: [],
  },
} as const satisfies Contract;

let server: TestApp;
let address: string;
let started: PromiseWithResolvers<void>;
let left: PromiseWithResolvers<void>;
beforeEach(async () => {
  server = await buildTestApp();
  started = Promise.withResolvers();
  left = Promise.withResolvers();
  implement(server.app, server.deps, contract, {
    'GET /api/slow/work': async () => {
      started.resolve();
      await wait(200);
      return { result: 'finished' };
    },
    'GET /api/slow/poll': async ({ signal }) => {
      signal.addEventListener('abort', () => left.resolve());
      started.resolve();
      await left.promise;
      return { result: 'what is known' };
    },
  });
  address = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => server.close());

async function closeDuring(path: string) {
  const asked = fetch(`${address}${path}`);
  await started.promise;
  const closed = server.app.close();
  const reply = await asked;
  await closed;
  return [reply.status, await reply.json()];
}

test('a request that has begun is finished before the server closes', async () => {
  expect(await closeDuring('/api/slow/work')).toEqual([200, { result: 'finished' }]);
});

test('a long poll answers at once what is known when the server closes', async () => {
  expect(await closeDuring('/api/slow/poll')).toEqual([200, { result: 'what is known' }]);
});

test('a long poll ends when the browser has gone away', async () => {
  const gone = new AbortController();
  const asked = fetch(`${address}/api/slow/poll`, { signal: gone.signal }).catch(() => 'gone');
  await started.promise;
  gone.abort();
  expect(await asked).toBe('gone');
  await expect(left.promise).resolves.toBeUndefined();
});
