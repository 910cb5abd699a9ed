import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSessionCode } from '#server/sessions/session-code.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { testConfig } from '#tests/support/config.ts';
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
describe('preparing', () => {
  test('what a host wrote can be read again, by another host too, and changed', async () => {
    const other = await hostOf(app);
    expect((await other.ask(`GET /api/sessions/${sessionId}`)).body).toEqual(evening);
    await other.ask(`PUT /api/sessions/${sessionId}`, { ...evening, place: 'Provgatan 2' });
    expect((await host.board(sessionId)).place).toBe('Provgatan 2');
  });

  test('a session that is had again has the same plan, another time and a code of its own', async () => {
    const times = { startsAt: '2026-12-08T16:00:00.000Z', endsAt: '2026-12-08T18:00:00.000Z' };
    await host.lead(sessionId, { type: 'now', part: 1 });
    const { body } = await host.ask<{ sessionId: string }>(`POST /api/sessions/${sessionId}/repeat`, times);
    expect((await host.ask(`GET /api/sessions/${body.sessionId}`)).body).toEqual({ ...evening, ...times });
    const again = await host.board(body.sessionId);
    expect(again).toMatchObject({ now: null, participants: [] });
    expect(again.code).not.toBe(code);
  });

  test.each([
    [{ endsAt: evening.startsAt }, 422, 'session-ends-early'],
    [{ challenges: ['none'] }, 404, 'challenge-not-found'],
    [{ pathId: 'none-such' }, 404, 'path-not-found'],
    [{ title: ' ' }, 400, 'body-malformed'],
    [{ plan: [{ ...evening.plan[0], at: '25:00' }] }, 400, 'body-malformed'],
  ])('%j is refused', async (change, status, code) => {
    const answer = await host.ask('POST /api/sessions', { ...evening, ...change });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  });

  test('a part of the plan that was now and is gone is now no more', async () => {
    await host.lead(sessionId, { type: 'now', part: 1 });
    await host.ask(`PUT /api/sessions/${sessionId}`, { ...evening, plan: evening.plan.slice(0, 1) });
    expect((await host.board(sessionId)).now).toBeNull();
  });
});

test('a session with a whole list has its challenges, in its order', async () => {
  const { paths } = (await app.app.inject('/api/paths')).json();
  const title = { sv: 'start (sv)', en: 'start (en)' };
  expect(paths).toEqual([{ id: 'start', title, challenges: ['first', 'second'] }]);
  const withList = await host.prepare({ pathId: paths[0].id, challenges: ['second'] });
  const told = (await app.app.inject(`/api/open-sessions/${withList}`)).json();
  expect(told.challenges.map(({ slug }: { slug: string }) => slug)).toEqual(['first', 'second']);
});

describe('removing', () => {
  test('takes away what nobody has joined, for everybody', async () => {
    expect((await (await hostOf(app)).ask(`DELETE /api/sessions/${sessionId}`)).status).toBe(200);
    expect((await app.app.inject(`/api/open-sessions/${sessionId}`)).statusCode).toBe(404);
    expect((await me.join(code)).body.code).toBe('session-code-unknown');
  });

  test('leaves a session that somebody has joined', async () => {
    await me.join(code);
    const refused = await host.ask(`DELETE /api/sessions/${sessionId}`);
    expect({ status: refused.status, code: refused.body.code }).toEqual({
      status: 409,
      code: 'session-begun',
    });
    expect((await me.visit(sessionId)).title).toBe(evening.title);
  });
});

