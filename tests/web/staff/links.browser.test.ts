/** Links that are made and shown once: no room is kept before one is asked for, and nothing moves when it comes. */
import { expect, test } from 'vitest';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const started = startPeopleInBrowser();

test('a link that is made moves nothing, and before that its place is no taller than its words', async () => {
  const { server, staff, made } = started.people;
  await staff.call('POST', '/api/invitations', { name: 'Ada Påhittad', roles: ['host'] });
  const person = await openPerson(started.browser, { url: server.url });
  const { page, t } = person;
  await enterAs(person, staff, server.url);
  await openPage(page, addressOf('people', made));
  const place = page.locator('form .shown-here');
  const words = await place.getByText(t('staff.link.here')).boundingBox();
  expect((await place.boundingBox())?.height).toBeLessThan((words?.height ?? 0) * 3);

  // What was taken back stays and says so, also when the list is asked for anew.
  await page.getByRole('button', { name: t('staff.people.withdraw', { name: 'Ada Påhittad' }) }).click();
  const takenBack = page.getByText(t('staff.people.withdrawn'));
  await takenBack.waitFor();

  await page.getByRole('textbox', { name: t('staff.people.name') }).fill('Bo Påhittad');
  await page.locator('form .role-boxes input').first().check();
  const make = page.getByRole('button', { name: t('staff.people.invite'), exact: true });
  const topOf = () => make.evaluate((one) => one.getBoundingClientRect().top + scrollY);
  const stood = await topOf();
  await make.click();
  // The new link can be taken back here as well.
  await page.getByRole('button', { name: t('staff.people.withdraw', { name: 'Bo Påhittad' }) }).waitFor();
  expect(await place.locator('.link-shown').textContent()).toContain('/inbjudan#');
  expect(await topOf()).toBe(stood);
  expect(await takenBack.count()).toBe(1);
  expect(await page.getByRole('heading', { name: t('staff.people.madeHere') }).count()).toBe(1);
  expect(await page.getByText(t('staff.people.withdrawSays')).count()).toBe(1);
  await person.leave();
});

test('a link for a company stands below its button, and moves nothing when its answer is late', async () => {
  const { server, staff, made } = started.people;
  const person = await openPerson(started.browser, { url: server.url, width: 360 });
  const { page, t, step } = person;
  await enterAs(person, staff, server.url);
  await openPage(page, addressOf('opening', made));
  await page.route('**/links', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await step('the link comes late', async () => {
    await page.getByRole('button', { name: t('openings.links.make') }).click();
    await page.locator('.link-shown').waitFor();
  });
  const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
  expect(await topOf('.link-shown')).toBeLessThan(await topOf('.people-rows > li'));
  expect(await page.locator('[role="status"]').allTextContents()).toContain(t('openings.links.ready'));
  expect(await page.locator('.people-rows > li').count()).toBe(2);
  await person.leave();
});
