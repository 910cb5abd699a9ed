/** The first owner, a pedagogue and a candidate: who lets whom in, who sees what, and how it is taken back. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser, openPerson, type Person } from '../support/browser.ts';
import { button, expectText } from '../support/candidate.ts';
import { cleanEnvironment, type RunningServer, startServer } from '../support/server.ts';
import type { Locale } from '../support/words.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Browsers make no passkey for an address of bare numbers. */
const named = (address: string) => address.replace('127.0.0.1', 'localhost');

/** Somebody whose device keeps passkeys, and unlocks them when asked. */
async function openWithDevice(locale: Locale): Promise<Person> {
  const person = await openPerson(browser, { url: named(server.url), locale, comfort: { locale } });
  const device = await person.context.newCDPSession(person.page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return person;
}

const arrive = ({ page, t }: Person, heading: string) =>
  page.getByRole('heading', { level: 1, name: t(heading), exact: true }).waitFor();

const follow = ({ page, t }: Person, path: string) =>
  page.getByRole('link', { name: t(path), exact: true }).click();

/** Opens a link that works once, and makes the passkey that is offered then. */
async function comeInByLink(person: Person, link: string): Promise<void> {
  await person.step('a link is opened, and used', async (page) => {
    await page.goto(link);
    await button(person, 'staff.invitation.button').click();
    await arrive(person, 'staff.ownAccess.heading');
    await expectText(person, person.t('staff.ownAccess.none'));
  });
  await person.step('a passkey is made', async () => {
    await button(person, 'passkeys.make').click();
    await expectText(person, person.t('passkeys.made'));
  });
  await person.step('the way leads on to the desk', async () => {
    await follow(person, 'staff.ownAccess.toDesk');
    await arrive(person, 'staff.desk.heading');
  });
}

const linkIn = (said: string) => /http\S+\/inbjudan#\S+/.exec(said)?.[0] ?? 'no link was said';

/** Of whoever runs the server, when the first link is used up. */
function printOwnerLink(): string {
  const script = join(import.meta.dirname, '../../server/staff/print-owner-link.ts');
  const env = cleanEnvironment({ DATA_DIR: server.dataDir, PUBLIC_URL: named(server.url) });
  return linkIn(execFileSync(process.execPath, [script], { env, cwd: server.dataDir, encoding: 'utf8' }));
}

test.each<{ locale: Locale; by: string; findLink: () => string }>([
  { locale: 'sv', by: 'the link said at the first start', findLink: () => linkIn(server.output()) },
  { locale: 'en', by: 'a link made on the server', findLink: printOwnerLink },
])(
  'an owner, come in by $by, invites a pedagogue, and a candidate lets them read until the yes is taken back ($locale)',
  async ({ locale, findLink }) => {
    const pedagogueName = 'Pia Påhittad';
    const owner = await openWithDevice(locale);
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

    const pedagogue = await openWithDevice(locale);
    await comeInByLink(pedagogue, link);
    let code = '';
    await pedagogue.step('a card is made', async (page) => {
      const { t } = pedagogue;
      await follow(pedagogue, 'staff.desk.pages.cards.link');
      await arrive(pedagogue, 'staff.cards.heading');
      await page.getByRole('textbox', { name: t('staff.cards.count') }).fill('1');
      await button(pedagogue, 'staff.cards.make').click();
      await page.locator('.card-sheet .code').waitFor();
      code = (await page.locator('.card-sheet .code').textContent()) ?? '';
    });

    const candidate = await openPerson(browser, { url: named(server.url), locale, comfort: { locale } });
    const yes = candidate.t('consents.purposes.pedagogue-reads.title', { name: pedagogueName });
    await candidate.step('somebody comes in with the card, and keeps the own code', async (page) => {
      await page.goto('/kort');
      await page.getByRole('textbox', { name: candidate.t('enter.label') }).fill(code);
      await button(candidate, 'enter.button').click();
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
