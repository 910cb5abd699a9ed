/** The report of somebody in the demo, on the screen and on paper. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser, openPerson } from '../../support/browser.ts';
import { type RunningServer, startServer } from '../../support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer({ args: ['--demo'] });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The own code of the one with skills in two languages. */
async function codeOfReport(): Promise<string> {
  const line = /(\S{4}-\S{4}-\S{4}-\S{4}).*a report with several skills/;
  return vi.waitUntil(() => line.exec(server.output())?.[1], { timeout: 60_000 });
}

test('the report offers to tell what was not told, and prints whole without what one can press', async () => {
  const person = await openPerson(browser, { url: server.url });
  const { page, t, step } = person;
  await page.goto(`/kort?till=/rapport#${await codeOfReport()}`);
  await page.locator('[data-next]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/kort'));
  await page.goto('/rapport');
  await page.getByRole('heading', { name: t('report.skills') }).waitFor();
  await step('a challenge that nothing was told of leads to where it can be told', async () => {
    const link = page.getByText(t('report.howMade.tell')).first();
    expect(await link.getAttribute('href')).toMatch(/^\/uppgift\//);
  });
  const claim = page.locator('.piece details li').first();
  expect(await claim.isVisible()).toBe(false);
  // Not a step: on paper things may stand in other places.
  await page.emulateMedia({ media: 'print' });
  expect(await claim.isVisible()).toBe(true);
  expect(await page.locator('button:visible, main a:visible').count()).toBe(0);
  const month = new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric' }).format(new Date());
  expect(await page.getByText(t('report.printed', { month })).isVisible()).toBe(true);
  await person.leave();
});
