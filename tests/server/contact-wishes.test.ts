import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connections } from '#server/db/tables/accounts.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
let attemptId: string;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })]);
  app = await buildTestApp({ challenges });
  me = await candidateOf(app);
  ({ attemptId } = await me.open('first'));
});
afterEach(() => app.close());

const wish = (when: string, how: string, id = attemptId) =>
  me.ask(`PUT /api/attempts/${id}/pause`, { note: '', contactWish: { when, how } });

/** A member of staff who meets the candidate, signed in now: staff are signed out after some hours. */
async function someoneWhoMeets(...roles: Parameters<TestApp['signInStaff']>) {
  const { cookie, staff } = await app.signInStaff(...roles);
  const since = '2026-11-02T10:00:00.000Z';
  app.deps.db
    .insert(connections)
    .values({ candidateId: me.accountId, staffId: staff.accountId, since })
    .run();
  return {
    staffId: staff.accountId,
    list: async () => (await app.app.inject({ url: '/api/contact-wishes', headers: { cookie } })).json(),
    settle: async (wishId: string) => {
      const url = `/api/contact-wishes/${wishId}/done`;
      return (await app.app.inject({ method: 'POST', url, headers: { cookie }, payload: {} })).json();
    },
  };
}
const shown = (how: string, wishId = attemptId) => ({
  wishes: [{ wishId, name: null, number: 1, how, metSince: '2026-11-02' }],
});
const none = { wishes: [] };

test('how one is reached is known from the newest wish: nobody writes it twice (calm 29)', async () => {
  const known = async () =>
    (await me.ask<{ knownHow: string }>('GET /api/contact-wishes/reach')).body.knownHow;
  const before = await known();
  await wish('two-weeks', 'sms till 000');
  app.clock.forward({ days: 1 });
  const { attemptId: second } = await me.open('second');
  await wish('one-month', 'ring 000', second);
  const newest = await known();
  await wish('no', '', second);
  const other = await candidateOf(app);
  const { body } = await other.ask('GET /api/contact-wishes/reach');
  expect([before, newest, await known(), body]).toEqual([
    '',
    'ring 000',
    'sms till 000',
    { names: [], knownHow: '' },
  ]);
});

describe('a wish that somebody gets in touch', () => {
  test.each([
    ['two-weeks', 13, 14],
    ['one-month', 29, 30],
  ])('after %s shows on its day, and not before', async (when, before, day) => {
    await wish(when, 'Skriv till 000.');
    app.clock.forward({ days: before });
    expect(await (await someoneWhoMeets('pedagogue')).list()).toEqual(none);
    app.clock.forward({ days: day - before });
    expect(await (await someoneWhoMeets('host')).list()).toEqual(shown('Skriv till 000.'));
  });

  test('shows until somebody has been in touch, and then to nobody', async () => {
    await wish('two-weeks', 'sms');
    app.clock.forward({ days: 20 });
    const [anna, bo] = [await someoneWhoMeets('pedagogue'), await someoneWhoMeets('host')];
    expect(await anna.list()).toEqual(shown('sms'));
    expect(await bo.settle(attemptId)).toEqual(none);
    expect(await anna.list()).toEqual(none);
    expect(await anna.settle(attemptId)).toMatchObject({ code: 'contact-wish-not-found' });
  });

  test('is asked for anew once it was met', async () => {
    await wish('two-weeks', 'sms');
    app.clock.forward({ days: 14 });
    await (await someoneWhoMeets('pedagogue')).settle(attemptId);
    const { body } = await me.ask<{ contactWish: unknown }>(`GET /api/attempts/${attemptId}`);
    expect(body.contactWish).toBeNull();
    await wish('two-weeks', 'brev');
    app.clock.forward({ days: 14 });
    expect(await (await someoneWhoMeets('pedagogue')).list()).toEqual(shown('brev'));
  });

  test('is gone when the person takes it back, and waits anew when it is changed', async () => {
    await wish('two-weeks', 'sms');
    app.clock.forward({ days: 14 });
    await wish('no', '');
    expect(await (await someoneWhoMeets('pedagogue')).list()).toEqual(none);
    await wish('two-weeks', 'brev');
    expect(await (await someoneWhoMeets('pedagogue')).list()).toEqual(none);
  });

  test('is shown once for a person with several, the newest, and all are met together', async () => {
    const second = await me.open('second');
    await wish('two-weeks', 'sms');
    app.clock.forward({ days: 1 });
    await wish('two-weeks', 'brev', second.attemptId);
    app.clock.forward({ days: 14 });
    const anna = await someoneWhoMeets('pedagogue');
    expect(await anna.list()).toEqual(shown('brev', second.attemptId));
    expect(await anna.settle(second.attemptId)).toEqual(none);
  });

  test('is seen by nobody whom the person does not meet, nor by other roles, nor after they part', async () => {
    await wish('two-weeks', 'sms');
    app.clock.forward({ days: 14 });
    const stranger = await app.signInStaff('pedagogue');
    const askAs = (cookie: string) => app.app.inject({ url: '/api/contact-wishes', headers: { cookie } });
    expect((await askAs(stranger.cookie)).json()).toEqual(none);
    const owner = await someoneWhoMeets('reader', 'matcher', 'owner');
    expect(await owner.list()).toMatchObject({ code: 'not-allowed' });
    const anna = await someoneWhoMeets('pedagogue');
    app.deps.db.update(connections).set({ endedAt: '2026-12-01T00:00:00.000Z' }).run();
    expect(await anna.list()).toEqual(none);
    expect(await anna.settle(attemptId)).toMatchObject({ code: 'contact-wish-not-found' });
  });

  test('that was looked at and met is told to the person, once a day (calm 42)', async () => {
    await wish('two-weeks', 'sms');
    app.clock.forward({ days: 14 });
    const anna = await someoneWhoMeets('pedagogue');
    await anna.list();
    await anna.list();
    await anna.settle(attemptId);
    const { body } = await me.ask<{ views: { act: string }[] }>('GET /api/privacy/views');
    expect(body.views.map(({ act }) => act).toSorted()).toEqual(['contact-wish.read', 'contact-wish.settle']);
  });

  test('leaves no line in the audit while there is none to see', async () => {
    const anna = await someoneWhoMeets('pedagogue');
    const before = app.deps.db.select().from(auditEntries).all().length;
    await anna.list();
    expect(app.deps.db.select().from(auditEntries).all()).toHaveLength(before);
  });

  test('does not look at whether the person works on: the wish alone counts', async () => {
    await wish('two-weeks', 'sms');
    app.clock.forward({ days: 13 });
    await me.ask(`DELETE /api/attempts/${attemptId}/pause`);
    app.clock.forward({ days: 1 });
    expect(await (await someoneWhoMeets('pedagogue')).list()).toEqual(shown('sms'));
  });
});

describe('before it is saved, a candidate is told whom a wish reaches:', () => {
  const reach = async () => {
    const { body } = await me.ask<{ names: unknown }>('GET /api/contact-wishes/reach');
    return { names: body.names };
  };

  test('nobody, when nobody is met', async () => {
    expect(await reach()).toEqual({ names: [] });
  });

  test('those who are met now and are told of wishes', async () => {
    await someoneWhoMeets('pedagogue');
    await someoneWhoMeets('reader');
    expect(await reach()).toEqual({ names: ['pedagogue'] });
  });
});
