/** What every answer, address and line of the log keeps to, whatever was asked. */
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TSchema } from 'typebox';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { listFiles } from '#tests/support/source-files.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';

const webDir = makeWebFolder();
const logLines: string[] = [];
let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp({ webDir, logLines, config: { publicUrl: 'https://kod.example.se' } });
});
beforeEach(() => {
  logLines.length = 0;
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true });
});

describe('an answer to what cannot be read', () => {
  const headers = {
    'content-security-policy': "default-src 'none';object-src 'none';frame-ancestors 'none';base-uri 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'cache-control': 'no-store',
  };

  test.each(['/%', '/%ff%fe', '/api/challenges/%'])('is ruled like others: %s', async (url) => {
    const reply = await server.app.inject(url);
    expect(reply.statusCode).toBe(404);
    expect(reply.headers).toMatchObject(headers);
  });

  test('is ruled like others when it was no HTTP', async () => {
    await server.app.listen({ port: 0, host: '127.0.0.1' });
    const socket = connect((server.app.server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('good evening\r\n\r\n');
    const [head = ''] = (await text(socket)).split('\r\n\r\n');
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    expect(head.split('\r\n')).toEqual(expect.arrayContaining(lines));
  });
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/finns-inte', 'text/html; charset=utf-8'],
  ['/own-colours.css', 'text/css; charset=utf-8'],
  ['/assets/app-1a2b3c4d.js', 'application/javascript; charset=utf-8'],
  ['/comfort-first.js', 'application/javascript; charset=utf-8'],
  ['/api/organisation', 'application/json; charset=utf-8'],
  // JSON is UTF-8 by its own standard, and this type has no such parameter.
  ['/api/none', 'application/problem+json'],
])('%s is sent with its type and its letters', async (url, type) => {
  expect((await server.app.inject(url)).headers['content-type']).toBe(type);
});

test('no address has a place for a code, a token, or a word that somebody wrote', () => {
  const namesIn = (schema: TSchema | undefined) =>
    Object.keys((schema as { properties?: object } | undefined)?.properties ?? {});
  const names = server.app.routeList.flatMap(({ contract }) => [
    ...namesIn(contract?.params),
    ...namesIn(contract?.query),
  ]);
  expect(names.length).toBeGreaterThan(10);
  const harmless =
    /^(\w*Id|slug|number|readings|language|wait|cursor|before|after|limit|act|kind|from|to|day|role|who|account|work|drafts|consents|size|state|page|halfYear|question)$/;
  expect([...new Set(names)].filter((name) => !harmless.test(name))).toEqual([]);
});

test('what only reads is asked for by GET, and nothing else is', () => {
  const gets = server.app.routeList.filter(({ method, contract }) => method === 'GET' && contract);
  const acts = gets.map(({ contract }) => contract?.act ?? '');
  expect(acts.length).toBeGreaterThan(10);
  // Whoever may erase may read what that would be, and how far it has come.
  // And whoever may take part in a session, or lead or prepare one, may look at it; the same of own words in a report.
  const reads =
    /\.((read|list)(-\w+)?|export|views|reach|preview)$|^privacy\.erase$|^session\.(prepare|lead|take-part)$|^report\.(write-connected|choose-words)$/;
  expect(acts.filter((act) => !reads.test(act))).toEqual([]);
});

test('people are signed in at these addresses, and at no other', () => {
  const ways = server.app.routeList.filter(({ contract }) =>
    ['account.begin', 'session.join', 'sign-in.begin', 'invitation.use'].includes(contract?.act ?? ''),
  );
  expect(ways.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([
    'POST /api/accounts',
    'POST /api/invitations/use',
    'POST /api/passkeys/using',
    'POST /api/session-visits',
    'POST /api/sign-ins',
    'POST /api/sign-ins/oidc/begin',
    'POST /api/sign-ins/oidc/finish',
    'POST /api/sign-ins/passkey',
  ]);
});

test('the cookie of a sign-in is given where people come in, and made new once a day by the app', () => {
  const giving = listFiles(/^server\/.*\.ts$/).filter(
    (file) =>
      file !== 'server/http/sign-in-cookie.ts' &&
      /set(SignIn|Staff)Cookie\b/.test(readFileSync(file, 'utf8')),
  );
  expect(giving.toSorted()).toEqual([
    'server/accounts/accounts.routes.ts',
    'server/app.ts',
    'server/passkeys/passkeys.routes.ts',
    'server/sessions/sessions.routes.ts',
    'server/staff/staff.routes.ts',
  ]);
});

test.each(['/api/challenges/first/hints/1?language=javascript&language=python', '/api/organisation?a=1&a=2'])(
  'what is asked for twice in one address is never two things: %s',
  async (url) => {
    const reply = await server.app.inject(url);
    expect([url, reply.statusCode]).toEqual([url, url.includes('hints') ? 400 : 200]);
  },
);

test('the token of a sign-in is in its cookie alone, out of reach of scripts', async () => {
  const reply = await server.app.inject({ method: 'POST', url: '/api/accounts', payload: {} });
  const [cookie] = reply.cookies;
  expect(cookie).toMatchObject({ name: '__Host-kodlugn', httpOnly: true, secure: true, sameSite: 'Lax' });
  expect(cookie?.value).toHaveLength(43);
  expect(reply.body).not.toContain(cookie?.value);
});

test('tokens are never twice the same, and none is given to who brings one', async () => {
  const begin = async (cookie: string) => {
    const reply = await server.app.inject({
      method: 'POST',
      url: '/api/accounts',
      headers: { cookie },
      payload: {},
    });
    return reply.cookies[0]?.value;
  };
  const brought = 'A'.repeat(43);
  const given = await Promise.all(Array.from({ length: 50 }, () => begin(`__Host-kodlugn=${brought}`)));
  expect(new Set([...given, brought]).size).toBe(51);
});

describe('the log', () => {
  test('says by its code why something was refused', async () => {
    const { cookie } = await server.signIn();
    logLines.length = 0;
    const ask = (url: string, headers: Record<string, string> = {}, payload: object = {}) =>
      server.app.inject({ method: 'POST', url, headers, payload });
    await ask('/api/sign-ins', {}, { code: 'ABCD-EFGH-JKMN' });
    await ask('/api/sign-ins', {}, { code: 7 });
    await ask('/api/accounts', { origin: 'https://evil.example' });
    await ask('/api/invitations', { cookie }, { name: 'Anna', roles: ['owner'] });
    await ask('/api/invitations', {}, { name: 'Anna', roles: ['owner'] });
    expect(logLines.map((line) => JSON.parse(line).code)).toEqual([
      'code-unknown',
      'body-malformed',
      'origin-refused',
      'not-allowed',
      'sign-in-needed',
    ]);
  });

  test('has one document a line, with its moment in milliseconds of UTC, whatever is asked', async () => {
    const before = Date.now();
    const nasty = 'a%0a{"level":30,"msg":"made up"}%0d%0a\u2028"\\';
    await server.app.inject({ url: `/api/challenges/${encodeURI(nasty)}`, headers: { 'user-agent': nasty } });
    await server.app.inject({
      method: 'POST',
      url: '/api/sign-ins',
      payload: { code: '\n{"msg":"made up"}' },
    });
    expect(logLines).toHaveLength(2);
    for (const line of logLines) {
      expect(line.trimEnd()).not.toContain('\n');
      expect(line).not.toContain('made up');
      const { time, logId, msg } = JSON.parse(line);
      expect([typeof logId, msg, time >= before && time <= Date.now()]).toEqual(['string', 'answered', true]);
    }
  });
});

test('an answer never sends a browser to another address, nor asks for credentials of its own', async () => {
  const urls = [
    '/',
    '/lista',
    '//evil.example',
    '/api//evil.example',
    '/\\evil.example',
    '/assets',
    '/api/none',
  ];
  const answers = await Promise.all(
    urls.map((url) =>
      server.app.inject({ url, headers: { host: 'evil.example', 'x-forwarded-proto': 'http' } }),
    ),
  );
  const sentOn = answers.filter(
    ({ statusCode, headers }) =>
      (statusCode >= 300 && statusCode < 400) || 'location' in headers || 'www-authenticate' in headers,
  );
  expect(sentOn).toEqual([]);
});
