/** Two hosts lead one session, each at a board of their own; one closes the laptop, and the other leads on. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SessionForHost, SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type LiveClient, openLive } from '#tests/support/live-client.ts';
import { type Host, hostOf, type Participant, participantOf } from '#tests/support/sessions.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let server: TestApp;
let hosts: [Host, Host];
let me: Participant;
let sessionId: string;
let boards: [LiveClient, LiveClient];
let mine: LiveClient;
beforeEach(async () => {
  server = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })]) });
  const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  hosts = [await hostOf(server), await hostOf(server)];
  sessionId = await hosts[0].prepare();
  me = await participantOf(server);
  await me.join((await hosts[0].board(sessionId)).code, 'Lo');
  const open = async (path: string, cookie: string) => {
    const client = await openLive({ url: `${url}${path}`, cookie });
    await client.next('welcome');
    return client;
  };
  const board = `/api/sessions/${sessionId}/board/live`;
  boards = [await open(board, hosts[0].cookie), await open(board, hosts[1].cookie)];
  mine = await open(`/api/session-visits/${sessionId}/live`, me.cookie);
});
afterEach(async () => {
  for (const client of [...boards, mine]) client.close();
  await server.close();
});

const onBoard = async (board: LiveClient) => (await board.next('view')).view as SessionForHost;
const seen = async () => (await mine.next('view')).view as SessionForParticipant;

test('a wish that one host took is taken over by the second, who answers it and ends the session', async () => {
  const [first, second] = boards;
  await mine.act({ type: 'signal', signal: 'help-here', words: 'Rad 3.' });
  const [one, two] = [await onBoard(first), await onBoard(second)];
  expect(one).toEqual(two);
  const requestId = one.queue[0]?.requestId ?? '';
  await seen();

  await first.act({ type: 'take', requestId });
  expect((await onBoard(second)).queue).toMatchObject([{ state: 'taken', helper: 'host' }]);
  expect((await seen()).help).toMatchObject([{ state: 'taken' }]);
  first.close();
  await first.closed;

  // Both have the same name here: what looks the same is not told again.
  expect(await second.act({ type: 'take', requestId })).toMatchObject({ type: 'done' });
  await second.act({ type: 'answer', requestId, words: '' });
  expect((await onBoard(second)).queue).toEqual([]);
  await expect.poll(() => me.visit(sessionId)).toMatchObject({ help: [{ state: 'answered' }] });
  await second.act({ type: 'end' });
  expect(await onBoard(second)).toMatchObject({ isOver: true, after: { participants: 1, helpGiven: 1 } });
  await expect.poll(() => mine.messages.at(-1)).toMatchObject({ type: 'view', view: { isOver: true } });
});

test('the first host comes back to what the second did', async () => {
  const [first, second] = boards;
  first.close();
  await first.closed;
  await second.act({ type: 'now', part: 1 });
  await second.act({ type: 'note', noteId: crypto.randomUUID(), text: 'Fika i köket.' });
  expect(await hosts[0].board(sessionId)).toMatchObject({ now: 1, notes: [{ text: 'Fika i köket.' }] });
});

test('a wish that both answer at the same moment is answered once, and the other is told', async () => {
  const [first, second] = boards;
  await mine.act({ type: 'signal', signal: 'help-text', words: 'Regel 2?' });
  const requestId = (await onBoard(second)).queue[0]?.requestId ?? '';
  const answers = await Promise.all([
    first.act({ type: 'answer', requestId, words: 'Rad 3.' }),
    second.act({ type: 'answer', requestId, words: 'Rad 4.' }),
  ]);
  expect(answers.map(({ type }) => type).toSorted()).toEqual(['done', 'refused']);
  expect(answers.find(({ type }) => type === 'refused')).toMatchObject({ code: 'help-not-found' });
  expect((await me.visit(sessionId)).help).toMatchObject([{ state: 'answered' }]);
});
