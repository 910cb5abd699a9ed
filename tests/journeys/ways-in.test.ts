/** Somebody who comes by the organisation's own sign-in; and a candidate from the card to the last trace. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardMade } from '#server/accounts/accounts.contract.ts';
import { enterAs } from '../calm/open-page.ts';
import { button, enterCode, expectText } from '../support/candidate.ts';
import { type CitySignIn, startCitySignIn } from '../support/city-sign-in.ts';
import { acceptInvitation } from '../support/client.ts';
import { partOf } from '../support/how-much.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { findFreePort } from '../support/server.ts';
import type { Locale } from '../support/words.ts';
import { arrive, codeOfCard, named, openWithDevice, printOwnerLink } from './staff-hands.ts';

const pia = { name: 'Pia Påhittad', groups: ['kodlugn-team'] };
let city: CitySignIn;
let port: number;
beforeAll(async () => {
  port = await findFreePort();
  city = await startCitySignIn(`http://localhost:${port}/personal/svar`, { sub: 'nobody', ...pia });
});
afterAll(async () => {
  await city?.close();
});
const started = startInBrowser(() => ({
  port,
  env: {
    OIDC_ISSUER: city.issuer,
    OIDC_CLIENT_ID: 'kodlugn',
    OIDC_CLIENT_SECRET: 'a secret of the test',
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ROLES: 'kodlugn-team=pedagogue',
  },
}));

const locales: Locale[] = ['sv', 'en'];

test.each(partOf(locales, 2, 1))(
  'a pedagogue comes in by the own sign-in of the organisation, and no more once it gives no role (%s)',
  async (locale) => {
    Object.assign(city.person, { sub: `pia-${locale}`, ...pia });
    const pedagogue = await openWithDevice(started.browser, started.server, locale, {
      alsoAsks: [city.issuer],
    });
    const { page, t, step } = pedagogue;
    await step('the page of staff offers the way there, and it leads back to the desk', async () => {
      await page.goto('/personal');
      await button(pedagogue, 'staff.signIn.oidc').click();
      await arrive(pedagogue, 'staff.desk.heading');
      await expectText(pedagogue, t('staff.desk.who', { name: pia.name }));
      await expectText(pedagogue, t('staff.desk.roles', { roles: t('staff.roles.pedagogue') }));
    });
    await step('keys are the matter of the organisation', async () => {
      await page.goto('/skrivbord/inloggning');
      await expectText(pedagogue, t('passkeys.elsewhere'));
    });
    await step('without a role nobody comes in, and the page says so', async () => {
      await page.goto('/skrivbord');
      await button(pedagogue, 'staff.desk.signOut').click();
      await arrive(pedagogue, 'staff.signIn.needed');
      city.person.groups = ['all-staff'];
      await button(pedagogue, 'staff.signIn.oidc').click();
      await expectText(pedagogue, t('errors.oidc-no-role'));
      await arrive(pedagogue, 'staff.oidc.heading');
    });
    await pedagogue.leave();
  },
);

test.each(partOf(locales, 2))(
  'a candidate comes in by card, code, passkey and a new card, sees who looked, takes all along and is erased (%s)',
  async (locale) => {
    const owner = await acceptInvitation(started.server.url, printOwnerLink(started.server));
    const made = { count: 2, days: 30 };
    const { cards } = await owner.call<{ cards: CardMade[] }>('POST', '/api/cards', made);
    const device = await openWithDevice(started.browser, started.server, locale);
    const { t } = device;
    let ownCode = '';
    await device.step('the card gives an own code', async (page) => {
      await page.goto('/kort');
      await enterCode(device, cards[0]?.code ?? '');
      await arrive(device, 'code.heading');
      ownCode = (await page.locator('.own-code .code').textContent()) ?? '';
      await button(device, 'code.kept').click();
      await arrive(device, 'welcome.heading');
      await button(device, 'welcome.next').click();
      await arrive(device, 'list.heading');
    });
    await device.step('a passkey is added', async (page) => {
      await page.goto('/min-kod');
      await button(device, 'passkeys.make').click();
      await expectText(device, t('passkeys.made'));
    });
    await device.step('which is a way in, as the own code is', async (page) => {
      await button(device, 'code.later.leave').click();
      await arrive(device, 'start.heading');
      await page.goto('/kort');
      await button(device, 'passkeys.enter').click();
      await arrive(device, 'list.heading');
      await page.goto('/min-kod');
      await button(device, 'code.later.leave').click();
      await arrive(device, 'start.heading');
      await page.goto('/kort');
      await enterCode(device, ownCode);
      await arrive(device, 'list.heading');
    });

    let newCard = '';
    const staff = await openWithDevice(started.browser, started.server, locale);
    await enterAs(staff, owner, named(started.server.url));
    await staff.step('the code is lost: a new card is made', async (page) => {
      await page.goto('/skrivbord/deltagare');
      const name = staff.t('staff.candidates.number', { number: 1 });
      await page.getByText(staff.t('staff.candidates.change', { name })).click();
      await button(staff, 'staff.candidates.card').click();
      newCard = await codeOfCard(page);
    });
    await staff.leave();

    const another = await openWithDevice(started.browser, started.server, locale);
    await another.step('it opens the same account on another device, with another own code', async (page) => {
      await page.goto('/kort');
      await enterCode(another, newCard);
      await arrive(another, 'code.heading');
      ownCode = (await page.locator('.own-code .code').textContent()) ?? '';
      await button(another, 'code.kept').click();
      await arrive(another, 'list.heading');
    });
    await device.step('where it was open before, it is no more', async (page) => {
      await page.goto('/rapport');
      await arrive(device, 'enter.needed.heading');
    });
    await device.leave();
    await another.step('who made the card can be read', async (page) => {
      await page.goto('/vem-far-se');
      await page
        .getByRole('listitem')
        .filter({ hasText: t('views.acts.card') })
        .waitFor();
    });
    await another.step('a card that is given later connects, and the account stays', async (page) => {
      await page.goto('/min-kod');
      await page.getByRole('textbox', { name: t('connections.card') }).fill(cards[1]?.code ?? '');
      await button(another, 'connections.take').click();
      await expectText(another, t('connections.taken'));
    });
    await another.step('one thing is agreed to, and taken back', async (page) => {
      await page.goto('/vem-far-se');
      const title = t('consents.purposes.statistics.title');
      const press = (what: 'give' | 'withdraw') =>
        page.getByRole('button', { name: `${t(`consents.${what}`)}: ${title}`, exact: true }).click();
      await press('give');
      await expectText(another, t('consents.given'));
      await press('withdraw');
      await expectText(another, t('consents.withdrawn'));
    });
    await another.step('everything can be taken along', async (page) => {
      await page.goto('/sparat');
      const download = page.waitForEvent('download');
      await button(another, 'stored.download').click();
      const { data } = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
      expect([data.accounts.length, data.passkeys.length, data.consents.length]).toEqual([1, 1, 1]);
    });
    await another.step('and erased, with the own code once', async (page) => {
      await page.goto('/radera');
      await page.getByRole('textbox', { name: t('erase.code') }).fill(ownCode);
      await button(another, 'erase.button').click();
      await arrive(another, 'erase.doneHeading');
    });
    await another.step('then the code opens nothing', async (page) => {
      await page.goto('/kort');
      await enterCode(another, ownCode);
      await expectText(another, t('errors.code-unknown'));
    });
    await another.leave();
  },
  // Eleven looks by axe: on a machine with much else to do they take minutes.
  400_000,
);
