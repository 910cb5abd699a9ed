/** An evening: signals, help, leading, the end, and who may not. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '#server/db/tables/audit.ts';
import { helpRequests, sessionParticipants } from '#server/db/tables/sessions.ts';
import { purgeOld } from '#server/privacy/purge-old.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import {
  asker,
  evening,
  type Host,
  hostOf,
  type Participant,
  participantOf,
} from '#tests/support/sessions.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

const challenges = () =>
  smallLibrary([smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })]);

let app: TestApp;
let host: Host;
let me: Participant;
let sessionId: string;
let code: string;
beforeEach(async () => {
  app = await buildTestApp({ challenges: challenges() });
  host = await hostOf(app);
  me = await participantOf(app);
  sessionId = await host.prepare();
  ({ code } = await host.board(sessionId));
});
afterEach(() => app.close());

const first = { slug: 'first', title: { sv: 'first (sv)', en: 'first (en)' } };
/** The signal for help, and the wish that it made. */
async function askForHelp(participant: Participant, words = 'Jag förstår inte regel 2.'): Promise<string> {
  const { body } = await participant.say(sessionId, { type: 'signal', signal: 'help-here', words });
  return body.view.help[0]?.requestId ?? '';
}

describe('signals and help', () => {
  beforeEach(async () => {
    await me.join(code, 'Lo');
  });

  test('a signal is none until one is chosen, and is seen by the host', async () => {
    expect((await me.visit(sessionId)).me.signal).toBeNull();
    await me.say(sessionId, { type: 'signal', signal: 'peace' });
    const { participants, queue } = await host.board(sessionId);
    expect(participants).toMatchObject([{ name: 'Lo', signal: 'peace', challenge: null }]);
    expect(queue).toEqual([]);
  });

  test('a wish for help is taken, answered and thanked, and its person sees who comes', async () => {
    const requestId = await askForHelp(me);
    expect((await host.board(sessionId)).queue).toMatchObject([
      { requestId, kind: 'here', words: 'Jag förstår inte regel 2.', state: 'waiting', helper: null },
    ]);
    await host.lead(sessionId, { type: 'take', requestId });
    expect((await me.visit(sessionId)).help).toMatchObject([{ state: 'taken', helper: 'host' }]);
    await host.lead(sessionId, { type: 'answer', requestId, words: '' });
    await me.say(sessionId, { type: 'thank', requestId });
    const { help, me: place } = await me.visit(sessionId);
    expect(help).toMatchObject([{ state: 'answered', isThanked: true, threadWith: null }]);
    expect(place.signal).toBeNull();
    expect((await host.board(sessionId)).queue).toEqual([]);
  });

  test('asked again, it keeps its place in the queue; another signal takes it back', async () => {
    const other = await participantOf(app);
    await other.join(code);
    const mine = await askForHelp(me);
    app.clock.forward({ minutes: 1 });
    const theirs = await askForHelp(other);
    await askForHelp(me, 'Nu är det regel 3.');
    const order = (await host.board(sessionId)).queue.map(({ requestId }) => requestId);
    expect(order).toEqual([mine, theirs]);
    await me.say(sessionId, { type: 'signal', signal: null });
    expect((await host.board(sessionId)).queue.map(({ requestId }) => requestId)).toEqual([theirs]);
    expect((await me.visit(sessionId)).help).toEqual([]);
  });

  test('nobody thanks for, takes or answers what is not there', async () => {
    const requestId = await askForHelp(me);
    const other = await participantOf(app);
    await other.join(code);
    const elsewhere = await host.prepare();
    const codes = await Promise.all([
      me.say(sessionId, { type: 'thank', requestId }),
      other.say(sessionId, { type: 'thank', requestId }),
      host.lead(elsewhere, { type: 'take', requestId }),
      host.lead(sessionId, { type: 'take', requestId: randomUUID() }),
    ]);
    expect(codes.map(({ body }) => body.code)).toEqual(Array(4).fill('help-not-found'));
  });

  test('a challenge that is opened is seen by the host, and stays in what I did', async () => {
    await me.say(sessionId, { type: 'challenge', slug: 'second' });
    await me.say(sessionId, { type: 'challenge', slug: 'first' });
    expect((await host.board(sessionId)).participants).toMatchObject([{ challenge: first.title }]);
    await me.say(sessionId, { type: 'challenge', slug: null });
    expect((await me.visit(sessionId)).opened.map(({ slug }) => slug)).toEqual(['second', 'first']);
    const unknown = await me.say(sessionId, { type: 'challenge', slug: 'none' });
    expect(unknown.body.code).toBe('challenge-not-found');
  });

  test('whoever has left is not on the board, says nothing, and comes back to the same place', async () => {
    await askForHelp(me);
    await me.say(sessionId, { type: 'leave' });
    expect(await host.board(sessionId)).toMatchObject({ participants: [], queue: [] });
    const said = await me.say(sessionId, { type: 'signal', signal: 'talk' });
    expect(said).toMatchObject({ status: 409, body: { code: 'session-left' } });
    await me.say(sessionId, { type: 'come-back' });
    expect((await host.board(sessionId)).participants).toMatchObject([
      { name: 'Lo', number: 1, signal: null },
    ]);
  });
});

