/** Somebody says how a place should be, a matcher finds them and asks, and both say yes. */
import { beforeAll, expect, test } from 'vitest';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { OpeningForMatcher } from '#server/openings/openings.contract.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { enterAs } from '../calm/open-page.ts';
import { openPerson, type Person } from '../support/browser.ts';
import { beginOwner, type Client, enterWithCode, type StaffClient } from '../support/client.ts';
import { opening, workshop } from '../support/companies.ts';
import { startInBrowser } from '../support/in-browser.ts';

const started = startInBrowser();
let staff: StaffClient;
let client: Client;
beforeAll(async () => {
  staff = await beginOwner(started.server);
  const { accountId } = await staff.call<StaffForSelf>('GET', '/api/staff/me');
  await staff.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'matcher'] });
  const made = await staff.call<{ cards: { code: string }[] }>('POST', '/api/cards', { count: 1, days: 30 });
  client = await enterWithCode(started.server.url, made.cards[0]?.code ?? '');
  await client.call('PUT', '/api/accounts/me/name', { name: 'Kim Påhittad' });
  await client.call('POST', '/api/headlines', { words: 'JavaScript', marks: ['can', 'want'] });
  const { textVersion } = purposes['matcher-list'];
  await client.call('POST', '/api/consents', { purpose: 'matcher-list', textVersion });
  const { companyId } = await staff.call<{ companyId: string }>('POST', '/api/companies', workshop);
  const at = `/api/companies/${companyId}/openings`;
  const { openingId, revision } = await staff.call<OpeningForMatcher>('POST', at, opening);
  await staff.call('POST', `/api/openings/${openingId}/state`, { state: 'open', revision });
});

const press = ({ page, t }: Person, key: string) =>
  page.getByRole('button', { name: t(key), exact: true }).click();
const says = ({ page, t }: Person, key: string) => page.getByText(t(key), { exact: true }).first().waitFor();

test('from a wish of a place to both yes (calm 10, 24, 25)', async () => {
  const me = await openPerson(started.browser, {
    url: started.server.url,
    locale: 'en',
    width: 1280,
    comfort: { locale: 'en' },
  });
  await enterAs(me, client, started.server.url);
  await me.step('the person says how a place should be', async (page) => {
    await page.goto('/lista');
    await page.getByRole('link', { name: me.t('places.heading'), exact: true }).click();
    await page.getByRole('link', { name: me.t('places.toWish'), exact: true }).click();
    await page.getByLabel(me.t('openings.offered.remote.label'), { exact: true }).selectOption('part');
    await page.getByLabel(me.t('openings.offered.hoursFrom'), { exact: true }).selectOption('8');
    await page.getByLabel(/at most 8/).check();
    await press(me, 'placeWish.keep');
    await says(me, 'placeWish.kept');
  });

  const matcher = await openPerson(started.browser, { url: started.server.url, locale: 'sv', width: 1280 });
  const { t } = matcher;
  await enterAs(matcher, staff, started.server.url);
  await matcher.step('a matcher finds them by language, hours and distance', async (page) => {
    await page.goto('/skrivbord');
    await page.getByRole('link', { name: t('proposals.list.heading'), exact: true }).click();
    await page.getByLabel(t('proposals.search.language'), { exact: true }).selectOption('javascript');
    await page.getByText(t('proposals.search.conditions'), { exact: true }).click();
    await page.getByLabel(t('openings.offered.remote.label'), { exact: true }).selectOption('all');
    await page.getByLabel(t('openings.offered.hoursFrom'), { exact: true }).selectOption('8');
    await press(matcher, 'proposals.search.show');
    await page.getByRole('heading', { name: /^Det du söker passar/ }).waitFor();
    await page.getByRole('link', { name: 'Kim Påhittad', exact: true }).click();
  });

  await matcher.step('lays an opening beside them, and asks', async (page) => {
    await page.getByLabel(t('proposals.lay.opening'), { exact: true }).selectOption({ index: 1 });
    await press(matcher, 'proposals.lay.act');
    await page.getByRole('heading', { name: t('proposals.columns.fits'), exact: true }).waitFor();
    await press(matcher, 'proposals.one.ask');
    await says(matcher, 'proposals.state.asked');
  });

  await me.step('the person reads who asks, where and why, and says yes', async (page) => {
    await page.goto('/lista');
    await page.getByText(me.t('list.asked_one', { number: 1 })).waitFor();
    await page
      .getByRole('link', { name: me.t('list.places'), exact: true })
      .first()
      .click();
    await page.getByRole('heading', { level: 3, name: `${opening.title}, ${workshop.name}` }).waitFor();
    // Slowly, so that what moves does so on its own: the button must not change while it answers.
    await page.route('**/api/places/proposals/*/answer', async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    await page.getByLabel(me.t('proposals.answer.person.yes'), { exact: true }).check();
    await press(me, 'proposals.answer.person.keep');
    await page.getByText(me.t('places.state.person-yes')).waitFor();
  });

  await matcher.step('the company’s yes is noted', async (page) => {
    await page.reload();
    await page.getByLabel(t('proposals.answer.company.yes'), { exact: true }).check();
    await press(matcher, 'proposals.answer.company.keep');
    await says(matcher, 'proposals.state.both-yes');
  });

  await me.step('the person sees both, and who has looked', async (page) => {
    await page.reload();
    await page.getByText(me.t('places.state.both-yes')).waitFor();
    await page.goto('/vem-far-se');
    const looked = page.getByText(new RegExp(me.t('views.acts.listed')));
    await looked.first().waitFor();
    expect(await looked.count()).toBe(1);
  });
});
