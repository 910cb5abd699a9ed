/**
 * An evening: a host and six participants. Two are on phones, one has a keyboard alone, one writes in the text area, one
 * came along to look. Signals, help on the spot and in text, a server that restarts, the end, and going on at home.
 */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { pathTo } from '#web/routes.ts';
import { enterAs } from '../calm/open-page.ts';
import { openPerson, type Person, type PersonOptions } from '../support/browser.ts';
import {
  button,
  challenge,
  codeField,
  expectSaved,
  expectText,
  showPane,
  typeCode,
} from '../support/candidate.ts';
import { beginClient, beginOwner, type StaffClient } from '../support/client.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { keyboardHands } from './keyboard-hands.ts';

const { slug, javascript } = challenge;
const title = 'Bokningar som krockar';

const started = startInBrowser();
let owner: StaffClient;
beforeAll(async () => {
  owner = await beginOwner(started.server);
});

const open = (options: Partial<PersonOptions> = {}) =>
  openPerson(started.browser, { url: started.server.url, ...options });
const phone = { width: 360, height: 740, touch: true };

/** Somebody who has an account before the evening. */
async function openAs(client: StaffClient, options: Partial<PersonOptions> = {}): Promise<Person> {
  const person = await open(options);
  await enterAs(person, client, started.server.url);
  return person;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Each answer comes so late that the browser no longer takes what it changes for an answer to a press. */
async function answerLate({ page }: Person): Promise<void> {
  await page.routeWebSocket(/\/live$/, (socket) => {
    socket.connectToServer().onMessage((message) => void setTimeout(() => socket.send(message), 900));
  });
}

test('an evening with six participants is prepared, led, restarted and ended, and goes on at home (calm 6, 10, 25)', async () => {
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
    await page.getByLabel(title, { exact: true }).check();
    await button(host, 'hostSessions.form.make').click();
    await page.getByRole('heading', { name: t('hostSessions.queue.heading') }).waitFor();
    code = /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec((await page.textContent('main')) ?? '')?.[0] ?? '';
  });
  await host.step('and tries the room before the doors open', async (page) => {
    await expectText(host, t('sessions.live.live'));
    await page.locator('summary', { hasText: t('hostSessions.doors.heading') }).click();
    await button(host, 'hostSessions.doors.try').click();
    await expectText(host, t('hostSessions.doors.editor.fine'));
    await expectText(host, t('hostSessions.doors.live.fine'));
  });

  const lo = await openAs(await beginClient(started.server.url));
  const kim = await open(phone);
  const sam = await open({ ...phone, width: 390 });
  await answerLate(sam);
  const alex = await openAs(await beginClient(started.server.url));
  const noor = await openAs(await beginClient(started.server.url), { comfort: { editorView: 'text-area' } });
  const visitor = await open();
  const room = [lo, kim, sam, alex, noor, visitor];
  const join = async ({ page, step }: Person, name: string) =>
    step(`${name} joins`, async () => {
      await page.goto(`${pathTo('sessions')}#${code}`);
      await page.getByLabel(t('sessions.join.name')).fill(name);
      await page.getByRole('button', { name: t('sessions.join.button'), exact: true }).click();
      await page.getByRole('heading', { name: t('sessions.signal.heading') }).waitFor();
    });
  await visitor.step('the visitor reads what is for those who come along', async (page) => {
    await page.goto(pathTo('sessions'));
    await page.getByRole('heading', { name: t('sessions.visitors.heading') }).waitFor();
    await page.getByRole('link', { name: t('sessions.visitors.relatives') }).click();
    await page.getByRole('heading', { level: 1, name: t('relatives.heading') }).waitFor();
  });
  await join(lo, 'Lo');
  await join(kim, 'Kim');
  await join(sam, 'Sam');
  await join(noor, 'Noor');
  await join(visitor, 'Mamma');
  const hands = keyboardHands(alex);
  await alex.step('somebody joins with the keyboard alone, and wants to be left in peace', async (page) => {
    await page.goto(`${pathTo('sessions')}#${code}`);
    await hands.write(t('sessions.join.name'), 'Alex');
    await hands.press('button', t('sessions.join.button'));
    await page.getByRole('heading', { name: t('sessions.signal.heading') }).waitFor();
    await hands.choose(t('sessions.signal.heading'), t('sessions.signals.peace'));
    await hands.press('button', t('sessions.signal.show'));
    await hands.hear(t('sessions.signal.now', { signal: t('sessions.signals.peace') }));
  });
  await kim.step('a guest on a phone is told of the own code', (page) =>
    page.getByText(t('sessions.me.code')).waitFor(),
  );
  await host.step('the board says that six are new, and shows them when asked', async (page) => {
    await expectText(host, t('hostSessions.people.new_other', { count: 6 }));
    await button(host, 'hostSessions.people.show').click();
    for (const name of ['Lo', 'Kim', 'Sam', 'Alex', 'Noor', 'Mamma'])
      await page.locator('.board-people').getByText(name, { exact: true }).waitFor();
    await page.locator('.board-people').getByText(t('sessions.signals.peace')).waitFor();
  });

  await lo.step('a signal for help on the spot', async (page) => {
    await page.getByLabel(t('sessions.signals.help-here')).check();
    await page.getByLabel(t('sessions.signal.words')).fill('Rad 3.');
    await button(lo, 'sessions.signal.show').click();
    await expectText(lo, t('sessions.help.waiting'));
  });
  await host.step('the wish waits until the host wants to see it, and is taken', async (page) => {
    await expectText(host, t('hostSessions.queue.new_one', { count: 1 }));
    await button(host, 'hostSessions.queue.show').click();
    await page.getByText('Rad 3.').waitFor();
    await page.getByRole('button', { name: t('hostSessions.queue.take', { name: 'Lo' }) }).click();
  });
  await lo.step('the participant sees who comes', (page) => page.getByText(/kommer till dig/).waitFor());
  expect(await kim.page.textContent('main')).not.toMatch(/Lo\b|Rad 3/);

  await noor.step('help in text is asked for beside the code, in the text area', async (page) => {
    await page.getByRole('link', { name: title }).click();
    await codeField(noor, javascript.file).waitFor({ state: 'attached' });
    await button(noor, 'sessions.line.open').click();
    await page.getByLabel(t('sessions.signals.help-text')).check();
    await page.getByLabel(t('sessions.signal.words')).fill('Vad är en krock?');
    await button(noor, 'sessions.signal.show').click();
    await expectText(noor, t('sessions.help.waiting'));
    await button(noor, 'sessions.line.close').first().click();
  });
  await host.step('the host answers in text', async (page) => {
    await button(host, 'hostSessions.queue.show').click();
    await page.getByText('Vad är en krock?').waitFor();
    await page
      .getByLabel(t('hostSessions.queue.answer', { name: 'Noor' }))
      .fill('Två tider som delar en minut.');
    await page.getByRole('button', { name: t('hostSessions.queue.send', { name: 'Noor' }) }).click();
    await page.locator('.board-people').getByText(title).waitFor();
  });
  await noor.step('the line says that there is an answer, and shows it when asked', async (page) => {
    await expectText(noor, t('threads.news_one', { count: 1 }));
    await button(noor, 'sessions.line.open').click();
    await page.getByText('Två tider som delar en minut.').waitFor();
  });

  await started.server.stop();
  await lo.step('without the server there is one quiet line', () =>
    expectText(lo, t('sessions.live.waiting')),
  );
  await noor.step('and writing goes on', async () => {
    await button(noor, 'sessions.line.close').first().click();
    await showPane(noor, 'code');
    await typeCode(noor, javascript.file, 'export const text = 1;');
  });
  await started.server.start();
  await lo.step('and everything is there again', async (page) => {
    await expectText(lo, t('sessions.live.live'));
    await page.getByText(/kommer till dig/).waitFor();
  });
  await noor.step('also what was written meanwhile', () => expectSaved(noor));
  await host.step('the help is given, and a note is shown to all', async (page) => {
    await expectText(host, t('sessions.live.live'));
    await page.getByRole('button', { name: t('hostSessions.queue.done', { name: 'Lo' }) }).click();
    await page.getByLabel(t('hostSessions.note.label')).fill('Fika i köket.');
    await button(host, 'hostSessions.note.show').click();
  });
  await kim.step('the note waits until the guest wants to read it', async (page) => {
    await button(kim, 'sessions.notes.show').click();
    await page.getByText('Fika i köket.').waitFor();
  });
  await sam.step('somebody goes early', async (page) => {
    await page.locator('summary', { hasText: t('sessions.me.more') }).click();
    await button(sam, 'sessions.me.leave').click();
    await button(sam, 'sessions.me.comeBack').waitFor();
    await expect.poll(() => focused(page)).toBe(t('sessions.me.away'));
  });
  await sam.step('and comes back to the same place', async (page) => {
    await button(sam, 'sessions.me.comeBack').click();
    await page.getByText('Sam', { exact: true }).waitFor();
    await expect.poll(() => focused(page)).toBe(t('sessions.me.called', { name: 'Sam' }));
  });

  await host.step('the host ends the session, and reads how many came', async (page) => {
    await page.locator('summary', { hasText: t('hostSessions.end.heading') }).click();
    await button(host, 'hostSessions.end.button').click();
    await expectText(host, t('hostSessions.after.participants_other', { count: 6 }));
  });
  await lo.step('the participant reads what they did', async (page) => {
    await button(lo, 'sessions.after.show').click();
    await page.getByRole('heading', { name: t('sessions.after.did') }).waitFor();
  });
  await noor.step('at home the same thread goes on, from Hjälp', async (page) => {
    await page.goto(pathTo('help'));
    await page.getByRole('link', { name: t('help.inTextLink') }).click();
    await page.locator('.row-link a').first().click();
    await page.getByText('Två tider som delar en minut.').waitFor();
    await page.getByLabel(t('threads.label')).fill('Tack, nu förstår jag.');
    await page.getByRole('button', { name: /^Skicka till/ }).click();
    await expectText(noor, t('threads.sent'));
  });
  await host.step('a tab of the host that nobody looks at reads nothing', async () => {
    const tab = await host.openTab();
    // As in a tab behind another: the browser draws no frame of it.
    await tab.addInitScript(() => {
      window.requestAnimationFrame = () => 0;
    });
    await tab.goto(pathTo('threadsWith'));
    await tab.locator('.row-link a').first().click();
    await tab.getByText('Tack, nu förstår jag.').waitFor();
    await tab.close();
    const { threads } = await owner.call<{ threads: object[] }>('GET', '/api/candidate-threads');
    expect(threads).toMatchObject([{ news: 1 }]);
  });
  await host.step('and the host reads it there', async (page) => {
    await page.goto(pathTo('threadsWith'));
    await page.locator('.row-link a').first().click();
    await page.getByText('Tack, nu förstår jag.').waitFor();
    const list = () => owner.call<{ threads: object[] }>('GET', '/api/candidate-threads');
    await expect.poll(list).toMatchObject({ threads: [{ news: 0 }] });
  });
  await noor.step('and the challenge is where it was', async (page) => {
    await page.goto(pathTo('challenge', { slug }));
    await showPane(noor, 'code');
    await codeField(noor, javascript.file).waitFor({ state: 'attached' });
    await button(noor, 'threads.open').or(button(noor, 'sessions.line.open')).waitFor();
  });
  for (const person of [host, ...room]) await person.leave();
});
