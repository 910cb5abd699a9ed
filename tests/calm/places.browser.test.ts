/** What stands in the same place on every page, and what a state or a field is called. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RouteName, routes } from '#web/routes.ts';
import { launchBrowser, openPerson, type Person } from '../support/browser.ts';
import { challenge, runExamples, showPane } from '../support/candidate.ts';
import { beginClient, handInStarter } from '../support/client.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let browser: Browser;
let person: Person;
let addresses: Map<RouteName, string>;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const client = await beginClient(server.url);
  const { slug, submissionId } = await handInStarter(client);
  person = await openPerson(browser, { url: server.url });
  const [name = '', value = ''] = client.cookie.split('=');
  await person.context.addCookies([{ name, value, url: server.url }]);
  const filled = Object.entries(routes).map(([route, { path }]) => {
    return [route as RouteName, path.replace(':slug', slug).replace(':submissionId', submissionId)] as const;
  });
  addresses = new Map(filled);
});
afterAll(async () => {
  await person?.leave();
  await browser?.close();
  await server?.close();
});

async function open(address: string): Promise<void> {
  await person.page.goto(address);
  await person.page.locator('h1').first().waitFor();
  await person.page.waitForLoadState('networkidle');
}

test('Help and Appearance stand in the same place on every page, and the statement in every footer (calm 22, 30, 38)', async () => {
  const { page, t } = person;
  const seen: { name: RouteName; places: unknown[]; statement: number }[] = [];
  for (const [name, address] of addresses) {
    await open(address);
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
    seen.push({ name, places, statement });
  }
  const [first] = seen;
  expect(first?.places).not.toContain(null);
  // A workspace has no footer: Help, at the top, leads to it.
  const wanted = (name: RouteName) => ({
    name,
    places: first?.places,
    statement: name === 'challenge' || name === 'tryOut' ? 0 : 1,
  });
  expect(seen).toEqual(seen.map(({ name }) => wanted(name)));
});

test('a state is told by a shape and by words beside it, on every page (calm 9)', async () => {
  const { page } = person;
  const bare: string[] = [];
  let marks = 0;
  for (const [name, address] of addresses) {
    await open(address);
    const told = await page
      .locator('.mark')
      .evaluateAll((all) =>
        all.map((one) => (one.closest('li, tr, p, h2, h3, summary, section')?.textContent ?? '').trim()),
      );
    marks += told.length;
    bare.push(...told.filter((text) => !/\p{L}{2}/u.test(text)).map(() => name));
  }
  expect(bare).toEqual([]);
  expect(marks).toBeGreaterThan(0);
});

test('a result is told by a shape and by words, and the code has a name that says challenge and file (calm 9, 34)', async () => {
  const { page } = person;
  await open(`/uppgift/${challenge.slug}`);
  await showPane(person, 'code');
  await page.locator('.monaco-editor, .work-code.plain').first().waitFor();
  const field = page.locator('.work-code').getByRole('textbox');
  await field.waitFor({ state: 'attached' });
  const name = await field.getAttribute('aria-label');
  expect(name).toContain(await page.locator('h1').textContent());
  expect(name).toContain(challenge.javascript.file);
  await runExamples(person);
  const remarks = await page
    .locator('.remarks .mark')
    .evaluateAll((all) =>
      all.map((one) => (one.closest('li, tr, p, h2, h3, summary, section')?.textContent ?? '').trim()),
    );
  expect(remarks.length).toBeGreaterThan(0);
  expect(remarks.filter((text) => !/\p{L}{2}/u.test(text))).toEqual([]);
});
