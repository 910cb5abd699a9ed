/** The first owner, a pedagogue and a candidate: who lets whom in, who sees what, and how it is taken back. */
import { test } from 'vitest';
import { button, enterCode, expectText } from '../support/candidate.ts';
import { partOf } from '../support/how-much.ts';
import { startInBrowser } from '../support/in-browser.ts';
import type { Locale } from '../support/words.ts';
import {
  arrive,
  comeInByLink,
  follow,
  linkIn,
  makeCard,
  openWithDevice,
  printOwnerLink,
} from './staff-hands.ts';

const started = startInBrowser();

type FirstLink = { locale: Locale; by: string; findLink: () => string };
const firstLinks: FirstLink[] = [
  { locale: 'sv', by: 'the link said at the first start', findLink: () => linkIn(started.server.output()) },
  { locale: 'en', by: 'a link made on the server', findLink: () => printOwnerLink(started.server) },
];

test.each(partOf(firstLinks, 2))(
  'an owner, come in by $by, invites a pedagogue, and a candidate lets them read until the yes is taken back ($locale)',
  async ({ locale, findLink }) => {
    const pedagogueName = 'Pia Påhittad';
    const owner = await openWithDevice(started.browser, started.server, locale);
    await comeInByLink(owner, findLink());

    let link = '';
    await owner.step('a pedagogue is invited', async (page) => {
      const { t } = owner;
      await follow(owner, 'staff.desk.pages.people.link');
      await arrive(owner, 'staff.people.heading');
      await page.getByRole('textbox', { name: t('staff.people.name') }).fill(pedagogueName);
      await page
        .locator('form')
        .getByRole('checkbox', { name: new RegExp(`^${t('staff.roles.pedagogue')}:`) })
        .check();
      await button(owner, 'staff.people.invite').click();
      link = (await page.locator('.link-shown').textContent()) ?? '';
    });
    await owner.step('the owner signs out, and comes in again with the passkey', async (page) => {
      await page.goto('/skrivbord');
      await button(owner, 'staff.desk.signOut').click();
      await arrive(owner, 'staff.signIn.needed');
      await button(owner, 'staff.signIn.passkey').click();
      await arrive(owner, 'staff.desk.heading');
    });
    await owner.leave();

    const pedagogue = await openWithDevice(started.browser, started.server, locale);
    await comeInByLink(pedagogue, link);
    let code = '';
    await pedagogue.step('a card is made', async () => {
      code = await makeCard(pedagogue);
    });

    const candidate = await openWithDevice(started.browser, started.server, locale);
    const yes = candidate.t('consents.purposes.pedagogue-reads.title', { name: pedagogueName });
    await candidate.step('somebody comes in with the card, and keeps the own code', async (page) => {
      await page.goto('/kort');
      await enterCode(candidate, code);
      await button(candidate, 'code.kept').click();
      await arrive(candidate, 'welcome.heading');
    });
    await candidate.step('and says yes to the pedagogue', async (page) => {
      await page.goto('/vem-far-se');
      await expectText(candidate, candidate.t('views.none'));
      await page
        .getByRole('button', { name: `${candidate.t('consents.give')}: ${yes}`, exact: true })
        .click();
      await expectText(candidate, candidate.t('consents.given'));
    });

    const nameHere = pedagogue.t('staff.candidates.number', { number: 1 });
    await pedagogue.step('the pedagogue opens the report from the list', async (page) => {
      await page.goto('/skrivbord/deltagare');
      await page
        .getByRole('link', { name: pedagogue.t('staff.candidates.reportOf', { name: nameHere }) })
        .click();
      await expectText(pedagogue, pedagogue.t('report.about.nothing'));
      await expectText(pedagogue, pedagogue.t('report.about.seenBy', { name: nameHere }));
    });
    await candidate.step('the candidate sees that it was read, and takes the yes back', async (page) => {
      await page.reload();
      await page
        .getByRole('listitem')
        .filter({
          hasText: `${pedagogueName}, ${candidate.t('views.roles.pedagogue')}, ${candidate.t('views.acts.report')}`,
        })
        .last()
        .waitFor();
      await page
        .getByRole('button', { name: `${candidate.t('consents.withdraw')}: ${yes}`, exact: true })
        .click();
      await expectText(candidate, candidate.t('consents.withdrawn'));
    });
    await pedagogue.step('from then on it is not shown, there or in the list', async (page) => {
      await page.reload();
      await expectText(pedagogue, pedagogue.t('report.about.notLet.says', { name: nameHere }));
      await page.getByRole('link', { name: pedagogue.t('report.about.toCandidates') }).click();
      await expectText(pedagogue, pedagogue.t('staff.candidates.reportNot'));
    });
    await candidate.leave();
    await pedagogue.leave();
  },
);
