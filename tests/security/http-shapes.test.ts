/** Requests shaped to confuse: each gets one answer, none hides a second request, and none is a fault of ours. */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { makeWebFolder } from '#tests/support/web-folder.ts';

const webDir = makeWebFolder();
const logLines: string[] = [];
let server: TestApp;
let port: number;
beforeAll(async () => {
  server = await buildTestApp({ webDir, logLines });
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = server.app.server.address() as AddressInfo);
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true });
});

/** All that comes back until the server hangs up, and the statuses in it. */
async function send(sent: string) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(sent);
  const said = await text(socket);
  return { statuses: [...said.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status)), said };
}

const close = 'Host: x\r\nConnection: close\r\n';
const json = 'Content-Type: application/json\r\n';
const get = (path: string, more = '', method = 'GET') => `${method} ${path} HTTP/1.1\r\n${close}${more}\r\n`;
const post = (more: string, body = '{}') => `POST /api/sign-ins HTTP/1.1\r\n${close}${more}\r\n${body}`;
const postJson = (body: string) => post(`${json}Content-Length: ${Buffer.byteLength(body)}\r\n`, body);
/** Whoever reads the head in another way takes the rest for a request of its own. */
const hidden = `GET /api/organisation HTTP/1.1\r\n${close}\r\n`;
const smuggle = (lengths: string, body = '2\r\n{}\r\n0\r\n\r\n') =>
  `POST /api/sign-ins HTTP/1.1\r\nHost: x\r\n${json}${lengths}\r\n${body}${hidden}`;
const many = (count: number) => Array.from({ length: count }, (_, at) => `X-${at}: a\r\n`).join('');

