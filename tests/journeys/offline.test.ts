/** Pages that open without contact, through every kind of trouble on the way to the server. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPerson, type Person } from '../support/browser.ts';
import {
  button,
  challenge,
  enterAtOnce,
  expectText,
  openWorkspace,
  readCode,
  typeCode,
  writeCode,
} from '../support/candidate.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { openTroubledNetwork, type TroubledNetwork } from '../support/troubled-network.ts';

const { file } = challenge.javascript;
const ownName = 'Exempelstad & Code_X';

let network: TroubledNetwork;
beforeAll(async () => {
  network = await openTroubledNetwork(() => started.server.url);
});
afterAll(async () => {
  await network?.close();
});
// Every real one has a name, and it stands in the pages that the worker keeps.
const started = startInBrowser(() => ({ env: { PUBLIC_URL: network.url, ORGANISATION_NAME: ownName } }));

/** A phone whose browser keeps pages, at the workspace, with a text that the server has. */
async function openAtWork(): Promise<Person> {
  network.behave({});
  const person = await openPerson(started.browser, {
    url: network.url,
    width: 390,
    touch: true,
    worker: true,
  });
  const { page } = person;
  page.setDefaultTimeout(60_000);
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await enterAtOnce(person);
  await openWorkspace(person);
  await writeCode(person, file, 'export const text = 1;');
  return person;
}

/** What lies in the browser's caches. */
function keptFiles({ page }: Person): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });
}

test('without contact the pages open with what the device knows, and nothing else', async () => {
  const person = await openAtWork();
  const { page, t, step } = person;
  network.behave({ '/': 'refuses' });
  await step('the start page', async () => {
    await page.goto('/');
    await expectText(person, t('start.lines.unwatched'));
    expect(await page.locator('.bar .name span').allTextContents()).toEqual(['Kodlugn', ownName]);
  });
  await step('signing out is said to need contact, and changes nothing', async () => {
    await button(person, 'start.leave').click();
    await expectText(person, t('start.leaveNeedsContact'));
    await expectText(person, t('start.leaveLater'));
  });
  await step('the list, as it was last, with what was opened here since', async () => {
    await page.goto('/lista');
    await expectText(person, t('list.fromDevice'));
    await page.locator('.entries').waitFor();
    const current = await page.locator('.entries [aria-current]').textContent();
    expect(current).toContain(t('list.state.in-progress'));
  });
  await step('the report says that it needs contact', async () => {
    await page.goto('/rapport');
    await expectText(person, t('common.needsContact'));
  });
  await step('Utseende and Hjälp', async () => {
    await page.goto('/utseende');
    await expectText(person, t('comfort.says'));
    await page.goto('/hjalp');
    await page.getByRole('heading', { level: 1, name: t('help.heading') }).waitFor();
    await expectText(person, t('common.contact.lost'));
  });
  await step('the challenge, with the text, which can be written on', async () => {
    await openWorkspace(person);
    expect(await readCode(person, file)).toBe('exportconsttext=1;');
    await typeCode(person, file, 'second text');
    await expectText(person, t('workspace.saved.offline'));
  });
  await step('the network goes on with a page of its own', async () => {
    network.behave({ '/api': 'shows-page' });
    await openWorkspace(person);
    expect(await readCode(person, file)).toBe('secondtext');
    await expectText(person, t('workspace.saved.offline'));
  });
  await step('it sends on elsewhere', async () => {
    network.behave({ '/api': 'sends-on' });
    await page.goto('/lista');
    await expectText(person, t('list.fromDevice'));
  });
  await step('contact is back: everything comes by itself', async () => {
    network.behave({});
    await expectText(person, t('common.contact.back'));
    await openWorkspace(person);
    expect(await readCode(person, file)).toBe('secondtext');
  });
  expect(
    (await keptFiles(person)).filter((path) => !/^\/(assets\/.*|app.html|[\w-]+\.(js|svg|css)|)$/.test(path)),
  ).toEqual([]);
  await step('who signs out leaves nothing to read without contact', async () => {
    await page.goto('/min-kod');
    await button(person, 'code.later.leave').click();
    await button(person, 'start.begin').waitFor();
    network.behave({ '/': 'refuses' });
    await page.goto('/lista');
    await expectText(person, t('common.needsContact'));
  });
  await person.leave();
});

test('a hand-in without contact waits on the device, and is handed in once from wherever one is', async () => {
  const person = await openAtWork();
  const { page, t, step } = person;
  const handedIn = () =>
    network.handedOn().filter((one) => one.startsWith('POST') && one.endsWith('/submissions')).length;
  const before = handedIn();
  await step('it lies on the device before that is said, and can be taken back', async () => {
    network.behave({ '/': 'refuses' });
    await button(person, 'workspace.submit').click();
    await expectText(person, t('results.handInWaits'));
    await button(person, 'results.takeBack').click();
    await expectText(person, t('results.takenBack'));
  });
  await step('handed in again', async () => {
    await button(person, 'workspace.submit').click();
    await expectText(person, t('results.handInWaits'));
  });
  // The tab is closed, and the list is opened in another.
  await page.close();
  const tab = await person.openTab();
  const later = { ...person, page: tab };
  await tab.goto('/lista');
  await button(later, 'results.takeBack').waitFor();
  // The server takes it, and its answer is lost: sent again, it is the same hand-in.
  network.behave({ '/api/attempts/': 'loses-answer' });
  await expect.poll(handedIn, { timeout: 60_000 }).toBeGreaterThan(before);
  network.behave({});
  await expect
    .poll(() => tab.locator('.waiting-hand-ins').textContent(), { timeout: 60_000 })
    .toContain(t('list.handIn.sent').split('}}')[1] ?? 'no sentence');
  const count = await tab.evaluate(async (slug) => {
    const opened = await fetch('/api/attempts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ slug }),
    });
    return (await opened.json()).submissions.length;
  }, challenge.slug);
  expect(count).toBe(1);
  await person.leave();
});

test('what is tried without an account is there after a reload without contact', async () => {
  network.behave({});
  const person = await openPerson(started.browser, {
    url: network.url,
    comfort: { editorView: 'text-area' },
    worker: true,
  });
  const { page, t, step } = person;
  page.setDefaultTimeout(60_000);
  const field = page.locator('.file-place textarea').first();
  await step('written, and kept at once by the page that is left', async () => {
    await page.goto('/prova');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20));
    });
    await field.fill('// written on the train');
    network.behave({ '/': 'refuses' });
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe('// written on the train');
  });
  await step('what is written without contact stays too', async () => {
    await field.fill('// and in the tunnel');
    await expectText(person, t('trial.saved.device'));
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe('// and in the tunnel');
  });
  await person.leave();
});

test('a server without the worker takes away what an earlier one left', async () => {
  const person = await openAtWork();
  network.behave({ '/service-worker.js': 'not-found' });
  await person.page.goto('/lista');
  await expect.poll(() => keptFiles(person)).toEqual([]);
  await expect
    .poll(() => person.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await person.page.goto('/lista');
  await person.page.locator('.entries').waitFor();
  await person.context.close();
});