describe('leading', () => {
  beforeEach(async () => {
    await me.join(code, 'Oartig');
  });

  test('a name is changed quietly: its person sees the other one', async () => {
    const [{ participantId } = { participantId: '' }] = (await host.board(sessionId)).participants;
    await host.lead(sessionId, { type: 'rename', participantId, name: null });
    expect((await me.visit(sessionId)).me).toMatchObject({ name: null, number: 1 });
    const { views } = (await me.ask<{ views: { act: string }[] }>('GET /api/privacy/views')).body;
    expect(views.map(({ act }) => act)).toEqual(['session.lead']);
    const none = await host.lead(sessionId, { type: 'rename', participantId: randomUUID(), name: 'x' });
    expect(none.body.code).toBe('participant-not-found');
  });

  test('each whom it concerns sees that a host led, whoever else it concerned before', async () => {
    const other = await participantOf(app);
    await other.join(code, 'Kim');
    await host.lead(sessionId, { type: 'now', part: 1 });
    for (const { participantId } of (await host.board(sessionId)).participants)
      for (const name of ['Ett', null]) await host.lead(sessionId, { type: 'rename', participantId, name });
    type Views = { views: { act: string }[] };
    for (const one of [me, other]) {
      const { views } = (await one.ask<Views>('GET /api/privacy/views')).body;
      expect(views.map(({ act }) => act)).toEqual(['session.lead']);
    }
    const led = app.deps.db.select().from(auditEntries).where(eq(auditEntries.act, 'session.lead')).all();
    // Once of nobody, and once a day of each.
    expect(led).toHaveLength(3);
  });

  test('what is now, and a note, reach everybody; sent twice it is one note', async () => {
    const noteId = randomUUID();
    await host.lead(sessionId, { type: 'now', part: 1 });
    await host.lead(sessionId, { type: 'note', noteId, text: 'Fika i köket.' });
    await host.lead(sessionId, { type: 'note', noteId, text: 'Fika i köket.' });
    expect(await me.visit(sessionId)).toMatchObject({ now: 1, notes: [{ noteId, text: 'Fika i köket.' }] });
    const beyond = await host.lead(sessionId, { type: 'now', part: 2 });
    expect(beyond.body.code).toBe('part-not-found');
  });

  test('the wall says nothing about a person', async () => {
    await askForHelp(me);
    const { body } = await host.ask<{ view: object }>(`GET /api/sessions/${sessionId}/wall`);
    const { title, startsAt, endsAt, place, quiet, plan } = evening;
    const link = `http://localhost:4010/traffar#${code}`;
    expect(body.view).toEqual({
      ...{ title, startsAt, endsAt, place, quiet, plan, now: null },
      ...{ code, link, isOver: false },
    });
  });

  test('every change has a higher version than the one before', async () => {
    const { body: one } = await host.lead(sessionId, { type: 'now', part: 0 });
    const { body: two } = await me.say(sessionId, { type: 'signal', signal: 'working' });
    const { body: three } = await host.lead(sessionId, { type: 'own-notes', text: 'Mer te.' });
    expect([two.version - one.version > 0, three.version - two.version > 0]).toEqual([true, true]);
  });
});

