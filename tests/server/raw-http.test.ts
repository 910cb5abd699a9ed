/** What no browser sends: every answer is a problem with our code all the same. */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateOf } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let server: TestApp;
let port: number;
beforeAll(async () => {
  server = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })], []) });
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = server.app.server.address() as AddressInfo);
});
afterAll(() => server.close());

async function sendRaw(sent: string) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(sent);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  const { code, status } = JSON.parse(body) as { code: string; status: number };
  const type = /content-type: ([^\r;]*)/i.exec(head)?.[1];
  return { status: Number(head.split(' ')[1]), type, problem: { code, status } };
}

const head = 'Host: x\r\nConnection: close\r\n';
const json = 'Content-Type: application/json\r\n';

test.each([
  ['a method nobody knows', `BREW /api/accounts HTTP/1.1\r\n${head}\r\n`, 400, 'body-malformed'],
  ['a method we do not have', `PROPFIND /api/accounts HTTP/1.1\r\n${head}\r\n`, 404, 'route-not-found'],
  ['words that are no HTTP', 'good evening\r\n\r\n', 400, 'body-malformed'],
  ['a header without a colon', `GET /api/organisation HTTP/1.1\r\n${head}odd\r\n\r\n`, 400, 'body-malformed'],
  [
    'a header far too large',
    `GET /api/organisation HTTP/1.1\r\n${head}X-A: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
    'header-too-large',
  ],
  [
    'JSON that ends too early',
    `POST /api/sign-ins HTTP/1.1\r\n${head}${json}Content-Length: 1\r\n\r\n{`,
    400,
    'body-malformed',
  ],
  [
    'a part that has no length',
    `POST /api/sign-ins HTTP/1.1\r\n${head}${json}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    400,
    'body-malformed',
  ],
  [
    'a body larger than any program',
    `POST /api/sign-ins HTTP/1.1\r\n${head}${json}Content-Length: 99999999\r\n\r\n`,
    413,
    'body-too-large',
  ],
  [
    'another format than JSON',
    `POST /api/sign-ins HTTP/1.1\r\n${head}Content-Type: text/plain\r\nContent-Length: 1\r\n\r\nx`,
    415,
    'content-type-unknown',
  ],
])('%s is answered with our code', async (_, sent, status, code) => {
  const problem = { code, status };
  expect(await sendRaw(sent)).toEqual({ status, type: 'application/problem+json', problem });
});

describe('half of a character pair', () => {
  test.each([
    ['a note', `{"note":"a\\ud800b","contactWish":null}`],
    ['how to be reached', `{"note":"","contactWish":{"when":"one-month","how":"\\uDC00"}}`],
    ['the name of a field', `{"note":"","contactWish":null,"\\ud800":1}`],
    ['a place deep inside', `${'['.repeat(50_000)}"\\ud800"${']'.repeat(50_000)}`],
  ])('in %s is refused, and said', async (_, payload) => {
    const { cookie } = await server.signIn();
    const answer = await server.app.inject({
      method: 'PUT',
      url: '/api/attempts/00000000-0000-4000-8000-000000000002/pause',
      headers: { cookie, 'content-type': 'application/json' },
      payload,
    });
    expect({ status: answer.statusCode, code: answer.json().code }).toEqual({
      status: 422,
      code: 'words-not-text',
    });
  });

  test('whole pairs are kept as they are', async () => {
    const person = await candidateOf(server);
    const { attemptId } = await person.open('first');
    const note = 'Nästa gång \u{1F33F}';
    const { body } = await person.ask(`PUT /api/attempts/${attemptId}/pause`, { note, contactWish: null });
    expect(body).toMatchObject({ pause: { note } });
  });
});
