/** A link for somebody who is invited: it comes last on its page, where no room needs to be kept for it. */
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
