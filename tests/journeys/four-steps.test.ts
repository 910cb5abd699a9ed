/**
 * All four steps, by five roles: somebody who begins at home without a card, a host, a pedagogue, a matcher, and a
 * company without an account. From the first heading to a placement that grows and pauses, and a link that is taken back.
 */
import { beforeAll, test } from 'vitest';
import { enterAs } from '../calm/open-page.ts';
import { openPerson, type Person } from '../support/browser.ts';
import { acceptInvitation, beginOwner, type StaffClient } from '../support/client.ts';
import { partOf } from '../support/how-much.ts';
import { startInBrowser } from '../support/in-browser.ts';
import type { Locale } from '../support/words.ts';
import {
  answerYes,
  bringOwnWork,
  joinSession,
  makeLink,
  meetPedagogue,
  sayYes,
  showInCode,
  takeBackLink,
  tellConditions,
  tellHeadlines,
  tellName,
  wishPause,
} from './four-steps-person.ts';
import {
  answerPause,
  askAboutPedagogue,
  beginPlacement,
  companyName,
  fillInPart,
  holdTalk,
  openEvening,
  openingTitle,
  propose,
  writeOpening,
  writeStep,
} from './four-steps-staff.ts';

const names = { host: 'Hedda Påhittad', pedagogue: 'Pia Påhittad', matcher: 'Mats Påhittad' };
const started = startInBrowser();
const staff = {} as Record<keyof typeof names, StaffClient>;
beforeAll(async () => {
  const owner = await beginOwner(started.server);
  for (const role of ['host', 'pedagogue', 'matcher'] as const) {
    const invited = { name: names[role], roles: [role] };
    const { link } = await owner.call<{ link: string }>('POST', '/api/invitations', invited);
    staff[role] = await acceptInvitation(started.server.url, link);
  }
});

const open = (locale: Locale, width: number) =>
  openPerson(started.browser, {
    url: started.server.url,
    locale,
    width,
    comfort: { locale, editorView: 'text-area' },
  });

async function openAs(client: StaffClient, locale: Locale, width = 1280): Promise<Person> {
  const person = await open(locale, width);
  await enterAs(person, client, started.server.url);
  return person;
}

test.each(partOf<Locale>(['sv', 'en'], 2))(
  'from a first heading at home to a placement that grows and pauses, by five roles, in %s (calm 10, 24, 25, 42)',
  async (locale) => {
    const name = `Kim Påhittad ${locale}`;
    const me = await open(locale, 360);
    const host = await openAs(staff.host, locale);
    const pedagogue = await openAs(staff.pedagogue, locale);
    const matcher = await openAs(staff.matcher, locale);
    const company = await open(locale, 1280);

    await tellHeadlines(me);
    await showInCode(me, 'booking-clashes');
    await showInCode(me, 'price-tags');
    await bringOwnWork(me);
    await tellName(me, name);

    await joinSession(me, await openEvening(host), name);
    await askAboutPedagogue(host, name);
    await meetPedagogue(me, names.pedagogue);
    await tellConditions(me);
    await sayYes(me, ['pedagogue-talks', 'pedagogue-conditions'], names.pedagogue);
    await holdTalk(pedagogue, name);

    await sayYes(me, ['matcher-list']);
    await fillInPart(company, await writeOpening(matcher, staff.matcher));
    await propose(matcher, name);
    await answerYes(me, `${openingTitle}, ${companyName}`);
    await beginPlacement(matcher);
    const inAWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
    const link = await makeLink(me, companyName, inAWeek);
    await company.step('the company reads what the person has chosen to show', async (page) => {
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: company.t('shared.title') }).waitFor();
    });

    await writeStep(matcher, { kind: 'start', days: '2' });
    await writeStep(matcher, { kind: 'hours', days: '3' });
    await wishPause(me);
    await answerPause(matcher);
    await takeBackLink(me);
    await company.step('the link then shows nothing', async (page) => {
      await page.reload();
      await page.getByRole('heading', { name: company.t('shared.notOpen.heading') }).waitFor();
    });

    await Promise.all([me, host, pedagogue, matcher, company].map(({ leave }) => leave()));
  },
);
