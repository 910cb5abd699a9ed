/** Who may not: placements are their person's and the matchers', whatever the table of rights says of itself. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlacementForMatcher } from '#server/placements/placement-views.contract.ts';
import { placementsContract } from '#server/placements/placements.contract.ts';
import { buildTestApp, type TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { addStep, beginFor, noteTalk } from '#tests/support/placements.ts';
import { type ListedPerson, listedOf } from '#tests/support/proposals.ts';
import { asker } from '#tests/support/sessions.ts';
import { shippedChallenges } from '#tests/support/shipped-challenges.ts';

let app: TestApp;
let matcher: Matcher;
let me: ListedPerson;
let placement: PlacementForMatcher;
beforeAll(async () => {
  app = await buildTestApp({ challenges: await shippedChallenges() });
  matcher = await matcherOf(app);
  me = await listedOf(app, 'Kim Påhittad');
  const { placementId } = await beginFor(matcher, me);
  await addStep(matcher, { placementId });
  placement = (await noteTalk(matcher, { placementId })).body;
});
afterAll(() => app.close());

/** Of the placement that there is, unless something else is asked for. */
function routesOf(isOwn: boolean, { placementId, steps, talks }: typeof placement = placement): string[] {
  const ids: Record<string, string | undefined> = {
    placementId,
    stepId: steps[0]?.stepId,
    placementTalkId: talks[0]?.placementTalkId,
  };
  return Object.keys(placementsContract)
    .filter((route) => route.includes('/own-placements') === isOwn)
    .map((route) => route.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? randomUUID()));
}

async function answersTo(cookie: string, routes: string[]): Promise<number[]> {
  const answers = await Promise.all(routes.map((route) => asker(app, cookie)(route)));
  return [...new Set(answers.map(({ status }) => status))];
}

test.each(['host', 'pedagogue', 'reader', 'owner'] as const)(
  'a %s opens and changes no placement',
  async (role) => {
    const { cookie } = await app.signInStaff(role);
    expect(await answersTo(cookie, [...routesOf(false), ...routesOf(true)])).toEqual([403]);
  },
);

test('neither does somebody who has not entered', async () => {
  expect(await answersTo('', [...routesOf(false), ...routesOf(true)])).toEqual([401]);
});

test('its own person does nothing that is a matcher’s, and a matcher nothing that is the person’s', async () => {
  expect(await answersTo(me.cookie, routesOf(false))).toEqual([403]);
  expect(await answersTo(matcher.cookie, routesOf(true))).toEqual([403]);
});

test('another candidate finds nothing, with right bodies as with wrong ones', async () => {
  const other = await listedOf(app);
  const at = `/api/own-placements/${placement.placementId}` as const;
  const tries = [
    ['GET', `${at}/agreement`],
    ['PUT', `${at}/conditions`, { showsConditions: true }],
    ['POST', `${at}/wishes`, { stepId: randomUUID(), kind: 'end', happensOn: '2026-12-01', words: '' }],
    ['DELETE', `${at}/wishes/${placement.steps[0]?.stepId}`],
    ['PUT', `${at}/steps/${placement.steps[0]?.stepId}/words`, { words: 'x' }],
    ['PUT', `${at}/talks/${placement.talks[0]?.placementTalkId}/words`, { words: 'x' }],
  ] as const;
  for (const [method, path, body] of tries)
    expect(await other.ask(`${method} ${path}`, body)).toMatchObject({
      status: 404,
      body: { code: 'placement-not-found' },
    });
  expect((await other.ask('GET /api/own-placements')).body).toMatchObject({ placements: [] });
});

test('a company’s link shows nothing of it', async () => {
  const { openingId } = placement;
  const made = await matcher.ask<{ link: string }>(`POST /api/openings/${openingId}/links`);
  const token = new URL(made.body.link).hash.slice(1);
  const { status, body } = await asker(app, '')<object>('POST /api/company-part/read', { token });
  expect(status).toBe(200);
  const text = JSON.stringify(body);
  expect(
    ['Kim Påhittad', 'Uppgifterna är lagom många', placement.placementId].filter((one) => text.includes(one)),
  ).toEqual([]);
});
