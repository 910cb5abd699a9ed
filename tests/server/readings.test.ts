/** What is read for everybody is read at once: ten times as many rows take no statement more. */
import { expect, test } from 'vitest';
import { buildTestApp } from '#tests/support/app.ts';
import { statementsOf } from '#tests/support/count-statements.ts';
import { makeKey, readFeedOf } from '#tests/support/feed.ts';
import { fillOrganisation } from '#tests/support/organisation.ts';
import { queueOf } from '#tests/support/reviews.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';
import { smallChallenge, smallLibrary } from '#tests/support/small-library.ts';

const slugs = ['first', 'second', 'third', 'fourth'];

/** Statements for each request that a page of a pedagogue, a reader, a matcher, a candidate or a program makes, the second time it asks on a day. */
async function statementsIn(size: { people: number; openings: number; slugs: string[] }) {
  const challenges = smallLibrary(slugs.map((slug) => smallChallenge({ slug })));
  const server = await buildTestApp({ challenges, sandbox: scriptedSandbox() });
  const { pedagogue, reader, matcher, me, proposalId, candidateIds } = await fillOrganisation(server, size);
  const { key } = await makeKey(server);
  const asks: Record<string, () => Promise<{ status: number }>> = {
    candidates: () => pedagogue.get('/api/candidates'),
    readable: () => pedagogue.get('/api/reports/connected'),
    talking: () => pedagogue.get('/api/talks/connected'),
    wishes: () => pedagogue.get('/api/contact-wishes'),
    queue: () => reader.get('/api/reviews'),
    reading: async () => reader.get(`/api/reviews/${(await queueOf(reader)).reviews[0]?.reviewId}`),
    report: () => pedagogue.get(`/api/candidates/${candidateIds[0]}/report`),
    list: () => matcher.ask('POST /api/matcher-list/searches', { language: 'javascript', remote: 'all' }),
    listed: () => matcher.ask(`GET /api/matcher-list/${me.accountId}`),
    proposals: () => matcher.ask('GET /api/proposals'),
    proposal: () => matcher.ask(`GET /api/proposals/${proposalId}`),
    places: () => me.ask('GET /api/places'),
    feed: () => readFeedOf(server, key),
  };
  const counted: [string, number, number][] = [];
  for (const [name, ask] of Object.entries(asks)) {
    const { status } = await ask();
    counted.push([name, status, (await statementsOf(server.deps.db, ask)).length]);
  }
  await server.close();
  return counted;
}

test('lists, report, reviews, proposals and feed take as many statements for many people, openings and talks as for few', async () => {
  const few = await statementsIn({ people: 2, openings: 1, slugs: slugs.slice(0, 1) });
  expect(few.map(([, status]) => status)).toEqual(few.map(() => 200));
  expect(few.every(([, , statements]) => statements > 0)).toBe(true);
  expect(await statementsIn({ people: 20, openings: 12, slugs })).toEqual(few);
});
