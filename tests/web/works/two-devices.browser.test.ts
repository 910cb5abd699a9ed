/** An own work that is open on two devices: what was taken back on one is not put back by the other. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WorkForCandidate } from '#server/works/works.contract.ts';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { openPerson, type Person } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';
import { bringWork } from '../../support/people.ts';
import { waitingForms } from '../../support/words-in-boxes.ts';

const started = startPeopleInBrowser();

let laptop: Person;
let phone: Person;
beforeEach(async () => {
  const { people, browser } = started;
  const { server, client } = people;
  const opened = [1280, 360].map((width) => openPerson(browser, { url: server.url, locale: 'sv', width }));
  [laptop, phone] = (await Promise.all(opened)) as [Person, Person];
  for (const person of [laptop, phone]) await enterAs(person, client, server.url);
});
afterEach(async () => {
  await Promise.all([laptop, phone].map((person) => person.leave()));
});

const open = async (workId: string) => {
  for (const { page } of [laptop, phone])
    await openPage(page, addressOf('work', { ...started.people.made, workId }));
};
const field = ({ page, t }: Person, name: 'title' | 'what' | 'satisfied') =>
  page.getByLabel(t(`works.form.${name}`), { exact: true });
const choice = ({ page, t }: Person, name: 'isShown' | 'inReport') =>
  page.getByRole('checkbox', { name: t(`works.form.${name}`) });
const save = ({ page, t }: Person) => page.getByRole('button', { name: t('works.form.keep') }).click();
const isSaved = ({ page, t }: Person) => page.getByText(t('works.form.kept'), { exact: true }).waitFor();
const isRefused = ({ page, t }: Person) => page.getByText(t('errors.work-changed')).waitFor();
const kept = (workId: string) => started.people.client.call<WorkForCandidate>('GET', `/api/works/${workId}`);
const noticed = () => [...laptop.takeNoticed(), ...phone.takeNoticed()].filter((one) => !/^409 /.test(one));

test('what was taken back on the phone stays so when the laptop saves a title (calm 26)', async () => {
  const workId = await bringWork(started.people.client);
  await open(workId);
  await phone.step('the phone hides it, and writes', async () => {
    await choice(phone, 'isShown').uncheck();
    await choice(phone, 'inReport').uncheck();
    await field(phone, 'what').fill('Skrivet på telefonen.');
    await save(phone);
    await isSaved(phone);
  });
  await laptop.step('the laptop is told, keeps its words and takes the rest', async () => {
    await field(laptop, 'title').fill('Rättat på datorn');
    await save(laptop);
    await isRefused(laptop);
    expect(await field(laptop, 'title').inputValue()).toBe('Rättat på datorn');
    expect(await field(laptop, 'what').inputValue()).toBe('Skrivet på telefonen.');
    expect(await choice(laptop, 'isShown').isChecked()).toBe(false);
    expect(await choice(laptop, 'inReport').isChecked()).toBe(false);
  });
  expect(await kept(workId)).toMatchObject({ title: 'Ett spel med egna banor', isShown: false });
  await laptop.step('the second press saves both', async () => {
    await save(laptop);
    await isSaved(laptop);
  });
  expect(await kept(workId)).toMatchObject({
    ...{ title: 'Rättat på datorn', what: 'Skrivet på telefonen.' },
    ...{ isShown: false, inReport: false, revision: 3 },
  });
  expect(await waitingForms(laptop.page)).toEqual([]);
  // Drawn anew, the page has each of its parts once.
  const { page, t } = laptop;
  expect(await page.getByRole('heading', { name: t('works.questions.heading') }).count()).toBe(1);
  expect(noticed()).toEqual([]);
});

test('words in one field on both: those written here are saved by the second press, and not before', async () => {
  const workId = await bringWork(started.people.client);
  await open(workId);
  await field(phone, 'satisfied').fill('Från telefonen.');
  await save(phone);
  await isSaved(phone);
  await field(laptop, 'satisfied').fill('Från datorn.');
  await save(laptop);
  await isRefused(laptop);
  expect((await kept(workId)).satisfied).toBe('Från telefonen.');
  await save(laptop);
  await isSaved(laptop);
  expect((await kept(workId)).satisfied).toBe('Från datorn.');
  expect(noticed()).toEqual([]);
});

test('a work that was new here is told of too, and one’s own saves are no other device’s', async () => {
  const { t, page } = laptop;
  await openPage(page, addressOf('work', { ...started.people.made, workId: 'nytt' }));
  await field(laptop, 'title').fill('Helt nytt');
  await page.getByLabel(t('works.files.paste')).fill('print(1)');
  const answer = page.waitForResponse((one) => one.request().method() === 'POST' && one.status() === 201);
  await save(laptop);
  const { workId } = (await (await answer).json()) as WorkForCandidate;
  await isSaved(laptop);
  await field(laptop, 'title').fill('Helt nytt, rättat');
  await save(laptop);
  await expect.poll(async () => (await kept(workId)).title).toBe('Helt nytt, rättat');
  await isSaved(laptop);
  await openPage(phone.page, addressOf('work', { ...started.people.made, workId }));
  await choice(phone, 'inReport').check();
  await save(phone);
  await isSaved(phone);
  await field(laptop, 'what').fill('Vad det är.');
  await save(laptop);
  await isRefused(laptop);
  expect(await choice(laptop, 'inReport').isChecked()).toBe(true);
  await save(laptop);
  await isSaved(laptop);
  expect(await kept(workId)).toMatchObject({ what: 'Vad det är.', inReport: true, revision: 4 });
  await page.getByRole('button', { name: t('works.remove'), exact: true }).click();
  await page.getByText(t('works.removed')).waitFor();
  expect(await waitingForms(page)).toEqual([]);
  await save(laptop);
  await isSaved(laptop);
  expect(noticed()).toEqual([]);
});
