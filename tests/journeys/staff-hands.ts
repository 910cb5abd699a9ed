/** What those who work here do in a browser, and what is done on the server for them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from '../support/axe.ts';
import { openPerson, type Person, type PersonOptions } from '../support/browser.ts';
import { button, expectText } from '../support/candidate.ts';
import { cleanEnvironment, type RunningServer } from '../support/server.ts';
import type { Locale } from '../support/words.ts';

/** Browsers make no passkey for an address of bare numbers. */
export const named = (address: string) => address.replace('127.0.0.1', 'localhost');

/** Somebody whose device keeps passkeys, and unlocks them when asked. Each step ends with a look by axe. */
export async function openWithDevice(
  browser: Browser,
  server: RunningServer,
  locale: Locale,
  options: Partial<PersonOptions> = {},
): Promise<Person> {
  const person = await openPerson(browser, {
    url: named(server.url),
    locale,
    comfort: { locale },
    ...options,
  });
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
  const step = async (claim: string, act: (page: Page) => Promise<void>) => {
    await person.step(claim, act);
    await expectAccessible(person.page, claim);
  };
  return { ...person, step };
}

export const arrive = ({ page, t }: Person, heading: string) =>
  page.getByRole('heading', { level: 1, name: t(heading), exact: true }).waitFor();

export const follow = ({ page, t }: Person, path: string) =>
  page.getByRole('link', { name: t(path), exact: true }).click();

/** Opens a link that works once, and makes the passkey that is offered then. */
export async function comeInByLink(person: Person, link: string): Promise<void> {
  await person.step('a link is opened, and used', async (page) => {
    await page.goto(link);
    await button(person, 'staff.invitation.button').click();
    await arrive(person, 'staff.ownAccess.heading');
    await expectText(person, person.t('staff.ownAccess.none'));
  });
  // Slower than a press is excused by: what comes must have its place.
  await person.page.route('**/api/**passkeys**', async (route) => {
    await new Promise((later) => setTimeout(later, 1_000));
    await route.continue();
  });
  await person.step('a passkey is made', async () => {
    await button(person, 'passkeys.make').click();
    await expectText(person, person.t('passkeys.made'));
  });
  await person.page.unrouteAll({ behavior: 'wait' });
  await person.step('the way leads on to the desk', async () => {
    await follow(person, 'staff.ownAccess.toDesk');
    await arrive(person, 'staff.desk.heading');
  });
}

/** From the desk: one card, and its code. */
export async function makeCard(person: Person): Promise<string> {
  const { page, t } = person;
  await follow(person, 'staff.desk.pages.cards.link');
  await arrive(person, 'staff.cards.heading');
  await page.getByRole('textbox', { name: t('staff.cards.count') }).fill('1');
  await button(person, 'staff.cards.make').click();
  return codeOfCard(page);
}

export async function codeOfCard(page: Page): Promise<string> {
  const code = page.locator('.card-sheet .code').filter({ visible: true });
  await code.waitFor();
  return (await code.textContent()) ?? '';
}

export const linkIn = (said: string) => /http\S+\/inbjudan#\S+/.exec(said)?.[0] ?? 'no link was said';

/** Of whoever runs the server, when the first link is used up. */
export function printOwnerLink(server: RunningServer): string {
  const script = join(import.meta.dirname, '../../server/staff/print-owner-link.ts');
  const env = cleanEnvironment({ DATA_DIR: server.dataDir, PUBLIC_URL: named(server.url) });
  return linkIn(execFileSync(process.execPath, [script], { env, cwd: server.dataDir, encoding: 'utf8' }));
}
