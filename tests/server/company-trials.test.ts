/** Trying, by a company's link, the challenges that fit its opening: those and no others, and nothing that stays. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpeningForCompany } from '#server/openings/openings.contract.ts';
import type { Run } from '#server/runs/runs.contract.ts';
import type { Claims } from '#server/trials/trials.contract.ts';
import { js } from '#tests/support/api-candidate.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { addOpening, linkTo, type Matcher, matcherOf } from '#tests/support/companies.ts';
import { testConfig } from '#tests/support/config.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { asker } from '#tests/support/sessions.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

let app: TestApp;
let matcher: Matcher;
const challenges = smallLibrary([smallChallenge({ slug: 'first' }), smallChallenge({ slug: 'second' })]);
const [fitting] = challenges.all();
const skillIds = fitting?.manifest.skills.slice(0, 1) ?? [];
beforeEach(async () => {
  app = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  matcher = await matcherOf(app);
});
afterEach(() => app.close());

const open = (change: object = {}) =>
  addOpening(matcher, { tasks: [{ what: 'Räkna', skillIds, kinds: [] }], ...change });
const nobody = <T>(address: string, body?: object) => asker(app, '')<T>(address, body);
const runBy = (token: string, slug: string, visitId = randomUUID()) =>
  nobody<Run>(`POST /api/company-part/trials/${visitId}/runs`, {
    ...{ token, slug, ask: { purpose: 'examples', ...js('good') } },
  });
const claimsBy = (token: string, slug: string) =>
  nobody<Claims>(`POST /api/company-part/trials/${randomUUID()}/claims`, { token, slug, work: js('good') });

describe('by the link of an opening', () => {
  test('each challenge that fits can be run and tried, also another than anybody can try', async () => {
    const { token } = await linkTo(matcher, await open());
    const { body } = await nobody<OpeningForCompany>('POST /api/company-part/read', { token });
    expect([body.canTry, body.challenges.map(({ slug }) => slug)]).toEqual([true, ['first', 'second']]);
    expect((await runBy(token, 'second')).body).toMatchObject({ state: 'done', purpose: 'examples' });
    expect((await claimsBy(token, 'second')).body.run).toMatchObject({ result: { verdict: 'holds' } });
  });

  test('a result is told once, to the visit that asked', async () => {
    const { token } = await linkTo(matcher, await open());
    const visitId = randomUUID();
    const { body } = await runBy(token, 'second', visitId);
    expect((await nobody(`GET /api/trials/${visitId}/runs/${body.runId}`)).status).toBe(404);
  });

  test('nothing stays: no row is changed', async () => {
    const { token } = await linkTo(matcher, await open());
    const changes = () => app.deps.db.$client.prepare('select total_changes() as changes').get();
    const before = changes();
    await runBy(token, 'second');
    await claimsBy(token, 'second');
    expect(changes()).toEqual(before);
  });

  test('a challenge that does not fit, or is unknown, is not opened', async () => {
    const without = await linkTo(matcher, await open({ tasks: [] }));
    const { token } = await linkTo(matcher, await open());
    const answers = [await runBy(without.token, 'second'), await claimsBy(token, 'nothing-like-it')];
    expect(answers.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual(
      answers.map(() => [404, 'challenge-not-found']),
    );
  });

  test('a link that was ended, or never was, opens none', async () => {
    const made = await open();
    const { token, linkId } = await linkTo(matcher, made);
    await matcher.ask(`POST /api/openings/${made.openingId}/links/${linkId}/end`);
    const answers = [
      await runBy(token, 'second'),
      await claimsBy(token, 'second'),
      await runBy('x', 'second'),
    ];
    expect(answers.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual(
      answers.map(() => [404, 'opening-link-not-open']),
    );
  });
});

test('where nobody tries without an account, a company does not either', async () => {
  const { organisation } = testConfig();
  const closed = await buildTestApp({
    ...{
      challenges,
      sandbox: scriptedSandbox(),
      config: { organisation: { ...organisation, tryChallenge: null } },
    },
  });
  const itsMatcher = await matcherOf(closed);
  const made = await addOpening(itsMatcher, { tasks: [{ what: 'Räkna', skillIds, kinds: [] }] });
  const { token } = await linkTo(itsMatcher, made);
  const ask = asker(closed, '');
  const read = await ask<OpeningForCompany>('POST /api/company-part/read', { token });
  const run = await ask<{ code: string }>(`POST /api/company-part/trials/${randomUUID()}/claims`, {
    ...{ token, slug: 'second', work: js('good') },
  });
  await closed.close();
  expect([read.body.canTry, run.status, run.body.code]).toEqual([false, 404, 'trial-off']);
});
