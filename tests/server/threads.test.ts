/** Help in text: who may write to whom, who reads it, and that it is one thread. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { threadMessages, threads } from '#server/db/tables/threads.ts';
import { isOpenThread } from '#server/threads/is-open-thread.ts';
import type { ThreadForCandidate, ThreadForStaff } from '#server/threads/threads.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem } from '#tests/support/connected.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import { readStream } from '#tests/support/live-client.ts';
import { asker, type Participant, participantOf } from '#tests/support/sessions.ts';

let app: TestApp;
let me: Participant;
let pedagogue: Awaited<ReturnType<typeof staffOf>>;
beforeEach(async () => {
  app = await buildTestApp();
  me = await participantOf(app);
  pedagogue = await staffOf('pedagogue');
  connectThem(app, me, pedagogue);
});
afterEach(() => app.close());

async function staffOf(...roles: Parameters<TestApp['signInStaff']>) {
  const staff = await app.signInStaff(...roles);
  return { ...staff, staffId: staff.staff.accountId, ask: asker(app, staff.cookie) };
}
const write = (text: string, messageId = randomUUID(), { staffId } = pedagogue) =>
  me.ask<{ version: number; view: ThreadForCandidate }>(`POST /api/threads/${staffId}/messages`, {
    messageId,
    text,
  });
const answer = (text: string, messageId = randomUUID()) =>
  pedagogue.ask<{ version: number; view: ThreadForStaff }>(
    `POST /api/candidates/${me.accountId}/thread/messages`,
    { messageId, text },
  );
const mine = async () =>
  (await me.ask<{ version: number; view: ThreadForCandidate }>(`GET /api/threads/${pedagogue.staffId}`)).body;
const theirs = () =>
  pedagogue.ask<{ version: number; view: ThreadForStaff }>(`GET /api/candidates/${me.accountId}/thread`);

describe('a thread', () => {
  test('is begun by the candidate, and read by both in the order in which it was written', async () => {
    await write(' Hur kör jag exemplen? ');
    await answer('Tryck på Kör.');
    await write('Tack.');
    const said = [
      { place: 1, isFromStaff: false, text: 'Hur kör jag exemplen?' },
      { place: 2, isFromStaff: true, text: 'Tryck på Kör.' },
      { place: 3, isFromStaff: false, text: 'Tack.' },
    ];
    expect((await mine()).view).toMatchObject({ name: 'pedagogue', isOpen: true, messages: said });
    expect((await theirs()).body.view).toMatchObject({ name: null, number: 1, messages: said });
  });

  test('says the day of a message, and no hour (calm 2)', async () => {
    await write('En fråga.');
    const [message] = (await mine()).view.messages;
    expect(message?.day).toBe(app.clock.now().toISOString().slice(0, 10));
    expect(JSON.stringify((await theirs()).body)).not.toMatch(/\d\d:\d\d/);
  });

  test('has a message once, however often it is sent', async () => {
    const messageId = randomUUID();
    const first = await write('En fråga.', messageId);
    const again = await write('En fråga.', messageId);
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  test('is not begun by staff', async () => {
    expect((await answer('Hur går det?')).body.code).toBe('thread-not-found');
    expect((await theirs()).body.code).toBe('thread-not-found');
    const { body } = await pedagogue.ask<{ threads: object[] }>('GET /api/candidate-threads');
    expect(body).toEqual({ threads: [] });
  });

  test('counts what is new for each, and tells neither how far the other has read', async () => {
    await write('Ett.');
    await answer('Två.');
    const list = async () => (await me.ask<{ threads: { news: number }[] }>('GET /api/threads')).body.threads;
    expect(await list()).toMatchObject([{ staffId: pedagogue.staffId, isOpen: true, news: 1 }]);
    const told = (await theirs()).body;
    await me.ask(`POST /api/threads/${pedagogue.staffId}/seen`, { place: 2 });
    expect(await list()).toMatchObject([{ news: 0 }]);
    // Not even that something has changed.
    expect((await theirs()).body).toEqual(told);
    await write('Tre.');
    const { body } = await pedagogue.ask<{ threads: object[] }>('GET /api/candidate-threads');
    expect(body.threads).toMatchObject([{ candidateId: me.accountId, news: 2 }]);
  });

  test('has another version for staff with every message, and with what they have read', async () => {
    const versions: number[] = [];
    const note = async () => versions.push((await theirs()).body.version);
    await write('Ett.');
    await note();
    await answer('Två.');
    await note();
    await pedagogue.ask(`POST /api/candidates/${me.accountId}/thread/seen`, { place: 1 });
    await note();
    await write('Tre.');
    await note();
    expect(versions).toEqual([1, 2, 3, 4]);
  });

  test('is read back to its beginning, in parts', async () => {
    for (let number = 1; number <= 60; number++) await write(`Fråga ${number}`);
    const { view } = await mine();
    const path = `GET /api/threads/${pedagogue.staffId}/older?before=${view.messages[0]?.place}`;
    const { body } = await me.ask<Pick<ThreadForCandidate, 'messages' | 'hasOlder'>>(path);
    const texts = [...body.messages, ...view.messages].map(({ text }) => text);
    expect(texts).toEqual(Array.from({ length: 60 }, (_, index) => `Fråga ${index + 1}`));
    expect([view.hasOlder, body.hasOlder]).toEqual([true, false]);
  });

  test('is told as it changes, to both', async () => {
    const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
    const live = readStream(`${url}/api/threads/${pedagogue.staffId}/live`, me.cookie);
    expect((await live.next()).value).toMatchObject({ type: 'welcome', view: { messages: [] } });
    await write('En fråga.');
    expect((await live.next()).value).toMatchObject({ type: 'view', view: { messages: [{ place: 1 }] } });
    await answer('Ett svar.');
    expect((await live.next()).value).toMatchObject({ type: 'view', view: { messages: [{}, { place: 2 }] } });
    await live.return(undefined);
  });
});

describe('who may not', () => {
  test('a candidate writes to nobody whom they do not meet, as to nobody at all', async () => {
    const stranger = await staffOf('pedagogue');
    const answers = await Promise.all([
      write('Hej.', randomUUID(), stranger),
      write('Hej.', randomUUID(), { ...stranger, staffId: randomUUID() }),
      write('Hej.', randomUUID(), { ...stranger, staffId: me.accountId }),
    ]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'thread-not-found' } });
  });

  test('somebody who meets the candidate in a role that does not help reads nothing', async () => {
    const owner = await staffOf('owner');
    connectThem(app, me, owner);
    expect((await write('Hej.', randomUUID(), owner)).body.code).toBe('thread-not-found');
  });

  test('another who meets the candidate does not read the thread of a colleague', async () => {
    const colleague = await staffOf('pedagogue', 'host');
    connectThem(app, me, colleague);
    await write('En fråga.');
    const asked = await colleague.ask(`GET /api/candidates/${me.accountId}/thread`);
    expect(asked.body.code).toBe('thread-not-found');
  });

  test('a connection that ends closes it at once; the candidate keeps what is written', async () => {
    await write('En fråga.');
    await me.ask(`DELETE /api/connections/${pedagogue.staffId}`);
    expect((await theirs()).body.code).toBe('thread-not-found');
    expect((await answer('Sent.')).body.code).toBe('thread-not-found');
    expect((await write('Till?')).body.code).toBe('thread-closed');
    expect((await mine()).view).toMatchObject({ isOpen: false, messages: [{ text: 'En fråga.' }] });
  });

  test('what was sent in another thread is not put into this one', async () => {
    const other = await participantOf(app);
    connectThem(app, other, pedagogue);
    const messageId = randomUUID();
    await write('Min.', messageId);
    const body = { messageId, text: 'Annans.' };
    await other.ask(`POST /api/threads/${pedagogue.staffId}/messages`, body);
    expect((await mine()).view.messages).toMatchObject([{ text: 'Min.' }]);
  });

  test.each([{ text: ' ' }, { text: 'a'.repeat(2_001) }, { text: 7 }, { messageId: 'x' }, { at: 1 }])(
    '%j is refused',
    async (change) => {
      const body = { messageId: randomUUID(), text: 'Hej.', ...change };
      const refused = await me.ask(`POST /api/threads/${pedagogue.staffId}/messages`, body);
      expect(refused.body.code).toBe('body-malformed');
    },
  );
});

test('the candidate sees on which day it was read and answered (calm 42)', async () => {
  await write('En fråga.');
  await theirs();
  await theirs();
  await answer('Ett svar.');
  const { views } = (await me.ask<{ views: { act: string; name: string }[] }>('GET /api/privacy/views')).body;
  expect(views.map(({ act, name }) => `${act} ${name}`).toSorted()).toEqual([
    'thread.answer pedagogue',
    'thread.read-connected pedagogue',
  ]);
});

/** On which days the candidate is told that it was read. */
async function daysOfReading(): Promise<string[]> {
  const { body } = await me.ask<{ views: { act: string; day: string }[] }>('GET /api/privacy/views');
  return body.views.flatMap(({ act, day }) => (act === 'thread.read-connected' ? [day] : [])).toSorted();
}

