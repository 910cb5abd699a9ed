import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examplesOf } from '#server/conditions/condition-examples.ts';
import {
  type ConditionAudience,
  type ConditionForCandidate,
  type ConditionsForCandidate,
  type ConditionsForPedagogue,
  Theme,
} from '#server/conditions/conditions.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import { connections } from '#server/db/tables/accounts.ts';
import { auditEntries } from '#server/db/tables/audit.ts';
import { conditions } from '#server/db/tables/conditions.ts';
import type { ViewForCandidate } from '#server/privacy/privacy.contract.ts';
import { candidateOf, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { connectThem, staffWith, type TestStaff } from '#tests/support/connected.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';
import { sentencesOf } from '#tests/support/words.ts';

let app: TestApp;
let me: TestCandidate;
let pedagogue: TestStaff;
beforeEach(async () => {
  app = await buildTestApp({ challenges: smallLibrary([smallChallenge({ slug: 'first' })]) });
  me = await candidateOf(app);
  pedagogue = await staffWith(app, 'pedagogue');
  connectThem(app, me, pedagogue);
});
afterEach(() => app.close());

type Own = ConditionsForCandidate & { code?: string };
const pick = (theme: Theme, exampleId: string) => me.ask<Own>('POST /api/conditions', { theme, exampleId });
const write = (theme: Theme, words: string) => me.ask<Own>('POST /api/conditions', { theme, words });
const change = (
  { conditionId }: Pick<ConditionForCandidate, 'conditionId'>,
  asked: { words?: string; visibleTo?: ConditionAudience[] },
) => me.ask<Own>(`PUT /api/conditions/${conditionId}`, asked);
const own = async () => (await me.ask<Own>('GET /api/conditions')).body.conditions;
const last = async () => {
  const one = (await own()).at(-1);
  if (!one) throw new Error('nothing has been said');
  return one;
};
const letSee = (by = pedagogue) =>
  me.ask<{ consents: { consentId: string; purpose: string; state: string }[] }>('POST /api/consents', {
    purpose: 'pedagogue-conditions',
    staffId: by.staff.accountId,
    textVersion: purposes['pedagogue-conditions'].textVersion,
  });
const read = (by = pedagogue, of = me) =>
  by.get<ConditionsForPedagogue & { code?: string }>(`/api/candidates/${of.accountId}/conditions`);
const views = async () => (await me.ask<{ views: ViewForCandidate[] }>('GET /api/privacy/views')).body.views;

describe('what a person says of how they work best', () => {
  test('is an example as it stands, or own words, and is seen by nobody else', async () => {
    await pick('communication', 'in-text');
    await write('stuck', '  Jag ritar det jag inte förstår.  ');
    expect((await own()).map(({ conditionId: _, ...one }) => one)).toEqual([
      { theme: 'communication', exampleId: 'in-text', words: '', visibleTo: [] },
      { theme: 'stuck', exampleId: null, words: 'Jag ritar det jag inte förstår.', visibleTo: [] },
    ]);
  });

  test('an example is there once, however often it is picked', async () => {
    await pick('time', 'few-hours');
    await pick('time', 'few-hours');
    expect((await own()).length).toBe(1);
  });

  test('an example in other words is own words, and keeps who may see it', async () => {
    await pick('time', 'few-hours');
    await change(await last(), { visibleTo: ['company', 'pedagogue'] });
    await change(await last(), { words: 'Jag börjar helst med två halvdagar.' });
    expect(await own()).toMatchObject([
      { exampleId: null, words: 'Jag börjar helst med två halvdagar.', visibleTo: ['pedagogue', 'company'] },
    ]);
  });

  test('can be taken away', async () => {
    await pick('breaks', 'own-breaks');
    const { conditionId } = await last();
    expect((await me.ask<Own>(`DELETE /api/conditions/${conditionId}`)).body.conditions).toEqual([]);
    expect(await me.ask(`DELETE /api/conditions/${conditionId}`)).toMatchObject({
      status: 404,
      body: { code: 'condition-not-found' },
    });
  });

  test('can be something that was written in a challenge', async () => {
    const { attemptId } = await me.open('first');
    await me.ask(`PUT /api/attempts/${attemptId}/pause`, {
      note: 'Det hjälpte att ha exempel först.',
      contactWish: { when: 'no', how: '' },
    });
    const { observations } = (await me.ask<Own>('GET /api/conditions')).body;
    expect(observations).toEqual([
      { title: { sv: 'first (sv)', en: 'first (en)' }, words: 'Det hjälpte att ha exempel först.' },
    ]);
  });

  test.each([
    [
      'an example of another theme',
      { theme: 'stuck', exampleId: 'in-text' },
      404,
      'condition-example-not-found',
    ],
    ['no words', { theme: 'stuck', words: ' ' }, 400, 'body-malformed'],
    ['a letter', { theme: 'stuck', words: 'x'.repeat(301) }, 400, 'body-malformed'],
    ['a theme that there is not', { theme: 'health', words: 'x' }, 400, 'body-malformed'],
    ['a number for it', { theme: 'stuck', words: 'x', how: 3 }, 400, 'body-malformed'],
  ])('is not %s', async (_, body, status, code) => {
    expect(await me.ask('POST /api/conditions', body)).toMatchObject({ status, body: { code } });
    expect(await own()).toEqual([]);
  });

  test('fits on one page: sixty pieces', async () => {
    for (let number = 1; number <= 60; number += 1) await write('stuck', `del ${number}`);
    expect(await write('stuck', 'en till')).toMatchObject({ status: 409, body: { code: 'conditions-many' } });
  });

  test('somebody else’s can neither be changed nor taken away', async () => {
    await write('stuck', 'mitt');
    const { conditionId } = await last();
    const other = await candidateOf(app);
    const at = `/api/conditions/${conditionId}` as const;
    const answers = [await other.ask(`PUT ${at}`, { words: 'ditt' }), await other.ask(`DELETE ${at}`)];
    expect(answers).toMatchObject(
      answers.map(() => ({ status: 404, body: { code: 'condition-not-found' } })),
    );
    expect(await own()).toMatchObject([{ words: 'mitt' }]);
  });
});

describe('a pedagogue', () => {
  test('sees what was chosen for that and the headlines, when let, and the person sees the day', async () => {
    await write('stuck', 'för mig själv');
    await pick('time', 'few-hours');
    await change(await last(), { visibleTo: ['pedagogue'] });
    await write('breaks', 'till ett företag');
    await change(await last(), { visibleTo: ['company'] });
    await me.ask('POST /api/headlines', { words: 'Rust', marks: ['want'] });
    await letSee();
    expect(await read()).toEqual({
      status: 200,
      body: {
        candidateId: me.accountId,
        name: null,
        conditions: [{ theme: 'time', exampleId: 'few-hours', words: '' }],
        headlines: [{ name: { sv: 'Rust', en: 'Rust' }, marks: ['want'] }],
      },
    });
    expect(await views()).toMatchObject([{ role: 'pedagogue', act: 'condition.read-connected' }]);
  });

  test('sees nothing without a yes, and that is not noted as a reading', async () => {
    await write('stuck', 'mitt');
    await change(await last(), { visibleTo: ['pedagogue'] });
    expect(await read()).toMatchObject({ status: 403, body: { code: 'consent-missing' } });
    expect([await views(), await pedagogue.get('/api/conditions/connected')]).toEqual([
      [],
      { status: 200, body: { candidateIds: [] } },
    ]);
  });

  test('sees nothing from the moment that the yes is taken back', async () => {
    const { consents } = (await letSee()).body;
    expect(await pedagogue.get('/api/conditions/connected')).toMatchObject({
      body: { candidateIds: [me.accountId] },
    });
    const given = consents.find(
      ({ purpose, state }) => purpose === 'pedagogue-conditions' && state === 'given',
    );
    await me.ask(`POST /api/consents/${given?.consentId}/withdraw`, {});
    expect((await read()).status).toBe(403);
    expect(await pedagogue.get('/api/conditions/connected')).toMatchObject({ body: { candidateIds: [] } });
  });

  test('sees nothing by the yes that was given to another one, or after they meet no more', async () => {
    await letSee();
    const other = await staffWith(app, 'pedagogue');
    connectThem(app, me, other);
    expect((await read(other)).status).toBe(403);
    app.deps.db.update(connections).set({ endedAt: app.clock.now().toISOString() }).run();
    expect(await read()).toMatchObject({ status: 404, body: { code: 'candidate-not-found' } });
  });

  test.each(['host', 'reader', 'matcher', 'owner'] as const)('is no %s', async (role) => {
    const somebody = await staffWith(app, role);
    connectThem(app, me, somebody);
    expect(await read(somebody)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  test('sees exactly what is chosen for them at that moment, whatever was done before (calm 42)', async () => {
    await letSee();
    const act = fc.oneof(
      fc.record({
        is: fc.constant('write' as const),
        theme: fc.constantFrom(...Theme.enum),
        words: fc.uuid(),
      }),
      fc.record({
        is: fc.constant('show' as const),
        at: fc.nat(20),
        visibleTo: fc.subarray<ConditionAudience>(['pedagogue', 'company']),
      }),
      fc.record({ is: fc.constant('reword' as const), at: fc.nat(20), words: fc.uuid() }),
      fc.record({ is: fc.constant('remove' as const), at: fc.nat(20) }),
    );
    type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;
    const doIt = async (one: Act) => {
      if (one.is === 'write') return write(one.theme, one.words);
      const all = await own();
      const piece = all[one.at % Math.max(all.length, 1)];
      if (!piece) return undefined;
      if (one.is === 'remove') return me.ask(`DELETE /api/conditions/${piece.conditionId}`);
      return change(piece, one.is === 'show' ? { visibleTo: one.visibleTo } : { words: one.words });
    };
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 6 }), async (acts) => {
        app.deps.db.delete(conditions).run();
        for (const one of acts) await doIt(one);
        const chosen = (await own()).filter(({ visibleTo }) => visibleTo.includes('pedagogue'));
        expect((await read()).body.conditions).toEqual(
          chosen.map(({ theme, exampleId, words }) => ({ theme, exampleId, words })),
        );
      }),
      { numRuns: 10 },
    );
  });
});

