/** A page that is somebody else's, and one that did not come: what can be done is offered, and nothing else. */
import { beforeAll, expect, test } from 'vitest';
import type { InvitationMade } from '#server/staff/staff.contract.ts';
import { routes, type StaffRouteName } from '#web/routes.ts';
import { placeOf } from '#web/staff/desk-pages.ts';
import { addressOf, enterAs, openPage, routeNames } from '../../calm/open-page.ts';
import { openPerson, type Person } from '../../support/browser.ts';
import { acceptInvitation, type StaffClient } from '../../support/client.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const started = startPeopleInBrowser();
let reader: StaffClient;
beforeAll(async () => {
  const invited = { name: 'Påhittade Läsaren', roles: ['reader'] };
  const { link } = await started.people.staff.call<InvitationMade>('POST', '/api/invitations', invited);
  reader = await acceptInvitation(started.people.server.url, link);
});

async function open(as: Pick<StaffClient, 'cookie'>): Promise<Person> {
  const person = await openPerson(started.browser, { url: started.people.server.url });
  await enterAs(person, as as StaffClient, started.people.server.url);
  return person;
}

const again = ({ page, t }: Person) => page.getByRole('button', { name: t('common.tryAgain') });

test('a page of another role says whose it is, leads to the desk, and asks for nothing', async () => {
  const person = await open(reader);
  const { page, t, step } = person;
  const others = routeNames.filter((name): name is StaffRouteName => {
    const opensFor = routes[name].signIn === 'staff' ? placeOf(name as StaffRouteName)?.opensFor : undefined;
    return opensFor !== undefined && opensFor !== 'every' && !opensFor.includes('reader');
  });
  // Some from every part of the desk: which pages are whose is another test's.
  const opened = others.filter((_, index) => index % 4 === 0);
  const said: unknown[] = [];
  for (const name of opened) {
    const before = person.asked().length;
    await step(name, () => openPage(page, addressOf(name, started.people.made)));
    said.push({
      name,
      own: await page.getByText(t('staff.otherRole.own_one', { roles: t('staff.roles.reader') })).count(),
      next: await page.locator('[data-next]').getAttribute('href'),
      again: await again(person).count(),
      asked: person
        .asked()
        .slice(before)
        .filter((one) => one.includes('/api/') && !/(staff\/me|organisation|oidc|readiness)$/.test(one)),
    });
  }
  expect(said).toEqual(opened.map((name) => ({ name, own: 1, next: routes.desk.path, again: 0, asked: [] })));
  await person.leave();
});

test('a candidate meets the pages of staff, and staff those of candidates, with a way on for both', async () => {
  const candidate = await open(started.people.client);
  await candidate.step('a page of staff', () => openPage(candidate.page, routes.companies.path));
  await candidate.page.getByText(candidate.t('common.forOthers.staff.says')).waitFor();
  expect(await again(candidate).count()).toBe(0);
  await candidate.page.locator('[data-next]').click();
  await candidate.page.getByRole('heading', { level: 1, name: candidate.t('list.heading') }).waitFor();
  await candidate.leave();

  const staff = await open(reader);
  await staff.step('a page of candidates', () => openPage(staff.page, routes.headlines.path));
  await staff.page.getByText(staff.t('common.forOthers.candidates.says')).waitFor();
  expect(await again(staff).count()).toBe(0);
  await staff.page.locator('[data-next]').click();
  await staff.page.getByRole('heading', { level: 1, name: staff.t('staff.desk.heading') }).waitFor();
  await staff.leave();
});

test.each([
  { status: 401, code: 'sign-in-needed', next: 'sign-in' },
  { status: 403, code: 'not-allowed', next: 'go-to-start' },
  { status: 404, code: 'company-not-found', next: 'go-back' },
])('nothing is offered to be fetched again after $status', async ({ status, code, next }) => {
  const person = await open(started.people.staff);
  const { page, t, step } = person;
  const json = { type: 'about:blank', title: code, status, code, params: {}, next };
  await page.route('**/api/companies/*', (route) =>
    route.fulfill({ status, contentType: 'application/problem+json', json }),
  );
  await step('the page does not come', () => openPage(page, addressOf('company', started.people.made)));
  await page.getByText(t(`errors.${code as 'not-allowed'}`)).waitFor();
  expect(await again(person).count()).toBe(0);
  await person.leave();
});

test('a lost network keeps the way to fetch it again, and the page comes', async () => {
  const person = await open(started.people.staff);
  const { page, t, step } = person;
  await page.route('**/api/companies/*', (route) => route.abort());
  await step('the page does not come', async () => {
    await page.goto(addressOf('company', started.people.made));
    await page.getByText(t('common.needsContact')).waitFor();
  });
  await page.unroute('**/api/companies/*');
  await again(person).click();
  await page.getByRole('heading', { level: 1, name: 'Påhittade Verken' }).waitFor();
  await person.leave();
});

test('a sign-in that ends while somebody writes asks for another one, and keeps the words', async () => {
  const person = await open(started.people.staff);
  const { page, t, step, context } = person;
  const name = page.getByLabel(t('companies.form.name'), { exact: true });
  await openPage(page, routes.newCompany.path);
  await name.fill('Påhittade Glasbruket');
  await context.clearCookies();
  await step('it is saved without a sign-in', async () => {
    await page.getByRole('button', { name: t('companies.form.add') }).click();
    await page.getByText(t('errors.sign-in-needed')).waitFor();
  });
  expect(await name.inputValue()).toBe('Påhittade Glasbruket');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: t('staff.signIn.needed') }).waitFor();
  await enterAs(person, started.people.staff, started.people.server.url);
  await step('the same page after the sign-in', () => openPage(page, routes.newCompany.path));
  expect(await name.inputValue()).toBe('Påhittade Glasbruket');
  await person.leave();
});
