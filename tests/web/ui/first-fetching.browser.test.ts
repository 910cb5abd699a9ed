/** What stands on a page while its program is on its way over a slow network. */
import { expect, test } from 'vitest';
import { openPerson } from '../../support/browser.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

test.each(['/', '/hjalp'])(
  '%s says that it is being fetched, in the language that was chosen',
  async (path) => {
    const person = await openPerson(started.browser, {
      url: started.server.url,
      locale: 'en',
      comfort: { locale: 'en' },
    });
    const { page, t } = person;
    let letThrough = () => {};
    const isWaitedFor = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await isWaitedFor;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    // Before the style sheet has come there is no picture, and both languages count as visible.
    const words = () => page.locator('.first-fetching:visible').allInnerTexts();
    await expect.poll(words).toEqual([t('common.fetching')]);
    letThrough();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('.first-fetching').count()).toBe(0);
    await person.leave();
  },
);