const shapes: Record<string, [sent: string, ...statuses: number[]][]> = {
  'a method': [
    [get('/', '', 'HEAD'), 200],
    [get('/api/organisation', '', 'OPTIONS'), 404],
    [get('*', '', 'OPTIONS'), 404],
    [get('/api/organisation', 'X-Own: seen\r\n', 'TRACE'), 404],
    [get('evil.example:443', '', 'CONNECT')],
    [get('/', '', 'get'), 400],
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ],
  'a path': [
    ...['/%', '/%ff%fe', '/a%00b', '/%c0%ae%c0%ae/package.json', '/..\\..\\package.json', '//', '/\\x'].map(
      (path): [string, number] => [get(path), 404],
    ),
    [get(`/${'/'.repeat(3_000)}`), 404],
    [get(`/api/challenges/${'a'.repeat(15_000)}`), 404],
    [get('http://evil.example/api/none'), 404],
    [get('http://[/'), 404],
    [get('/api/organisation?__proto__[x]=1&constructor=1'), 200],
    [get('/å'), 400],
    [get('/\0'), 400],
  ],
  'headers that': [
    [get('/api/organisation', many(200)), 200],
    [get('/api/organisation', many(3_000)), 431],
    [get('/api/organisation', 'X: a\r\n b\r\n'), 400],
    [get('/api/organisation', `X-Forwarded-For: ${'1.1.1.1,'.repeat(1_500)}\r\n`), 200],
    [get('/api/accounts/me', 'Cookie: kodlugn=a; kodlugn=b\r\nCookie: kodlugn=c\r\n'), 401],
    [get('/api/accounts/me', 'Cookie: =;;;==;kodlugn="%";__proto__=1;kodlugn\r\n'), 401],
    [get('/api/accounts/me', `Cookie: ${'a=1;'.repeat(3_500)}\r\n`), 401],
    [post(`Origin: http://x\r\nOrigin: http://evil.example\r\n${json}Content-Length: 2\r\n`), 403],
    [post(`Origin: \r\n${json}Content-Length: 2\r\n`), 403],
    [post(`Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n${json}Content-Length: 2\r\n`), 403],
  ],
  'a length that': [
    ...['2\r\nContent-Length: 3', '2, 2', '-1', '+2', '0x2', '9'.repeat(24)].map(
      (length): [string, number] => [post(`${json}Content-Length: ${length}\r\n`), 400],
    ),
    [smuggle('Content-Length: 4\r\nTransfer-Encoding: chunked\r\n'), 400],
    [smuggle('Transfer-Encoding: xchunked\r\n'), 400],
    [smuggle('Transfer-Encoding: chunked, identity\r\n'), 400],
    [smuggle('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n'), 400],
    [smuggle('Transfer-Encoding : chunked\r\n'), 400],
    [smuggle('Transfer-Encoding: chunked\r\n', '2\n{}\n0\n\n'), 400],
    [smuggle('Transfer-Encoding: chunked\r\n', '-2\r\n{}\r\n0\r\n\r\n'), 400],
    [smuggle('Transfer-Encoding: chunked\r\n', `2;${'a'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`), 400],
    // A body that nobody asked for is no request of its own; what comes after it is one.
    [
      `GET /api/none HTTP/1.1\r\nHost: x\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}${get('/')}`,
      404,
      200,
    ],
  ],
  'a content type that': [
    [post(`${json}Content-Type: text/plain\r\nContent-Length: 2\r\n`), 400],
    [post('Content-Type: application/jsonx\r\nContent-Length: 2\r\n'), 415],
    [post('Content-Length: 2\r\n'), 415],
    [post(`${json}Content-Encoding: gzip\r\nContent-Length: 2\r\n`), 400],
  ],
  'JSON that': [
    ...[
      '{"__proto__":{"code":"a"}}',
      '{"code":"a","__proto__":{}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '['.repeat(10_000) + ']'.repeat(10_000),
      `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      `{"code":$'['.repeat(500_000)$']'.repeat(500_000)}`,
      '{"code":1e999}',
      'null',
    ].map((body): [string, number] => [postJson(body), 400]),
    // The last one counts, as everywhere in JavaScript, and it is checked like any other.
    [postJson('{"code":1,"code":"ABCD-EFGH-JKMN"}'), 404],
    [postJson('{"code":"ABCD-EFGH-JKMN","code":1}'), 400],
  ],
};

describe.each(Object.entries(shapes))('%s', (_, cases) => {
  test.each(cases.map(([sent, ...statuses]) => ({ sent, statuses, shown: sent.slice(0, 60) })))(
    'is odd gets its one answer: $shown',
    async ({ sent, statuses }) => {
      const answer = await send(sent);
      expect(answer.statuses).toEqual(statuses);
      expect(answer.said).not.toContain('X-Own: seen');
      expect(logLines.join('')).not.toContain('platform-fault');
    },
  );
});

describe('a page and a file', () => {
  test.each([
    ['br;q=0', undefined],
    ['x-br, zstd', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['', undefined],
  ])('come in an encoding that was asked for: %s', async (accepted, expected) => {
    const headers = { 'accept-encoding': accepted };
    const answers = await Promise.all(
      ['/', '/lista', '/assets/app-1a2b3c4d.js'].map((url) => server.app.inject({ url, headers })),
    );
    expect(answers.map((reply) => [reply.statusCode, reply.headers['content-encoding']])).toEqual(
      answers.map(() => [200, expected]),
    );
  });

  test.each([
    [{ range: 'bytes=0-9' }, 206],
    [{ range: 'bytes=0-1,3-4,6-7' }, 200],
    [{ range: 'bytes=99999999-' }, 400],
    [{ range: 'bytes=5-2' }, 400],
    [{ range: 'lines=1-2' }, 200],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-match': '"other"' }, 400],
    [{ 'if-modified-since': 'tomorrow' }, 200],
  ])('asked for in part or on a condition are answered as such: %j', async (headers, status) => {
    const reply = await server.app.inject({ url: '/assets/app-1a2b3c4d.js', headers });
    expect(reply.statusCode).toBe(status);
  });
});
