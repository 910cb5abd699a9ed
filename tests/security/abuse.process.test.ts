/** The real server, met by crowds and by people who mean harm. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { residentBytesOf } from '#sandbox/process-usage.ts';
import type { AttemptForCandidate, SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import { trialsAtOnce } from '#server/trials/visits.ts';
import { beginClient, type Client } from '#tests/support/client.ts';
import { triesAll } from '#tests/support/how-much.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';

const slug = 'booking-clashes';
let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const work = (source: string) => ({
  language: 'javascript',
  files: { 'overlaps.js': source },
  answers: {},
});
const endless = 'while (true) {}';

/** From somebody behind the proxy at `address`. */
async function send(
  method: string,
  path: string,
  asked: { cookie?: string; body?: object; address?: string },
) {
  const { cookie = '', body, address = '192.0.2.1' } = asked;
  const answer = await fetch(server.url + path, {
    method,
    headers: { cookie, 'x-forwarded-for': address, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, after: answer.headers.get('retry-after'), body: await answer.json() };
}

const open = (client: Client) => client.call<AttemptForCandidate>('POST', '/api/attempts', { slug });
const counted = (values: unknown[]) =>
  Object.fromEntries([...new Set(values)].sort().map((one) => [one, values.filter((v) => v === one).length]));

/** What was sent so far is all that comes. */
async function hangUp(sent: string): Promise<void> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  await new Promise((done) => socket.write(sent, done));
  await sleep(20);
  socket.destroy();
}

test('fifty hand-ins with one id at once are one; fifty others with that id are none', async () => {
  const client = await beginClient(server.url);
  const { attemptId } = await open(client);
  const submissionId = randomUUID();
  const path = `/api/attempts/${attemptId}/submissions`;
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, at) => {
      const body = { submissionId, ...work(`// ${at % 2}`) };
      return send('POST', path, { cookie: client.cookie, body });
    }),
  );
  const taken = answers.filter(({ status }) => status < 300);
  expect(counted(answers.map(({ status, body }) => body.code ?? status))).toEqual({
    201: 50,
    'submission-id-taken': 50,
  });
  expect(counted(taken.map(({ body }) => body.submissionId))).toEqual({ [submissionId]: 50 });
  expect(Object.values(counted(taken.map(({ body }) => JSON.stringify(body.files))))).toEqual([50]);
});

test('a room of forty behind one address enters at once, beside somebody there who asks too often', async () => {
  const greedy = await beginClient(server.url);
  const { attemptId } = await open(greedy);
  const body = { purpose: 'examples', ...work('') };
  const path = `/api/attempts/${attemptId}/runs`;
  const asking = Array.from({ length: 200 }, () => send('POST', path, { cookie: greedy.cookie, body }));
  const entering = Array.from({ length: 40 }, () => send('POST', '/api/accounts', { body: {} }));
  expect(counted((await Promise.all(entering)).map(({ status }) => status))).toEqual({ 201: 40 });
  const refused = (await Promise.all(asking)).filter(({ status }) => status !== 201);
  expect(refused.length).toBeGreaterThan(80);
  expect(refused.filter(({ status }) => status !== 429 && status !== 503)).toEqual([]);
  expect(refused.filter(({ after }) => !(Number(after) > 0 && Number(after) <= 60))).toEqual([]);
  const other = await beginClient(server.url);
  const opened = await open(other);
  const run = await send('POST', `/api/attempts/${opened.attemptId}/runs`, { cookie: other.cookie, body });
  expect(run.status).toBe(201);
});

test('people who go away in the middle of what they send or get leave no fault behind', async () => {
  const client = await beginClient(server.url);
  const { attemptId } = await open(client);
  const body = JSON.stringify({ purpose: 'examples', ...work(endless) });
  const head = (path: string) =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nCookie: ${client.cookie}\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${body.length}\r\n\r\n`;
  const runs = `/api/attempts/${attemptId}/runs`;
  const trial = () => `/api/trials/${randomUUID()}/claims`;
  const big = 'GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n';
  const goings = Array.from({ length: 10 }, () => [
    hangUp(head(runs) + body.slice(0, 20)),
    hangUp(head(trial()) + body.slice(0, 20)),
    hangUp(head(runs) + body),
    hangUp(big.repeat(50)),
    hangUp(`${big.slice(0, -2)}Expect: 100-continue\r\n`),
  ]);
  await Promise.all(goings.flat());
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(server.output()).not.toMatch(/platform-fault|"level":[56]0/);
});

test('whoever reads or writes slowly holds up nobody', async () => {
  const { hostname, port } = new URL(server.url);
  const big = 'GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n';
  const sockets = Array.from({ length: 40 }, () => connect(Number(port), hostname).pause());
  for (const [at, socket] of sockets.entries()) {
    socket.on('error', () => undefined);
    // Half never read what they ask for; half never end what they send.
    socket.write(at % 2 ? big.repeat(200) : big.slice(0, 20));
  }
  const before = residentBytesOf(server.pid());
  const answers = await Promise.all(Array.from({ length: 20 }, () => send('GET', '/api/organisation', {})));
  expect(counted(answers.map(({ status }) => status))).toEqual({ 200: 20 });
  expect(residentBytesOf(server.pid()) - before).toBeLessThan(200 * 1024 ** 2);
  for (const socket of sockets) socket.destroy();
});

// Once: the loops of a first try would still go in a second. It waits a minute for what is meant to take long.
test.runIf(triesAll)(
  'as many endless loops as a visitor may try leave the turns of those who have entered alone',
  {
    retry: 0,
  },
  async () => {
    const client = await beginClient(server.url);
    const { attemptId } = await open(client);
    const address = '198.51.100.1';
    const visitor = { body: work(endless), address };
    // More at once than may go, by so many that the first ones may end meanwhile.
    const visits = Array.from({ length: trialsAtOnce.fromOne * 1.5 }, () => randomUUID());
    const answers = await Promise.all(
      visits.map(async (id) => ({ id, ...(await send('POST', `/api/trials/${id}/claims`, visitor)) })),
    );
    const started = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(started.length).toBeGreaterThanOrEqual(trialsAtOnce.fromOne);
    const sayings = refused.map(({ status, body, after }) => `${status} ${body.code} ${Number(after) > 0}`);
    expect([...new Set(sayings)]).toEqual(['503 queue-full true']);
    const fromElsewhere = { ...visitor, address: '198.51.100.2' };
    expect((await send('POST', `/api/trials/${randomUUID()}/claims`, fromElsewhere)).status).toBe(201);

    const submissionId = randomUUID();
    const path = `/api/attempts/${attemptId}/submissions`;
    const handIn = { cookie: client.cookie, body: { submissionId, ...work('export const x = 1;') } };
    let { run } = (await send('POST', path, handIn)).body as SubmissionForCandidate;
    while (run.state !== 'done') {
      const asked = await send('GET', `/api/submissions/${submissionId}?wait=1`, { cookie: client.cookie });
      ({ run } = asked.body as SubmissionForCandidate);
    }
    expect(run.result.outcome).toBe('finished');
    // Most of what the visitor sent still waits: the person did not wait for it.
    const standing = await Promise.all(
      started.map(({ id, body }) => send('GET', `/api/trials/${id}/claims/${body.trialRunId}`, { address })),
    );
    expect(standing.filter(({ body }) => body.run.state === 'done').length).toBeLessThan(started.length / 2);
    expect((await send('GET', '/healthz', {})).body.status).toBe('ok');
  },
);