describe('beforehand', () => {
  test('everybody can read about it, without the code and without who comes', async () => {
    await me.join(code, 'Planterad');
    const reply = await app.app.inject(`/api/open-sessions/${sessionId}`);
    const { neutralName, pathId, isOpen, ...told } = evening;
    expect(reply.json()).toEqual({ ...told, sessionId, isOver: false, challenges: [first] });
    expect(reply.body).not.toMatch(new RegExp(`${code}|Planterad`));
  });

  test('one by invitation stands in no list', async () => {
    const invited = await host.prepare({ isOpen: false });
    const { sessions } = (await app.app.inject('/api/open-sessions')).json();
    expect(sessions.map((one: { sessionId: string }) => one.sessionId)).toEqual([sessionId]);
    expect((await app.app.inject(`/api/open-sessions/${invited}`)).statusCode).toBe(200);
  });

  test('one that is over stands in no list', async () => {
    app.clock.forward({ days: 30 });
    expect((await app.app.inject('/api/open-sessions')).json()).toEqual({ sessions: [] });
  });

  test('the calendar has the neutral name, and lines as calendars read them (calm 48)', async () => {
    const place = `Provgatan 1, ${'å'.repeat(60)}; rum\\2\nkällaren`;
    const other = await host.prepare({ place });
    const reply = await app.app.inject(`/api/open-sessions/${other}/calendar.ics`);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const lines = reply.body.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const whole = reply.body.replaceAll('\r\n ', '').split('\r\n');
    expect(whole.slice(6)).toEqual([
      'DTSTART:20261201T160000Z',
      'DTEND:20261201T180000Z',
      'SUMMARY:Träff',
      `LOCATION:Provgatan 1\\, ${'å'.repeat(60)}\\; rum\\\\2\\nkällaren`,
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(reply.body).not.toContain(evening.title);
  });
});

describe('joining', () => {
  test('as a guest begins an account, with an own code to take home', async () => {
    const reply = await app.app.inject({
      method: 'POST',
      url: '/api/session-visits',
      payload: { code, name: 'Lo' },
    });
    const { signedIn } = reply.json();
    expect(signedIn.ownCode).toMatch(/^(\w{4}-){3}\w{4}$/);
    const [cookie] = reply.cookies;
    const guest = asker(app, `${cookie?.name}=${cookie?.value}`);
    const { body } = await guest<{ view: { me: object } }>(`GET /api/session-visits/${sessionId}`);
    const place = { name: 'Lo', number: 1, signal: null, slug: null, isAway: false };
    expect(body.view.me).toEqual(place);
  });

  test('twice is the same place, with the name that was given last', async () => {
    await me.join(code, 'Lo');
    await me.join(code);
    await me.join(code, ' Kim ');
    const { participants } = await host.board(sessionId);
    expect(participants.map(({ name, number }) => ({ name, number }))).toEqual([{ name: 'Kim', number: 1 }]);
  });

  test('is forgiving about how the code is typed', async () => {
    const typed = ` ${code.toLowerCase().replace('-', ' – ')} `;
    expect((await me.join(typed)).status).toBe(201);
  });

  test('a wrong code, an old one and what is no code are answered in the same way, also to a guest', async () => {
    await host.lead(sessionId, { type: 'end' });
    const later = await host.prepare();
    const { code: forgotten } = await host.board(later);
    app.clock.forward({ days: 30 });
    const fresh = await participantOf(app);
    const typed = ['000-000', code, forgotten, 'x', '💡💡💡💡💡💡', 'A'.repeat(40)];
    const answers = await Promise.all(typed.map((one) => fresh.join(one)));
    const guests = await Promise.all(
      typed.map((one) => asker(app, '')('POST /api/session-visits', { code: one, name: null })),
    );
    const told = new Set([...answers, ...guests].map((answer) => JSON.stringify(answer)));
    expect([...told].map((one) => JSON.parse(one))).toMatchObject([
      { status: 404, body: { code: 'session-code-unknown' } },
    ]);
  });

  test('where nobody begins without a card, a guest is told so, whatever the code', async () => {
    const { organisation } = testConfig();
    app.deps.config.organisation = { ...organisation, beginWithoutCard: false };
    const codes = ['000-000', code];
    const answers = await Promise.all(
      codes.map((one) => asker(app, '')('POST /api/session-visits', { code: one, name: null })),
    );
    expect(answers.map(({ body }) => body.code)).toEqual(Array(2).fill('begin-without-card-off'));
  });

  test('a refused guest leaves no account behind', async () => {
    const count = () => app.deps.db.$client.prepare('SELECT count(*) AS n FROM accounts').get();
    const before = count();
    await asker(app, '')('POST /api/session-visits', { code: '000-000', name: null });
    expect(count()).toEqual(before);
  });

  test('a code is read whatever hyphens and letters that look like digits are in it', () => {
    const digits = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    fc.assert(
      fc.property(fc.array(digits, { minLength: 6, maxLength: 6 }), (characters) => {
        const text = characters.join('');
        const typed = text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readSessionCode(typed)).toBe(`${text.slice(0, 3)}-${text.slice(3)}`);
      }),
    );
  });
});
