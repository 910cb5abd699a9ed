/** Whoever wants no suggestions gets none, on this device at once and at every page. */
import { expect, test } from 'vitest';
import { openPerson } from '../../support/browser.ts';
import { enterAtOnce, expectText } from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

test('without suggestions the list offers nothing, and no button is filled (calm 21)', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t } = person;
  await enterAtOnce(person);
  await page.goto('/lista');
  await page.locator('.sheet [data-next]').waitFor();
  await page.goto('/utseende');
  await page.getByText(t('comfort.groups.work')).click();
  await page.getByLabel(t('comfort.rows.suggestions.choices.hidden')).check();
  await expectText(person, t('comfort.keptAccount'));
  await page.goto('/lista');
  await page.locator('.entries').waitFor();
  expect(await page.locator('.sheet [data-next]').count()).toBe(0);
  await page.goto('/uppgift/booking-clashes');
  const grounds = () =>
    page
      .locator('.foot .button')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  await expect.poll(async () => (await grounds()).length).toBe(3);
  expect(new Set(await grounds()).size).toBe(1);
  await person.leave();
});