describe('the end', () => {
  beforeEach(async () => {
    await me.join(code, 'Lo');
    await me.say(sessionId, { type: 'challenge', slug: 'first' });
    const requestId = await askForHelp(me);
    await host.lead(sessionId, { type: 'answer', requestId, words: '' });
    await me.say(sessionId, { type: 'thank', requestId });
    await me.say(sessionId, { type: 'signal', signal: 'help-text', words: 'En sak till.' });
    await host.lead(sessionId, { type: 'end' });
  });

  test('the host reads how many, which challenges, how much help and thanks; nobody is told apart', async () => {
    await host.lead(sessionId, { type: 'own-notes', text: 'Fler stolar.' });
    const { after, queue, participants, ownNotes, isOver } = await host.board(sessionId);
    expect({ after, queue, ownNotes, isOver }).toEqual({
      after: { participants: 1, helpGiven: 1, thanks: 1, opened: [first.title] },
      queue: [],
      ownNotes: 'Fler stolar.',
      isOver: true,
    });
    expect(participants).toMatchObject([{ signal: null }]);
  });

  test('a participant reads what they did, and nothing can be said any more', async () => {
    const visit = await me.visit(sessionId);
    expect(visit).toMatchObject({ isOver: true, opened: [first] });
    expect(visit.help).toHaveLength(1);
    const refused = await Promise.all([
      me.say(sessionId, { type: 'signal', signal: 'talk' }),
      host.lead(sessionId, { type: 'now', part: 0 }),
      host.ask(`PUT /api/sessions/${sessionId}`, evening),
    ]);
    expect(refused.map(({ body }) => body.code)).toEqual(Array(3).fill('session-over'));
  });
});

test('a session that nobody ends is ended hours after its time, with its signals and open wishes', async () => {
  await me.join(code, 'Lo');
  await askForHelp(me);
  app.clock.forward({ days: 30 });
  purgeOld(app.deps, { isDry: true });
  const { db } = app.deps;
  expect(db.select().from(helpRequests).all()).toHaveLength(1);
  purgeOld(app.deps, { isDry: false });
  expect(db.select().from(helpRequests).all()).toEqual([]);
  expect(db.select().from(sessionParticipants).all()).toMatchObject([{ signal: null, name: 'Lo' }]);
});

test('a wish that is taken back is not kept, however often', async () => {
  await me.join(code);
  for (let time = 0; time < 3; time++) {
    await askForHelp(me);
    await me.say(sessionId, { type: 'signal', signal: 'working' });
  }
  expect(app.deps.db.select().from(helpRequests).all()).toEqual([]);
});

describe('who may not', () => {
  test('a session that one has not joined is as one that does not exist', async () => {
    const answers = await Promise.all(
      [sessionId, randomUUID()].map((id) => me.ask(`GET /api/session-visits/${id}`)),
    );
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array(2).fill([404, 'session-not-found']),
    );
    const said = await me.say(sessionId, { type: 'signal', signal: 'talk' });
    expect(said.body.code).toBe('session-not-found');
  });

  test.each(['pedagogue', 'reader', 'matcher', 'owner'] as const)('a %s sees no board', async (role) => {
    const { cookie } = await app.signInStaff(role);
    const ask = asker(app, cookie);
    const answers = await Promise.all([
      ask(`GET /api/sessions/${sessionId}/board`),
      ask(`POST /api/sessions/${sessionId}/board`, { type: 'end' }),
      ask('POST /api/sessions', evening),
    ]);
    expect(answers.map(({ body }) => body.code)).toEqual(Array(3).fill('not-allowed'));
  });
});

test('what a person did in sessions is in their file, and goes with their account', async () => {
  await me.join(code, 'Lo');
  await askForHelp(me);
  const before = (await host.ask<{ version: number }>(`GET /api/sessions/${sessionId}/board`)).body.version;
  const { data } = (await me.ask<{ data: Record<string, object[]> }>('GET /api/privacy/export')).body;
  expect(data.sessionParticipants).toMatchObject([{ name: 'Lo', signal: 'help-here' }]);
  expect(data.helpRequests).toMatchObject([{ words: 'Jag förstår inte regel 2.' }]);
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  const { db } = app.deps;
  expect([db.select().from(sessionParticipants).all(), db.select().from(helpRequests).all()]).toEqual([
    [],
    [],
  ]);
  const { body } = await host.ask<{ version: number; view: object }>(`GET /api/sessions/${sessionId}/board`);
  expect(body.view).toMatchObject({ participants: [], queue: [] });
  // Boards that are open see a version that they do not have.
  expect(body.version).toBeGreaterThan(before);
});
