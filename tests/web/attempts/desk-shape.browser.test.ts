/** The workspace with every size of letters: the code has its room, and nothing stands upon anything. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { brokenLines } from '../../calm/text-boxes.ts';
import { chooseElsewhere, launchBrowser, openPerson } from '../../support/browser.ts';
import {
  button,
  challenge,
  enterAtOnce,
  openWorkspace,
  runExamples,
  showPane,
} from '../../support/candidate.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const letters: [string, Partial<Comfort>][] = [
  ['usual letters', {}],
  ['large letters', { textSize: 'large' }],
  ['the largest letters', { textSize: 'larger' }],
  ['the largest letters, far apart', { textSize: 'larger', spacing: 'wider', font: 'opendyslexic' }],
  ['letters far apart, and results beside', { spacing: 'wider', resultPlace: 'beside' }],
];
/** A computer, the same at 125 % and 150 %, a low one, and a large screen. */
const windows = [
  [1280, 720],
  [1024, 576],
  [853, 480],
  [1366, 625],
  [1920, 1080],
] as const;
const linesInSight = 5;

test.each(letters)(
  'with %s there are some lines of code, and nothing is cut or lies over anything',
  async (_, chosen) => {
    const comfort = { locale: 'sv', ...chosen } as const;
    const person = await openPerson(browser, { url: server.url, locale: 'sv', comfort });
    const { page } = person;
    await enterAtOnce(person);
    await openWorkspace(person);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    const found: string[] = [];
    // Where the statement lies under another tab its heading is there for who listens.
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      for (const pane of ['code', 'result', 'statement', 'code'] as const) {
        await showPane(person, pane);
        const broken = await brokenLines(page);
        const seen = new Set(broken.filter((line) => line !== `cut: ${title}`));
        found.push(...[...seen].map((line) => `${width}x${height} ${pane}: ${line}`));
      }
      const code = (await page.locator('.work-code').boundingBox())?.height ?? 0;
      const line = (await page.locator('.monaco-editor .view-line').first().boundingBox())?.height ?? 0;
      if (code < linesInSight * line) found.push(`${width}x${height}: ${code} for lines of ${line}`);
      const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (across > 0) found.push(`${width}x${height}: ${across} wider than the window`);
    }
    expect(found).toEqual([]);
    await person.context.close();
  },
);

test('where code and result take turns a run shows its result, the statement stays, and no control moves', async () => {
  const person = await openPerson(browser, { url: server.url, locale: 'sv', width: 1366, height: 625 });
  const { page, t, step } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  const tab = (pane: 'code' | 'result') =>
    page.getByRole('tab', { name: t(`workspace.panes.${pane}`), exact: true });
  const boxes = () => Promise.all([button(person, 'workspace.run').boundingBox(), tab('code').boundingBox()]);
  const before = await boxes();
  await step('examples are run', async () => {
    await runExamples(person);
    expect(await tab('result').getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tab', { name: t('workspace.panes.statement') }).count()).toBe(0);
    expect(await page.locator('.statement-text').isVisible()).toBe(true);
    expect(await boxes()).toEqual(before);
  });
  await step('the keyboard goes back to the code', async () => {
    await tab('result').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.work-code').isVisible()).toBe(true);
    expect(await page.locator('.result').isVisible()).toBe(false);
  });
  await person.leave();
});

test('the parts stand anew at once when letters or the window change, and the place in the work stays', async () => {
  const person = await openPerson(browser, { url: server.url, locale: 'sv' });
  const { page, t } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  const shape = () => page.locator('.workspace').getAttribute('data-shape');
  expect(await shape()).toBe('below');
  await page.getByRole('tab', { name: t('workspace.more') }).click();
  await chooseElsewhere(page, { locale: 'sv', textSize: 'larger' });
  await expect.poll(shape).toBe('halves');
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(shape).toBe('panes');
  expect(await page.getByRole('tab', { name: t('workspace.more') }).getAttribute('aria-selected')).toBe(
    'true',
  );
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBeTruthy();
  expect(page.url()).toContain(challenge.slug);
  await person.context.close();
});
