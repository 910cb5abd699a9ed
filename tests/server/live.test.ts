/** Live connections, with real sockets: what is told, what is refused, and that nothing is lost when one is cut. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildApp } from '#server/app.ts';
import type { App } from '#server/http/implement.ts';
import { messageLimit } from '#server/http/live-connection.ts';
import { live } from '#server/http/live-hub.ts';
import { liveMessageLimit } from '#server/http/live-routes.ts';
import type { SessionForHost } from '#server/sessions/session-views.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type LiveClient, openLive, readStream } from '#tests/support/live-client.ts';
import { type Host, hostOf, type Participant, participantOf } from '#tests/support/sessions.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let server: TestApp;
let app: App;
let url: string;
let host: Host;
let me: Participant;
let sessionId: string;
let code: string;
const opened: LiveClient[] = [];

beforeEach(async () => {
  server = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })]) });
  app = server.app;
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  host = await hostOf(server);
  me = await participantOf(server);
  sessionId = await host.prepare();
  ({ code } = await host.board(sessionId));
  await me.join(code, 'Lo');
});
afterEach(async () => {
  for (const client of opened.splice(0)) client.close();
  await app.close();
  await server.close();
});

async function open(path: string, cookie: string, more: { origin?: string; version?: number } = {}) {
  const client = await openLive({ url: `${url}${path}`, cookie, ...more });
  opened.push(client);
  return client;
}
const visitPath = () => `/api/session-visits/${sessionId}/live`;
const boardPath = () => `/api/sessions/${sessionId}/board/live`;
const visit = (more?: { origin?: string; version?: number }) => open(visitPath(), me.cookie, more);
const board = (more?: { version?: number }) => open(boardPath(), host.cookie, more);

describe('what is told', () => {
  test('a signal reaches the board, and its sender hears that it is done', async () => {
    const [mine, hosts] = [await visit(), await board()];
    expect((await mine.next('welcome')).view).toMatchObject({ me: { name: 'Lo', signal: null } });
    expect((await hosts.next('welcome')).view).toMatchObject({ participants: [{ signal: null }] });
    expect(await mine.act({ type: 'signal', signal: 'talk' })).toMatchObject({ type: 'done' });
    expect((await hosts.next('view')).view).toMatchObject({ participants: [{ signal: 'talk' }] });
    expect((await mine.next('view')).view).toMatchObject({ me: { signal: 'talk' } });
  });

  test('the signal of one is not sent to the others', async () => {
    const other = await participantOf(server);
    await other.join(code);
    const theirs = await open(visitPath(), other.cookie);
    const [mine, hosts] = [await visit(), await board()];
    await mine.act({ type: 'signal', signal: 'talk' });
    await hosts.next('view');
    await host.lead(sessionId, { type: 'now', part: 0 });
    // The first that comes is what concerns all.
    expect((await theirs.next('view')).view).toMatchObject({ now: 0, me: { number: 2 } });
  });

  test('what a POST changed, and a guest who joins, are told as well', async () => {
    const hosts = await board();
    await hosts.next('welcome');
    await me.say(sessionId, { type: 'signal', signal: 'help-here', words: 'Rad 3.' });
    expect((await hosts.next('view')).view).toMatchObject({ queue: [{ words: 'Rad 3.' }] });
    await (await participantOf(server)).join(code, 'Kim');
    expect((await hosts.next('view')).view).toMatchObject({
      participants: [{ name: 'Lo' }, { name: 'Kim' }],
    });
  });

  test('the event stream says the same, and POSTs act', async () => {
    const stream = readStream(`${url}${visitPath()}`, me.cookie);
    const welcome = (await stream.next()).value;
    expect(welcome).toMatchObject({ type: 'welcome', view: { me: { signal: null } } });
    const { body } = await me.say(sessionId, { type: 'signal', signal: 'break' });
    expect((await stream.next()).value).toEqual({ type: 'view', version: body.version, view: body.view });
    await stream.return(undefined);
    const again = readStream(`${url}${visitPath()}?after=${body.version}`, me.cookie);
    expect((await again.next()).value).toEqual({ type: 'welcome', version: body.version, view: null });
    await again.return(undefined);
  });
});

describe('a connection that is cut', () => {
  test('comes back to what it missed, and to nothing when nothing changed', async () => {
    const before = await (await board()).next('welcome');
    opened[0]?.close();
    const same = await (await board({ version: before.version })).next('welcome');
    expect(same).toEqual({ type: 'welcome', version: before.version, view: null });
    await me.say(sessionId, { type: 'signal', signal: 'peace' });
    const after = await (await board({ version: before.version })).next('welcome');
    expect(after.view).toMatchObject({ participants: [{ signal: 'peace' }] });
  });

  test('by a restart of the server loses nothing', async () => {
    const mine = await visit();
    await mine.act({ type: 'signal', signal: 'help-text', words: 'Kvar efteråt.' });
    const { port } = new URL(url);
    await app.close();
    expect(await mine.closed).toMatchObject({ code: 1001 });
    expect(mine.messages.at(-1)).toEqual({ type: 'goodbye', reason: 'closing' });
    app = await buildApp(server.deps, { rateLimits: false });
    url = await app.listen({ port: Number(port), host: '127.0.0.1' });
    expect((await (await visit()).next('welcome')).view).toMatchObject({ me: { signal: 'help-text' } });
    const { view } = await (await board()).next('welcome');
    expect((view as SessionForHost).queue).toMatchObject([{ words: 'Kvar efteråt.', state: 'waiting' }]);
  });

  test('thirty times in a row leaves nothing behind, and the last one works', async () => {
    for (let time = 0; time < 30; time++) {
      const client = await visit();
      await client.next('welcome');
      client.close();
      await client.closed;
    }
    const last = await visit();
    await last.next('welcome');
    expect(await last.act({ type: 'signal', signal: 'working' })).toMatchObject({ type: 'done' });
    expect(app.live.size).toBe(1);
  });

  test('one person in very many windows: the oldest makes room', async () => {
    const first = await visit();
    for (let time = 0; time < live.perAccount; time++) await visit();
    await first.closed;
    expect(first.messages.at(-1)).toEqual({ type: 'goodbye', reason: 'elsewhere' });
  });
});

describe('what is refused', () => {
  test('a socket from a page of somebody else, before it is opened', async () => {
    await expect(visit({ origin: 'https://annan.example' })).rejects.toThrow('not taken');
    const headers = { upgrade: 'websocket', connection: 'Upgrade', origin: 'https://annan.example' };
    const reply = await app.inject({ url: visitPath(), headers: { ...headers, cookie: me.cookie } });
    expect(reply.json()).toMatchObject({ code: 'origin-refused' });
    const own = await visit({ origin: url });
    await own.next('welcome');
  });

  test('a socket without a sign-in, and of somebody who may not', async () => {
    await expect(open(visitPath(), '')).rejects.toThrow('not taken');
    await expect(open(boardPath(), me.cookie)).rejects.toThrow('not taken');
    await expect(open(visitPath(), host.cookie)).rejects.toThrow('not taken');
  });

  test('a session that one has not joined', async () => {
    const stranger = await participantOf(server);
    const client = await open(visitPath(), stranger.cookie);
    expect(await client.next('goodbye')).toEqual({ type: 'goodbye', reason: 'gone' });
    const stream = readStream(`${url}${visitPath()}`, stranger.cookie);
    await expect(stream.next()).rejects.toThrow();
  });

  test('ten megabytes: the socket is closed, and the others go on', async () => {
    const [mine, hosts] = [await visit(), await board()];
    mine.send({ type: 'do', id: 'x', message: 'å'.repeat(5 * 1024 * 1024) });
    await mine.closed;
    await expect.poll(() => app.live.size).toBe(1);
    const [{ participantId } = { participantId: '' }] = (await host.board(sessionId)).participants;
    expect(await hosts.act({ type: 'rename', participantId, name: 'Kim' })).toMatchObject({ type: 'done' });
  });

  test('a message that is a little longer than one may be', async () => {
    const mine = await visit();
    mine.send({ type: 'do', id: 'x', message: 'a'.repeat(liveMessageLimit) });
    await mine.closed;
    expect(mine.messages.filter(({ type }) => type === 'refused')).toEqual([]);
  });

  test.each([
    ['no JSON', 'x', null],
    ['another type', { type: 'shout' }, null],
    ['a field that nobody asked for', { type: 'here', at: 1 }, null],
    ['an act that there is none of', { type: 'do', id: 'a', message: { type: 'rank' } }, 'a'],
    ['an act of a host', { type: 'do', id: 'a', message: { type: 'end' } }, 'a'],
    [
      'a signal that there is none of',
      { type: 'do', id: 'a', message: { type: 'signal', signal: 'angry' } },
      'a',
    ],
  ])('%s', async (_, message, id) => {
    const mine = await visit();
    mine.send(message);
    expect(await mine.next('refused')).toMatchObject({ id, code: 'body-malformed' });
    expect(await mine.act({ type: 'signal', signal: 'talk' })).toMatchObject({ type: 'done' });
  });

  test('an act in a session that one has left', async () => {
    const mine = await visit();
    await me.say(sessionId, { type: 'leave' });
    const answer = await mine.act({ type: 'signal', signal: 'talk' });
    expect(answer).toMatchObject({ type: 'refused', code: 'session-left', next: 'reload' });
  });

  test('more messages than a person can send; very many end the socket', async () => {
    const mine = await visit();
    await mine.next('welcome');
    for (let sent = 1; sent < messageLimit.allowed; sent++) mine.send({ type: 'here' });
    const answer = await mine.act({ type: 'signal', signal: 'talk' });
    expect(answer).toMatchObject({ type: 'refused', code: 'too-many-requests' });
    for (let sent = 0; sent < messageLimit.ending; sent++) mine.send({ type: 'here' });
    await mine.closed;
    expect(mine.messages.at(-1)).toEqual({ type: 'goodbye', reason: 'too-many' });
  });
});

test('another socket has no other count of messages', async () => {
  const [first, second] = [await visit(), await visit()];
  await first.next('welcome');
  await second.next('welcome');
  for (let sent = 2; sent < messageLimit.allowed; sent++) first.send({ type: 'here' });
  // What was sent before is counted when this is answered.
  await first.act({ type: 'signal', signal: 'talk' });
  const answer = await second.act({ type: 'signal', signal: 'peace' });
  expect(answer).toMatchObject({ type: 'refused', code: 'too-many-requests' });
});

test('somebody who comes back more often than that is told to wait', async () => {
  const first = await visit();
  await first.next('welcome');
  for (let sent = 1; sent < messageLimit.allowed; sent++) first.send({ type: 'here' });
  await first.act({ type: 'signal', signal: 'talk' });
  const second = await visit();
  await second.closed;
  expect(second.messages).toEqual([{ type: 'goodbye', reason: 'too-many' }]);
});

describe('the sign-in', () => {
  test('ends, and with it the acts', async () => {
    const mine = await visit();
    await mine.next('welcome');
    await me.ask('DELETE /api/sign-ins/current');
    mine.send({ type: 'do', id: 'a', message: { type: 'signal', signal: 'talk' } });
    expect(await mine.closed).toMatchObject({ code: 4401 });
    expect(mine.messages.at(-1)).toEqual({ type: 'goodbye', reason: 'signed-out' });
    expect((await host.board(sessionId)).participants).toMatchObject([{ signal: null }]);
  });

  test('ends, and nothing more is told', async () => {
    const hosts = await board();
    await hosts.next('welcome');
    await host.ask('DELETE /api/sign-ins/current');
    await me.say(sessionId, { type: 'signal', signal: 'talk' });
    await hosts.closed;
    expect(hosts.messages.map(({ type }) => type)).toEqual(['welcome', 'goodbye']);
  });

  test('of a host runs out although the board is open', async () => {
    const hosts = await board();
    await hosts.next('welcome');
    server.clock.forward({ hours: 5 });
    await me.say(sessionId, { type: 'signal', signal: 'talk' });
    await hosts.closed;
    expect(hosts.messages.at(-1)).toEqual({ type: 'goodbye', reason: 'signed-out' });
  });
});
