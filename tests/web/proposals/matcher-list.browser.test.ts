/** The matcher's list, when what is sought cannot be, and when not everything came. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enterAs } from '../../calm/open-page.ts';
import { openPerson, type Person } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const listPath = '/skrivbord/matcharens-lista';
const started = startPeopleInBrowser();
let matcher: Person;
beforeEach(async () => {
  matcher = await openPerson(started.browser, { url: started.people.server.url });
  await enterAs(matcher, started.people.staff, started.people.server.url);
});
afterEach(() => matcher.leave());

test('what contradicts itself can be mended, also by somebody who went elsewhere and came back', async () => {
  const { page, t } = matcher;
  const show = page.getByRole('button', { name: t('proposals.search.show') });
  await page.goto(listPath);
  await page.getByText(t('proposals.search.conditions'), { exact: true }).click();
  await page.getByLabel(t('openings.offered.remote.label')).selectOption('all');
  await page.getByLabel(t('openings.offered.daysOnSite')).selectOption('3');
  await show.click();
  await page.getByText(t('errors.conditions-contradict_remote-days')).waitFor();
  expect(await show.isVisible()).toBe(true);

  // By a link: the page is not loaded anew.
  await page
    .locator('.bar')
    .getByRole('link', { name: t('staff.desk.heading') })
    .click();
  await page.waitForURL((url) => url.pathname !== listPath);
  await page.goBack();
  await show.waitFor();
  expect(await page.getByText(t('errors.conditions-contradict_remote-days')).count()).toBe(0);
});

test('what a caller says first stands open, and a search shows the first who fits below its button', async () => {
  const { page, t } = matcher;
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(listPath);
  await page.getByLabel(t('proposals.search.language'), { exact: true }).selectOption('javascript');
  await page.getByLabel(t('openings.offered.remote.label')).selectOption('all');
  await page.getByLabel(t('openings.offered.hoursFrom')).selectOption('8');
  await page.getByText(t('proposals.search.conditions'), { exact: true }).click();
  await page.getByLabel(t('proposals.search.headline'), { exact: true }).fill('Rust');
  const show = page.getByRole('button', { name: t('proposals.search.show') });
  await show.click();
  const first = page.locator('.people-rows a').first();
  await page.getByText(t('proposals.list.groups.fits', { count: 1 })).waitFor();
  await expect.poll(async () => Math.round((await show.boundingBox())?.y ?? -1)).toBeGreaterThanOrEqual(0);
  expect((await first.boundingBox())?.y).toBeLessThan(640 - 44);
  // What is chosen and folded is still said.
  await page.getByText(`${t('proposals.search.headline')}: Rust`).waitFor();
});

test('nobody is taken for somebody without a placement because that could not be fetched', async () => {
  const { page, t } = matcher;
  const said = page.getByText(t('placements.ofPerson.notFetched'));
  await page.route('**/api/placements/people', (route) => route.abort());
  await page.goto(listPath);
  await said.waitFor();
  await page.unroute('**/api/placements/people');
  await page.getByRole('button', { name: t('common.tryAgain') }).click();
  await said.waitFor({ state: 'detached' });
  await page
    .getByText(t('placements.ofPerson.going'))
    .or(page.getByText(t('placements.ofPerson.coming')))
    .first()
    .waitFor();
});
