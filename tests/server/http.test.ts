import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '#server/errors.ts';
import { bodyLimit } from '#server/http/bodies.ts';
import type { Contract } from '#server/http/contract.ts';
import { implement } from '#server/http/implement.ts';
import { buildTestApp, type SignedInForTest, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';

/** Routes that do what a route of ours never should. */
const oddContract = {
  'GET /api/odd/too-much': {
    summary: 'Answers more than its contract says.',
    act: 'public.read',
    reply: Type.Union([
      Type.Object({ kind: Type.Literal('a'), inner: Type.Object({ told: Type.String() }) }),
      Type.Object({ kind: Type.Literal('b') }),
    ]),
    errors: [],
  },
  'GET /api/odd/too-little': {
    summary: 'Answers less than its contract says.',
    act: 'public.read',
    reply: Type.Object({ needed: Type.String() }),
    errors: [],
  },
  'GET /api/odd/fault': {
    summary: 'Breaks.',
    act: 'public.read',
    reply: Type.Object({}),
    errors: [],
  },
  'GET /api/odd/busy': {
    summary: 'Asks to wait.',
    act: 'public.read',
    reply: Type.Object({}),
    errors: ['queue-full'],
  },
} as const satisfies Contract;

const logLines: string[] = [];
let server: TestApp;
let person: SignedInForTest;
beforeAll(async () => {
  server = await buildTestApp({ logLines });
  const told = { kind: 'a', inner: { told: 'yes', secret: 'no' }, secret: 'no' } as const;
  implement(server.app, server.deps, oddContract, {
    'GET /api/odd/too-much': () => told,
    'GET /api/odd/too-little': () => ({}) as { needed: string },
    'GET /api/odd/fault': () => {
      throw new Error('const solution = "what somebody wrote"');
    },
    'GET /api/odd/busy': () => {
      throw new AppError('queue-full');
    },
  });
  person = await server.signIn();
});
afterAll(() => server.close());

async function send(payload: string | Buffer, headers: Record<string, string> = {}) {
  const reply = await server.app.inject({
    method: 'POST',
    url: '/api/sign-ins',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
  return { status: reply.statusCode, type: reply.headers['content-type'], problem: reply.json() };
}

const malformed = {
  status: 400,
  type: 'application/problem+json',
  problem: {
    type: 'urn:kodlugn:error:body-malformed',
    title: 'body-malformed',
    status: 400,
    code: 'body-malformed',
    params: expect.any(Object),
    next: 'correct',
  },
};

describe('a body', () => {
  test.each([
    ['cut off', '{"code": "AB'],
    ['empty', ''],
    ['no object', '"code"'],
    ['null', 'null'],
    ['with a number for a text', '{"code": 1234}'],
    ['with a field too many', '{"code": "ABCD", "role": "owner"}'],
    ['without its field', '{}'],
    ['with a text that is too long', JSON.stringify({ code: 'A'.repeat(101) })],
    ['that reaches for the prototype', '{"code": "ABCD", "__proto__": {"role": "owner"}}'],
    ['that reaches for the constructor', '{"code": "A", "constructor": {"prototype": {"role": "owner"}}}'],
    ['nested deeper than anything we read', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('%s is answered as malformed', async (_, payload) => {
    expect(await send(payload)).toEqual(malformed);
  });

  test('that is not UTF-8 is refused and not mended', async () => {
    const latin1 = Buffer.from('{"code": "ÅÄÖ"}', 'latin1');
    expect(await send(latin1)).toMatchObject({
      problem: { code: 'body-malformed', params: { at: 'utf-8' } },
    });
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json',
  ])('in %s is refused: a form on another page could send it', async (type) => {
    const reply = await send('{"code": "ABCD"}', { 'content-type': type });
    expect(reply).toMatchObject({ status: 415, problem: { code: 'content-type-unknown' } });
  });

  test('larger than the limit is refused', async () => {
    const reply = await send(JSON.stringify({ code: 'A'.repeat(bodyLimit) }));
    expect(reply).toMatchObject({ status: 413, problem: { code: 'body-too-large', next: 'correct' } });
  });

  test('of somebody who may not ask is not even read', async () => {
    const reply = await server.app.inject({
      method: 'PUT',
      url: '/api/accounts/me/comfort',
      headers: { 'content-type': 'application/json' },
      payload: '{"theme": ',
    });
    expect(reply.json()).toMatchObject({ code: 'sign-in-needed' });
  });

  test('is never mended: a text that looks like a number stays a text', async () => {
    const reply = await server.app.inject({
      method: 'PUT',
      url: `/api/attempts/${crypto.randomUUID()}/draft`,
      headers: { cookie: person.cookie },
      payload: {
        baseRevision: '0',
        writerId: crypto.randomUUID(),
        language: 'javascript',
        files: {},
        answers: {},
      },
    });
    expect(reply.json()).toMatchObject({ code: 'body-malformed', params: { at: '/baseRevision' } });
  });
});

describe('an address', () => {
  test.each([
    ['GET', '/api/nothing', 'route-not-found'],
    ['POST', '/api/organisation', 'route-not-found'],
    ['DELETE', '/lista', 'route-not-found'],
    ['GET', '/api/attempts/not-an-id', 'attempt-not-found'],
    ['GET', `/api/attempts/${'a'.repeat(500)}`, 'route-not-found'],
    ['GET', '/api/attempts/%E0%A4%A', 'route-not-found'],
    ['GET', '/api/challenges/UPPER', 'challenge-not-found'],
    ['GET', '/api/challenges/constructor', 'challenge-not-found'],
  ] as const)('%s %.60s that belongs to nothing is answered as missing', async (method, url, code) => {
    const reply = await server.app.inject({ method, url, headers: { cookie: person.cookie } });
    expect(reply.json()).toMatchObject({ status: 404, code });
  });

  test('with a query that the contract does not know is refused', async () => {
    const reply = await server.app.inject({
      url: `/api/runs/${crypto.randomUUID()}?wait=2`,
      headers: { cookie: person.cookie },
    });
    expect(reply.json()).toMatchObject({ code: 'body-malformed' });
  });
});

describe('an answer', () => {
  test('holds what its contract says and nothing more, in the branch of a union too', async () => {
    const reply = await server.app.inject('/api/odd/too-much');
    expect(reply.json()).toEqual({ kind: 'a', inner: { told: 'yes' } });
  });

  test('that lacks what its contract says is a fault of ours', async () => {
    const reply = await server.app.inject('/api/odd/too-little');
    expect(reply.json()).toMatchObject({ status: 500, code: 'platform-fault' });
  });

  test('to a fault says nothing of its cause, but where the log does', async () => {
    const reply = await server.app.inject('/api/odd/fault');
    expect(reply.json()).toEqual({
      type: 'urn:kodlugn:error:platform-fault',
      title: 'platform-fault',
      status: 500,
      code: 'platform-fault',
      params: {},
      next: 'try-again',
      logId: expect.any(String),
    });
    const line = logLines.map((text) => JSON.parse(text)).find(({ msg }) => msg === 'platform-fault');
    expect(logLines.join('')).toContain(reply.json().logId);
    expect(line.fault).toMatchObject({ name: 'Error' });
    expect(logLines.join('')).not.toContain('what somebody wrote');
  });

  test('that asks to wait says how long', async () => {
    const reply = await server.app.inject('/api/odd/busy');
    expect(reply.headers['retry-after']).toBe('5');
    expect(reply.json()).toMatchObject({ code: 'queue-full', next: 'wait' });
  });
});

describe('the log', () => {
  test('knows route, status and time of a request, and nothing that a person wrote', async () => {
    logLines.length = 0;
    const secret = 'Z9Z9-SECRET-WORDS';
    await server.app.inject({
      method: 'POST',
      url: `/api/sign-ins?name=${secret}`,
      headers: { cookie: person.cookie, 'user-agent': secret, referer: secret },
      remoteAddress: '203.0.113.7',
      payload: { code: secret },
    });
    await server.app.inject({ url: `/api/challenges/${secret.toLowerCase()}` });
    expect(logLines.map((line) => JSON.parse(line))).toMatchObject([
      { method: 'POST', route: '/api/sign-ins', status: 404, ms: expect.any(Number) },
      { method: 'GET', route: '/api/challenges/:slug', status: 404 },
    ]);
    const text = logLines.join('').toLowerCase();
    expect(text).not.toContain(secret.toLowerCase());
    expect(text).not.toContain('203.0.113.7');
    expect(text).not.toContain(person.account.accountId);
  });
});

test('the log keeps where an error came from, and drops what it says', () => {
  logLines.length = 0;
  server.deps.log.error({ err: new TypeError('const secretWords = 1') }, 'broke');
  expect(JSON.parse(logLines[0] ?? '')).toMatchObject({ err: { name: 'TypeError' }, msg: 'broke' });
  expect(logLines.join('')).not.toContain('secretWords');
});

test('/api/openapi.json describes every route by its contract', async () => {
  const document = (await server.app.inject('/api/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  const described = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  const contracts = server.app.routeList.filter(({ contract, method }) => contract && method !== 'HEAD');
  expect(described.sort()).toEqual(contracts.map(({ method, url }) => `${method} ${url}`).sort());
});

test('/healthz tells of database and challenges, and of no person', async () => {
  expect((await server.app.inject('/healthz')).json()).toEqual({
    status: 'ok',
    open: false,
    beforeOpening: [expect.stringContaining('COMPENSATION_TEXT_SV'), expect.any(String)],
    backup: 'none',
    challenges: { loaded: 0, withheld: [] },
  });
});

test('/healthz says when no code is run, and not what is missing', async () => {
  const layer = {
    name: 'network',
    active: false,
    required: true,
    detail: 'A runner shares the network.',
  } as const;
  const open = await buildTestApp({ sandbox: { ...scriptedSandbox(), layers: () => [layer] } });
  const reply = await open.app.inject('/healthz');
  await open.close();
  const { status, challenges } = reply.json();
  expect([reply.statusCode, status, challenges]).toEqual([200, 'runs-no-code', { loaded: 0, withheld: [] }]);
  expect(reply.body).not.toContain('network');
});

test('/healthz answers 503 when the database does not', async () => {
  const broken = await buildTestApp();
  broken.deps.db.$client.exec('alter table accounts rename to gone');
  const reply = await broken.app.inject('/healthz');
  await broken.close();
  expect([reply.statusCode, reply.json().status]).toEqual([503, 'database-silent']);
});
