/** Whoever takes back the yes to the matcher's list is gone from every answer there is, whatever was made before. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FeedScope } from '#server/feed/feed-profile.contract.ts';
import type { TestApp } from '#tests/support/app.ts';
import { type Matcher, matcherOf } from '#tests/support/companies.ts';
import { buildFeedApp, makeKey } from '#tests/support/feed.ts';
import { addStep, agreedOf, noteTalk } from '#tests/support/placements.ts';
import {
  answer,
  askAbout,
  type ListedPerson,
  layBeside,
  listedOf,
  openPlace,
} from '#tests/support/proposals.ts';

let app: TestApp;
let matcher: Matcher;
let key: string;
beforeEach(async () => {
  app = await buildFeedApp();
  matcher = await matcherOf(app);
  ({ key } = await makeKey(app, [...FeedScope.enum]));
});
afterEach(() => app.close());

const words = 'kanariefågel';
type Made = { values: Record<string, string>; traces: string[] };
/** What can have been made of somebody. Each tells its ids. */
const acts: Record<string, (me: ListedPerson) => Promise<Record<string, string>>> = {
  headline: async (me) => {
    await me.ask('POST /api/headlines', { words: `Rubrik ${words}`, marks: [] });
    return {};
  },
  draft: async (me) => {
    const { proposalId } = (await layBeside(matcher, me, await openPlace(matcher, { tasks: [] }))).body;
    return { proposalId };
  },
  answered: async (me) => {
    const { proposalId } = await askAbout(matcher, me, await openPlace(matcher, { tasks: [] }));
    await answer(me, { proposalId }, 'yes', words);
    return { proposalId };
  },
  placement: async (me) => {
    const { proposalId } = (await agreedOf(matcher, me, { tasks: [] })).proposal;
    const begun = await matcher.ask<{ placementId: string }>('POST /api/placements', { proposalId });
    const { placementId } = begun.body;
    await addStep(matcher, { placementId }, { words });
    await noteTalk(matcher, { placementId }, { words });
    return { placementId };
  },
};

/** Every address that reads, as a matcher asks it, and as a program does; and the searches of a matcher. */
async function everything({ values }: Made): Promise<string> {
  const fill = (url: string) => url.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? randomUUID());
  const reads = app.app.routeList.filter(
    ({ method, url, contract }) => method === 'GET' && url.startsWith('/api/') && !contract?.live,
  );
  const searches = ['/api/matcher-list/searches', '/api/company-searches'];
  const headers = { cookie: matcher.cookie };
  const asked = [
    ...reads.map(({ url }) => ({ method: 'GET', url: fill(url), headers }) as const),
    ...searches.map((url) => ({ method: 'POST', url, headers, payload: {} }) as const),
    ...['/api/feed/v1/profiles', '/api/feed/v1/profiles?cursor=0'].map(
      (url) => ({ method: 'GET', url, headers: { authorization: `Bearer ${key}` } }) as const,
    ),
  ];
  const answers: string[] = [];
  for (const one of asked) answers.push((await app.app.inject(one)).body);
  return answers.join('\n');
}

const found = async (made: Made) => {
  const text = await everything(made);
  return made.traces.filter((trace) => text.includes(trace));
};

test('for all that can have been made of them, in every order', async () => {
  const names = Object.keys(acts);
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 1 }), async (chosen) => {
      number += 1;
      const name = `Kim Påhittad ${number}`;
      const me = await listedOf(app, name);
      const values: Record<string, string> = { candidateId: me.accountId };
      for (const one of chosen) Object.assign(values, await acts[one]?.(me));
      const ids = Object.values(values);
      const made = { values, traces: [...ids, name, ...(chosen.join() === 'draft' ? [] : [words])] };
      expect(await found(made)).toEqual(made.traces);
      await me.takeBack();
      expect(await found(made)).toEqual([]);
    }),
    { numRuns: 3, examples: [[names]] },
  );
}, 120_000);
