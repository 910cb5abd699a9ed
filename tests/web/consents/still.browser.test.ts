/** Each yes, and each yes taken back, leaves everything on the page where it was. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pathTo } from '#web/routes.ts';
import { enterAs } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const started = startPeopleInBrowser();

const placesOf = (page: Page) =>
  page
    .locator('.consents > li, .consents .acts')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));

test.each([320, 360])(
  'at %i points, saying yes and taking it back moves nothing (calm 11)',
  async (width) => {
    const { people, browser } = started;
    const person = await openPerson(browser, { url: people.server.url, width });
    await enterAs(person, people.client, people.server.url);
    const { page, t } = person;
    await page.goto(pathTo('whoSees'));
    await page.locator('.consents').waitFor();
    const before = await placesOf(page);
    const rows = page.locator('.consents > li:has(.acts)');
    for (let at = 0; at < (await rows.count()); at += 1) {
      const row = rows.nth(at);
      const button = row.locator('.acts button');
      // What a company saw is shown again by another link alone: there is no second press.
      for (let press = 0; press < 2 && (await button.count()) > 0; press += 1) {
        const said = await row.locator('.consent-state').textContent();
        await button.click();
        await expect.poll(() => row.locator('.consent-state').textContent()).not.toBe(said);
        await row.locator('.said-place p').waitFor();
        expect(await placesOf(page)).toEqual(before);
      }
    }
    expect(before.length).toBeGreaterThan(4);
    expect(await page.getByText(t('consents.withdrawn')).count()).toBeGreaterThan(0);
    await person.leave();
  },
);