test('the audit tells that something was changed, once a day, and not what', async () => {
  await write('stuck', 'kanariefågel');
  await change(await last(), { visibleTo: ['pedagogue'] });
  const rows = app.deps.db
    .select()
    .from(auditEntries)
    .all()
    .filter(({ act }) => act === 'condition.write');
  expect(rows.length).toBe(1);
  expect(JSON.stringify(rows)).not.toContain('kanariefågel');
});

test('it is in the download, and erased with the account', async () => {
  await write('stuck', 'kanariefågel');
  const { data } = (await me.ask<{ data: Record<string, object[]> }>('GET /api/privacy/export')).body;
  expect(data.conditions).toMatchObject([{ theme: 'stuck', words: 'kanariefågel', visibleTo: [] }]);
  await me.ask('POST /api/privacy/erasure', { ownCode: me.ownCode });
  expect(app.deps.db.select().from(conditions).all()).toEqual([]);
});

test.each(['sv', 'en'] as const)(
  'every example has its words in %s, and no words are without one',
  (locale) => {
    const said = sentencesOf(locale)
      .map(({ path }) => path)
      .filter((path) => path.startsWith('conditions.examples.'));
    const all = Object.values(examplesOf).flat();
    expect(said.toSorted()).toEqual(all.map((id) => `conditions.examples.${id}`).toSorted());
  },
);