test('a page that stays open over midnight reads nothing until somebody looks at it (calm 42)', async () => {
  const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
  await write('En fråga.');
  const path = `/api/candidates/${me.accountId}/thread`;
  const { version } = (await theirs()).body;
  const live = readStream(`${url}${path}/live?after=${version}`, pedagogue.cookie);
  expect((await live.next()).value).toMatchObject({ type: 'welcome', view: null });
  app.clock.forward({ hours: 3 });
  await pedagogue.ask('GET /api/candidate-threads');
  app.clock.forward({ hours: 2 });
  await write('En till.');
  expect((await live.next()).value).toMatchObject({ type: 'view', view: { messages: [{}, { place: 2 }] } });
  expect(await daysOfReading()).toEqual(['2026-11-21']);
  await pedagogue.ask(`POST ${path}/seen`, { place: 2 });
  expect(await daysOfReading()).toEqual(['2026-11-21', '2026-11-22']);
  await live.return(undefined);
});

test('whoever begins a stream without having it reads it', async () => {
  const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
  await write('En fråga.');
  const live = readStream(`${url}/api/candidates/${me.accountId}/thread/live`, pedagogue.cookie);
  expect((await live.next()).value).toMatchObject({ type: 'welcome', view: { messages: [{}] } });
  expect(await daysOfReading()).toEqual(['2026-11-21']);
  await live.return(undefined);
});

