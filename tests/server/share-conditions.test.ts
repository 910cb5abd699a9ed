/** What a person said of how they work best, in a link that they made with it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConditionsForCandidate } from '#server/conditions/conditions.contract.ts';
import { ruleOf } from '#server/consents/consent-purposes.ts';
import type { Shared, SharesForCandidate } from '#server/shares/shares.contract.ts';
import { candidateOf, js, type TestCandidate } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let me: TestCandidate;
beforeEach(async () => {
  const challenges = smallLibrary([smallChallenge({ slug: 'first' })]);
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  me = await candidateOf(app);
  await me.handIn((await me.open('first')).attemptId, js('min kod'));
});
afterEach(() => app.close());

const list = async () => (await me.ask<SharesForCandidate>('GET /api/shares')).body;
const make = async (asked: { withConditions?: boolean } = {}) =>
  (
    await me.ask<{ link: string }>('POST /api/shares', {
      ...{ forWhom: 'Påhittade Verken', skillIds: ['lists'], withCode: false, withNotes: false },
      lastDay: (await list()).to,
      textVersion: ruleOf('company-share').textVersion,
      ...asked,
    })
  ).body;
/** Somebody outside: no cookie. */
const shownBy = async (link: string) => {
  const payload = { token: new URL(link).hash.slice(1) };
  const reply = await app.app.inject({ method: 'POST', url: '/api/shares/open', payload });
  return reply.json<Shared>().conditions;
};
const say = async (words: string, visibleTo: string[]) => {
  const said = await me.ask<ConditionsForCandidate>('POST /api/conditions', { theme: 'time', words });
  const conditionId = said.body.conditions.at(-1)?.conditionId;
  await me.ask(`PUT /api/conditions/${conditionId}`, { visibleTo });
  return conditionId;
};
const piece = (words: string) => ({ theme: 'time', exampleId: null, words });

test('a piece is in the link where it was chosen for a company and for the link, and nowhere else', async () => {
  await say('till ett företag', ['company']);
  await say('till min pedagog', ['pedagogue']);
  await say('till mig', []);
  const withThem = await make({ withConditions: true });
  expect(await shownBy(withThem.link)).toEqual([piece('till ett företag')]);
  expect(await shownBy((await make()).link)).toEqual([]);
  expect((await list()).hasConditions).toBe(true);
  expect((await list()).shares.map(({ withConditions }) => withConditions).toSorted()).toEqual([false, true]);
});

test('a piece is as it stands now, without what came later or was kept back', async () => {
  const kept = await say('borta sedan', ['company']);
  const reworded = await say('först', ['company']);
  const { link } = await make({ withConditions: true });
  await me.ask(`PUT /api/conditions/${kept}`, { visibleTo: ['pedagogue'] });
  await me.ask(`PUT /api/conditions/${reworded}`, { words: 'sedan' });
  await say('senare', ['company']);
  expect(await shownBy(link)).toEqual([piece('sedan')]);
});
