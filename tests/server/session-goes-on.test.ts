/** What an evening begins, and what goes on after it: help in text, and a pedagogue to meet. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import { accounts, connections } from '#server/db/tables/accounts.ts';
import { threadMessages, threads } from '#server/db/tables/threads.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem } from '#tests/support/connected.ts';
import { type Host, hostOf, type Participant, participantOf } from '#tests/support/sessions.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let host: Host;
let me: Participant;
let sessionId: string;
let code: string;
beforeEach(async () => {
  app = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })]) });
  host = await hostOf(app);
  me = await participantOf(app);
  sessionId = await host.prepare();
  ({ code } = await host.board(sessionId));
  await me.join(code, 'Lo');
});
afterEach(() => app.close());

/** The signal for help in text, and the wish that it made. */
async function askInText(words: string): Promise<string> {
  const { body } = await me.say(sessionId, { type: 'signal', signal: 'help-text', words });
  return body.view.help[0]?.requestId ?? '';
}

test('an answer in text is a thread with whoever gave it, read by the two alone', async () => {
  const other = await participantOf(app);
  await other.join(code);
  const requestId = await askInText('Jag förstår inte regel 2.');
  await host.lead(sessionId, { type: 'answer', requestId, words: 'Titta på rad 3.' });
  const staffId = host.staff.accountId;
  expect(await me.visit(sessionId)).toMatchObject({ help: [{ threadWith: staffId }], news: 1 });
  const { body } = await me.ask<{ view: object }>(`GET /api/threads/${staffId}`);
  expect(body.view).toMatchObject({
    isOpen: true,
    messages: [
      { place: 1, isFromStaff: false, text: 'Jag förstår inte regel 2.' },
      { place: 2, isFromStaff: true, text: 'Titta på rad 3.' },
    ],
  });
  expect(JSON.stringify(await other.visit(sessionId))).not.toMatch(/rad 3|regel 2|Lo"/);
  expect((await other.ask(`GET /api/threads/${staffId}`)).body.code).toBe('thread-not-found');
  // It was read on the board: nothing in it is new to the host.
  const list = await host.ask<{ threads: object[] }>('GET /api/candidate-threads');
  expect(list.body.threads).toMatchObject([{ candidateId: me.accountId, news: 0 }]);
  const second = await hostOf(app);
  const theirs = await second.ask(`GET /api/candidates/${me.accountId}/thread`);
  expect(theirs.body.code).toBe('thread-not-found');
});

test('an answer from before there were threads, which began none, leads to none', async () => {
  const requestId = await askInText('Regel 2?');
  await host.lead(sessionId, { type: 'answer', requestId, words: '' });
  app.deps.db.delete(threadMessages).run();
  app.deps.db.delete(threads).run();
  expect(await me.visit(sessionId)).toMatchObject({ help: [{ state: 'answered', threadWith: null }] });
});

test('a thread begun in a session goes on at home, and ends when the two meet no more', async () => {
  const requestId = await askInText('Regel 2?');
  await host.lead(sessionId, { type: 'answer', requestId, words: '' });
  await host.lead(sessionId, { type: 'end' });
  const staffId = host.staff.accountId;
  const messageId = randomUUID();
  const written = await me.ask(`POST /api/threads/${staffId}/messages`, {
    messageId,
    text: 'Och regel 3?',
  });
  expect(written.status).toBe(201);
  const { body } = await host.ask<{ view: object }>(`GET /api/candidates/${me.accountId}/thread`);
  expect(body.view).toMatchObject({
    name: 'Lo',
    number: 1,
    messages: [{ text: 'Regel 2?' }, { text: 'Och regel 3?' }],
  });
  app.clock.forward({ minutes: 1 });
  connectThem(app, me, host);
  await me.ask(`DELETE /api/connections/${staffId}`);
  const after = await host.ask(`GET /api/candidates/${me.accountId}/thread`);
  expect(after.body.code).toBe('thread-not-found');
  const { body: mine } = await me.ask<{ view: object }>(`GET /api/threads/${staffId}`);
  expect(mine.view).toMatchObject({ isOpen: false, messages: [{}, {}] });
});

test('what a session opened is closed by the candidate at once, and help in text opens it again', async () => {
  const staffId = host.staff.accountId;
  const read = async () => (await me.ask<{ view: object }>(`GET /api/threads/${staffId}`)).body.view;
  const write = async () =>
    (await me.ask(`POST /api/threads/${staffId}/messages`, { messageId: randomUUID(), text: 'Hej.' })).status;
  const theirs = async () => (await host.ask(`GET /api/candidates/${me.accountId}/thread`)).status;
  expect((await me.ask(`DELETE /api/threads/${staffId}`)).body.code).toBe('thread-not-found');
  await host.lead(sessionId, { type: 'answer', requestId: await askInText('Regel 2?'), words: 'Rad 3.' });
  expect(await read()).toMatchObject({ isOpen: true, mayClose: true });
  expect((await me.ask(`DELETE /api/threads/${staffId}`)).status).toBe(200);
  expect((await me.ask(`DELETE /api/threads/${staffId}`)).status).toBe(200);
  expect(await read()).toMatchObject({ isOpen: false, mayClose: false, messages: [{}, {}] });
  expect([await write(), await theirs()]).toEqual([409, 404]);
  // Help that is given later than the moment of closing.
  app.clock.forward({ minutes: 1 });
  await host.lead(sessionId, { type: 'answer', requestId: await askInText('Regel 4?'), words: 'Rad 5.' });
  expect(await read()).toMatchObject({ isOpen: true, mayClose: true });
  expect([await write(), await theirs()]).toEqual([201, 200]);
});

test('a thread that a connection keeps open is closed where connections are ended', async () => {
  const staffId = host.staff.accountId;
  await host.lead(sessionId, { type: 'answer', requestId: await askInText('Regel 2?'), words: 'Rad 3.' });
  connectThem(app, me, host);
  await me.ask(`DELETE /api/threads/${staffId}`);
  const { body } = await me.ask<{ view: object }>(`GET /api/threads/${staffId}`);
  expect(body.view).toMatchObject({ isOpen: true, mayClose: false });
});

describe('a pedagogue to meet', () => {
  let pedagogue: Awaited<ReturnType<TestApp['signInStaff']>>;
  let participantId: string;
  beforeEach(async () => {
    pedagogue = await app.signInStaff('pedagogue');
    participantId = (await host.board(sessionId)).participants[0]?.participantId ?? '';
  });
  const offer = () =>
    host.lead(sessionId, { type: 'offer', participantId, staffId: pedagogue.staff.accountId });
  const staffOfMine = async () =>
    (await me.ask<{ staff: { staffId: string }[] }>('GET /api/connections')).body.staff.map(
      ({ staffId }) => staffId,
    );

  test('is offered by a host, and met when the participant says yes; also after the evening', async () => {
    await offer();
    await host.lead(sessionId, { type: 'end' });
    const { offers } = await me.visit(sessionId);
    expect(offers).toMatchObject([{ name: 'pedagogue', by: 'host' }]);
    expect(await staffOfMine()).toEqual([]);
    const answer = { type: 'answer-offer', offerId: offers[0]?.offerId ?? '', answer: 'yes' } as const;
    await me.say(sessionId, answer);
    await me.say(sessionId, answer);
    expect(await staffOfMine()).toEqual([pedagogue.staff.accountId]);
    expect((await me.visit(sessionId)).offers).toEqual([]);
  });

  test('is not met after a no, and nobody asks again (calm 47)', async () => {
    await offer();
    expect((await host.board(sessionId)).participants).toMatchObject([{ isAsked: true }]);
    const [{ offerId } = { offerId: '' }] = (await me.visit(sessionId)).offers;
    await me.say(sessionId, { type: 'answer-offer', offerId, answer: 'no' });
    await offer();
    expect((await me.visit(sessionId)).offers).toEqual([]);
    // The board looks the same after a yes, after a no, and before either.
    expect((await host.board(sessionId)).participants).toMatchObject([{ isAsked: true }]);
    expect(await staffOfMine()).toEqual([]);
  });

  test('who meets the pedagogue already is asked nothing, and the board does not tell', async () => {
    connectThem(app, me, pedagogue);
    await offer();
    expect((await me.visit(sessionId)).offers).toEqual([]);
    expect((await host.board(sessionId)).participants).toMatchObject([{ isAsked: true }]);
    app.clock.forward({ days: 1 });
    await me.ask(`DELETE /api/connections/${pedagogue.staff.accountId}`);
    expect((await me.visit(sessionId)).offers).toEqual([]);
  });

  test('a yes to one whom the person has met since begins nothing anew, and keeps what was agreed to', async () => {
    await offer();
    const [{ offerId } = { offerId: '' }] = (await me.visit(sessionId)).offers;
    connectThem(app, me, pedagogue);
    const purpose = 'pedagogue-reads';
    const { textVersion } = purposes[purpose];
    await me.ask('POST /api/consents', { purpose, staffId: pedagogue.staff.accountId, textVersion });
    const before = app.deps.db.select().from(connections).all();
    app.clock.forward({ minutes: 1 });
    await me.say(sessionId, { type: 'answer-offer', offerId, answer: 'yes' });
    expect(app.deps.db.select().from(connections).all()).toEqual(before);
    const { consents } = (await me.ask<{ consents: object[] }>('GET /api/consents')).body;
    expect(consents).toContainEqual(expect.objectContaining({ purpose, state: 'given' }));
  });

  test('a yes to somebody who is no pedagogue any more begins nothing', async () => {
    await offer();
    const [{ offerId } = { offerId: '' }] = (await me.visit(sessionId)).offers;
    const { accountId } = pedagogue.staff;
    app.deps.db
      .update(accounts)
      .set({ roles: ['owner'] })
      .where(eq(accounts.accountId, accountId))
      .run();
    expect((await me.visit(sessionId)).offers).toEqual([]);
    await me.say(sessionId, { type: 'answer-offer', offerId, answer: 'yes' });
    expect(await staffOfMine()).toEqual([]);
  });

  test('is somebody who works here as one, and an offer is answered by its person alone', async () => {
    const staffId = host.staff.accountId;
    const refused = await host.lead(sessionId, { type: 'offer', participantId, staffId });
    expect(refused.body.code).toBe('staff-not-found');
    await offer();
    const [{ offerId } = { offerId: '' }] = (await me.visit(sessionId)).offers;
    const other = await participantOf(app);
    await other.join(code);
    const foreign = await other.say(sessionId, { type: 'answer-offer', offerId, answer: 'yes' });
    expect(foreign.body.code).toBe('offer-not-found');
  });
});