test('the list of staff has what was written last first, and takes as many statements for many as for few', async () => {
  type List = { threads: { candidateId: string; number: number; news: number; day: string }[] };
  const list = async () => (await pedagogue.ask<List>('GET /api/candidate-threads')).body.threads;
  const countList = async () => {
    // What a sign-in notes of itself now and then is noted by this one.
    await list();
    return (await statementsOf(app.deps.db, list)).length;
  };
  const { db } = app.deps;
  const setDay = (accountId: string, writtenOn: string) => {
    const [one] = db.select().from(threads).where(eq(threads.accountId, accountId)).all();
    const isIn = eq(threadMessages.threadId, one?.threadId ?? '');
    db.update(threadMessages).set({ writtenOn }).where(isIn).run();
  };
  await write('Ett.');
  await answer('Svar.');
  setDay(me.accountId, '2026-01-02');
  const withOne = await countList();
  const others: Participant[] = [];
  for (const day of ['2026-01-01', '2026-01-03']) {
    app.clock.forward({ minutes: 1 });
    const other = await participantOf(app);
    others.push(other);
    connectThem(app, other, pedagogue);
    for (const text of ['Ett.', 'Två.'])
      await other.ask(`POST /api/threads/${pedagogue.staffId}/messages`, { messageId: randomUUID(), text });
    setDay(other.accountId, day);
  }
  const [second, third] = others.map(({ accountId }) => accountId);
  expect(await list()).toEqual([
    { candidateId: third, name: null, number: 3, news: 2, day: '2026-01-03' },
    { candidateId: me.accountId, name: null, number: 1, news: 1, day: '2026-01-02' },
    { candidateId: second, name: null, number: 2, news: 2, day: '2026-01-01' },
  ]);
  expect(await countList()).toBe(withOne);
  await others[1]?.ask(`DELETE /api/connections/${pedagogue.staffId}`);
  expect((await list()).map(({ candidateId }) => candidateId)).toEqual([me.accountId, second]);
});

test('it is in the file of the person, and goes with the account', async () => {
  await write('En fråga.');
  await answer('Ett svar.');
  const { data } = (await me.ask<{ data: Record<string, object[]> }>('GET /api/privacy/export')).body;
  expect(data.threads).toMatchObject([{ staffId: pedagogue.staffId, seenByCandidate: 0 }]);
  expect(data.threadMessages).toMatchObject([{ text: 'En fråga.' }, { text: 'Ett svar.' }]);
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  const { db } = app.deps;
  expect([db.select().from(threads).all(), db.select().from(threadMessages).all()]).toEqual([[], []]);
});

test('a thread is open while the two meet, or after help in text that came later than the end', () => {
  const moment = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  const role = fc.constantFrom('host', 'pedagogue', 'reader', 'matcher', 'owner');
  const meeting = fc.record({
    isConnected: fc.boolean(),
    endedAt: fc.option(moment),
    roles: fc.uniqueArray(role),
  });
  fc.assert(
    fc.property(meeting, fc.option(moment), (stands, metAt) => {
      const known = { ...stands, staffId: 'a', name: null };
      const helps = stands.roles.some((one) => one === 'host' || one === 'pedagogue');
      const metLater = metAt !== null && (stands.endedAt === null || metAt > stands.endedAt);
      expect(isOpenThread(known, metAt)).toBe(helps && (stands.isConnected || metLater));
      expect(isOpenThread(undefined, metAt)).toBe(false);
    }),
  );
});
