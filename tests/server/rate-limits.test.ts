import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rateLimits } from '#server/http/rate-limits.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';

let server: TestApp;
const logLines: string[] = [];
beforeEach(async () => {
  logLines.length = 0;
  server = await buildTestApp({ rateLimits: true, logLines });
});
afterEach(() => server.close());

const tryCode = (remoteAddress: string, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: '/api/sign-ins',
    headers,
    remoteAddress,
    payload: { code: 'ABCD-EFGH-JKMN' },
  });

async function statuses(count: number, ask: () => Promise<{ statusCode: number }>) {
  const counted = new Map<number, number>();
  for (let asked = 0; asked < count; asked++) {
    const { statusCode } = await ask();
    counted.set(statusCode, (counted.get(statusCode) ?? 0) + 1);
  }
  return Object.fromEntries(counted);
}

test('forty people behind one address may each mistype their code five times', async () => {
  expect(await statuses(200, () => tryCode('192.0.2.1'))).toEqual({ 404: 200 });
});

test('whoever goes on guessing is asked to wait, and told how long', async () => {
  const { max } = rateLimits.codes;
  expect(await statuses(max + 20, () => tryCode('192.0.2.1'))).toEqual({ 404: max, 429: 20 });
  const reply = await tryCode('192.0.2.1');
  expect(reply.json()).toMatchObject({
    code: 'too-many-requests',
    next: 'wait',
    params: { seconds: expect.any(Number) },
  });
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(reply.headers['retry-after'])).toBeLessThanOrEqual(600);
});

test('one address that guesses locks out no other', async () => {
  await statuses(rateLimits.codes.max + 1, () => tryCode('192.0.2.1'));
  expect((await tryCode('192.0.2.2')).statusCode).toBe(404);
});

test('addresses of one IPv6 household are one address', async () => {
  const { max } = rateLimits.codes;
  let host = 0;
  const counted = await statuses(max + 5, () => tryCode(`2001:db8:0:1::${(++host).toString(16)}`));
  expect(counted).toEqual({ 404: max, 429: 5 });
});

test('a made-up cookie or forwarded address gives no new tries', async () => {
  const { max } = rateLimits.codes;
  let number = 0;
  const counted = await statuses(max + 5, () =>
    tryCode('192.0.2.1', {
      cookie: `kodlugn=${++number}`,
      'x-forwarded-for': `198.51.100.${number % 250}`,
    }),
  );
  expect(counted).toEqual({ 404: max, 429: 5 });
});

test('a guesser does not slow down people who are signed in from the same address', async () => {
  const { cookie } = await server.signIn();
  await statuses(rateLimits.codes.max + 1, () => tryCode('127.0.0.1'));
  const reply = await server.app.inject({ url: '/api/accounts/me', headers: { cookie } });
  expect(reply.statusCode).toBe(200);
});

test('behind the proxy on the same machine, people are told apart by their own address', async () => {
  const { max } = rateLimits.codes;
  await statuses(max + 1, () => tryCode('127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }));
  expect((await tryCode('127.0.0.1', { 'x-forwarded-for': '192.0.2.2' })).statusCode).toBe(404);
});

test('whoever went away in the middle of a body is no fault of ours', async () => {
  const { port } = new URL(await server.app.listen({ host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(port), '127.0.0.1');
  const head = 'POST /api/sign-ins HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';
  socket.end(`${head}transfer-encoding: chunked\r\n\r\nno length\r\n\r\n`);
  await once(socket.resume(), 'close');
  await tryCode('192.0.2.1');
  expect(logLines.join('')).not.toContain('platform-fault');
});

test('a whole room behind one address may try without an account, and one address has an end', async () => {
  const { max } = rateLimits.trials;
  const tryOnce = () =>
    server.app.inject({
      method: 'POST',
      url: `/api/trials/${crypto.randomUUID()}/claims`,
      remoteAddress: '192.0.2.1',
      payload: { language: 'javascript', files: {}, answers: {} },
    });
  // This app has no challenges, so the answer of somebody who may ask is that there is none.
  expect(await statuses(40 * 15, tryOnce)).toEqual({ 404: 600 });
  expect(max).toBe(600);
  expect(await statuses(5, tryOnce)).toEqual({ 429: 5 });
});

test('a year of guessing against a thousand waiting cards finds one less than once in ten million', () => {
  const { max, minutes } = rateLimits.codes;
  const triesAYear = max * ((365 * 24 * 60) / minutes);
  expect((triesAYear * 1_000) / 2 ** 60).toBeLessThan(1e-7);
});
