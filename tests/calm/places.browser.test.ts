/** What stands in the same place on every page, and what a state or a field is called. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RouteName, routes } from '#web/routes.ts';
import { openPerson, type Person } from '../support/browser.ts';
import { challenge, runExamples, showPane } from '../support/candidate.ts';
import { beginClient, handInStarter } from '../support/client.ts';
import { partOf } from '../support/how-much.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { addressOf, enterAs, openPage, routeNames } from './open-page.ts';

const started = startInBrowser();
let person: Person;
/** Of each page, by its name: seen on one walk over all of them. */
const seen: { name: RouteName; places: unknown[]; toList: unknown[]; statement: number; marks: string[] }[] =
  [];

beforeAll(async () => {
  const client = await beginClient(started.server.url);
  const made = await handInStarter(client);
  person = await openPerson(started.browser, { url: started.server.url });
  await enterAs(person, client, started.server.url);
  for (const name of partOf(routeNames, 3)) {
    await openPage(person.page, addressOf(name, made));
    seen.push({ name, ...(await lookAtPage(person)) });
  }
});
afterAll(async () => {
  await person?.leave();
});

async function lookAtPage({ page, t }: Person) {
  const places = await Promise.all(
    (['common.comfort', 'common.help'] as const).map(async (key) => {
      const link = page.locator('header').getByRole('link', { name: t(key), exact: true });
      const box = await link.boundingBox();
      return box && [Math.round(box.x), Math.round(box.y), Math.round(box.width)];
    }),
  );
  const statement = await page
    .locator('footer')
    .getByRole('link', { name: t('common.accessibility'), exact: true })
    .count();
  const toList = page.locator('header').getByRole('link', { name: new RegExp(`^${t('common.list')}\\b`) });
  const boxes = (await toList.all()).map(async (link) => {
    const box = await link.boundingBox();
    return [await link.getAttribute('href'), box && Math.round(box.x), box && Math.round(box.y)];
  });
  return {
    places,
    statement,
    toList: await Promise.all(boxes),
    marks: await wordsBesideMarks(page, '.mark'),
  };
}

function wordsBesideMarks(page: Page, marks: string): Promise<string[]> {
  return page
    .locator(marks)
    .evaluateAll((all) =>
      all.map((one) => (one.closest('li, tr, p, h2, h3, summary, section')?.textContent ?? '').trim()),
    );
}

const isBare = (words: string) => !/\p{L}{2}/u.test(words);

test('Help and Appearance stand in the same place on every page, and the statement in every footer (calm 22, 30, 38)', () => {
  const [first] = seen;
  expect(first?.places).not.toContain(null);
  // A workspace has no footer: Help, at the top, leads to it.
  const wanted = (name: RouteName) => ({
    name,
    places: first?.places,
    statement: name === 'challenge' || name === 'tryOut' ? 0 : 1,
  });
  expect(seen.map(({ marks: _marks, toList: _toList, ...rest }) => rest)).toEqual(
    seen.map(({ name }) => wanted(name)),
  );
});

test('Min lista is one press away in the same place on every page of a candidate, but on the list itself', () => {
  const own = seen.filter(({ name }) => routes[name].signIn === true && name !== 'list');
  expect(new Set(own.map(({ toList }) => JSON.stringify(toList)))).toHaveLength(1);
  expect(own[0]?.toList).toEqual([['/lista', expect.any(Number), expect.any(Number)]]);
  const others = seen.filter(({ name }) => name === 'list' || routes[name].signIn === 'staff');
  expect(others.filter(({ toList }) => toList.length > 0)).toEqual([]);
});

test('a state is told by a shape and by words beside it, on every page (calm 9)', () => {
  const told = seen.flatMap(({ name, marks }) => marks.map((words) => ({ name, words })));
  expect(told.filter(({ words }) => isBare(words))).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
});

test('a result is told by a shape and by words, and the code has a name that says challenge and file (calm 9, 34)', async () => {
  const { page } = person;
  await openPage(page, `/uppgift/${challenge.slug}`);
  await showPane(person, 'code');
  await page.locator('.monaco-editor, .work-code.plain').first().waitFor();
  const field = page.locator('.work-code').getByRole('textbox');
  await field.waitFor({ state: 'attached' });
  const name = await field.getAttribute('aria-label');
  expect(name).toContain(await page.locator('h1').textContent());
  expect(name).toContain(challenge.javascript.file);
  await runExamples(person);
  const remarks = await wordsBesideMarks(page, '.remarks .mark');
  expect(remarks.length).toBeGreaterThan(0);
  expect(remarks.filter(isBare)).toEqual([]);
});
