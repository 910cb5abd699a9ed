/** An evening: a host and two participants, one at phone width, with a signal, help on the spot, a restart and the end. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { pathTo } from '#web/routes.ts';
import { enterAs } from '../calm/open-page.ts';
import { launchBrowser, openPerson, type Person } from '../support/browser.ts';
import { button, expectText } from '../support/candidate.ts';
import { beginClient, beginOwner, type StaffClient } from '../support/client.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let browser: Browser;
let owner: StaffClient;
beforeAll(async () => {
  server = await startServer();
  owner = await beginOwner(server);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openAs(
  client: StaffClient,
  options: { width?: number; touch?: boolean } = {},
): Promise<Person> {
  const person = await openPerson(browser, { url: server.url, ...options });
  await enterAs(person, client, server.url);
  return person;
}

test('a session is prepared and led; signals, help and notes reach whom they concern; a restart loses nothing (calm 6, 10, 25)', async () => {
  const { accountId } = await owner.call<StaffForSelf>('GET', '/api/staff/me');
  await owner.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'host'] });
  const host = await openAs(owner);
  const { t } = host;
  let code = '';
  await host.step('the host prepares a session', async (page) => {
    await page.goto(pathTo('sessionPlan', { sessionId: 'ny' }));
    const soon = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
    const day = page.getByLabel(t('hostSessions.form.day'), { exact: true });
    // As by hand: the browser's own field draws itself anew.
    await day.click();
    await day.fill(soon);
    await page.getByLabel(t('hostSessions.form.title'), { exact: true }).fill('Öppet hus');
    await page.getByLabel(t('hostSessions.form.place'), { exact: true }).fill('Provgatan 1');
    await button(host, 'hostSessions.form.addPart').click();
    await page.getByLabel(t('hostSessions.form.partText', { number: 1 })).fill('Fika');
    await button(host, 'hostSessions.form.make').click();
    await page.getByRole('heading', { name: t('hostSessions.queue.heading') }).waitFor();
    code = /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec((await page.textContent('main')) ?? '')?.[0] ?? '';
  });

  const known = await openAs(await beginClient(server.url));
  const guest = await openPerson(browser, { url: server.url, width: 360, height: 740, touch: true });
  const join = async (person: Person, name: string) => {
    await person.page.goto(`${pathTo('sessions')}#${code}`);
    await person.page.getByLabel(t('sessions.join.name')).fill(name);
    await button(person, 'sessions.join.button').click();
  };
  await known.step('somebody with an account joins', async (page) => {
    await join(known, 'Lo');
    await page.getByRole('heading', { name: t('sessions.signal.heading') }).waitFor();
  });
  await guest.step('a guest joins on a phone, and is told of the own code', async (page) => {
    await join(guest, 'Kim');
    await page.getByRole('heading', { name: t('sessions.signal.heading') }).waitFor();
    await page.getByText(t('sessions.me.code')).waitFor();
  });
  await host.step('the board says that two are new, and shows them when asked', async (page) => {
    await expectText(host, t('hostSessions.people.new_other', { count: 2 }));
    await button(host, 'hostSessions.people.show').click();
    await page.locator('.board-people').getByText('Kim', { exact: true }).waitFor();
  });

  await known.step('a signal for help on the spot', async (page) => {
    await page.getByLabel(t('sessions.signals.help-here')).check();
    await page.getByLabel(t('sessions.signal.words')).fill('Rad 3.');
    await button(known, 'sessions.signal.show').click();
    await expectText(known, t('sessions.help.waiting'));
  });
  await host.step('the wish waits until the host wants to see it, and is taken', async (page) => {
    await expectText(host, t('hostSessions.queue.new_one', { count: 1 }));
    await button(host, 'hostSessions.queue.show').click();
    await page.getByText('Rad 3.').waitFor();
    await page.getByRole('button', { name: t('hostSessions.queue.take', { name: 'Lo' }) }).click();
  });
  await known.step('the participant sees who comes', async (page) => {
    await page.getByText(/kommer till dig/).waitFor();
  });
  expect(await guest.page.textContent('main')).not.toMatch(/Lo\b|Rad 3/);

  await server.stop();
  await known.step('without the server there is one quiet line', () =>
    expectText(known, t('sessions.live.waiting')),
  );
  await server.start();
  await known.step('and everything is there again', async (page) => {
    await expectText(known, t('sessions.live.live'));
    await page.getByText(/kommer till dig/).waitFor();
  });
  await host.step('the help is given, and a note is shown to all', async (page) => {
    await expectText(host, t('sessions.live.live'));
    await page.getByRole('button', { name: t('hostSessions.queue.done', { name: 'Lo' }) }).click();
    await page.getByLabel(t('hostSessions.note.label')).fill('Fika i köket.');
    await button(host, 'hostSessions.note.show').click();
  });
  await guest.step('the note waits until the guest wants to read it', async (page) => {
    await button(guest, 'sessions.notes.show').click();
    await page.getByText('Fika i köket.').waitFor();
  });
  await host.step('the host ends the session, and reads how many came', async (page) => {
    await page.locator('summary', { hasText: t('hostSessions.end.heading') }).click();
    await button(host, 'hostSessions.end.button').click();
    await button(host, 'hostSessions.after.show').click();
    await expectText(host, t('hostSessions.after.participants_other', { count: 2 }));
  });
  await known.step('the participant reads what they did', async (page) => {
    await button(known, 'sessions.after.show').click();
    await page.getByRole('heading', { name: t('sessions.after.did') }).waitFor();
  });
  for (const person of [host, known, guest]) await person.leave();
});
