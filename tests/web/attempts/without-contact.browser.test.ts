/** Without contact: a challenge that was opened before opens from the device, and is written in; nothing typed is lost. */
import { expect, test } from 'vitest';
import { openPerson, type Person } from '../../support/browser.ts';
import {
  button,
  challenge,
  codeField,
  enterAtOnce,
  expectSaved,
  expectText,
  handIn,
  openWorkspace,
  readCode,
  rightInJavaScript,
  typeCode,
  writeCode,
} from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

async function enterWorkspace(): Promise<Person> {
  const person = await openPerson(started.browser, {
    url: started.server.url,
    comfort: { editorView: 'text-area' },
  });
  await enterAtOnce(person);
  await openWorkspace(person);
  return person;
}

async function goToList({ page, t }: Person): Promise<void> {
  await page.getByRole('link', { name: t('common.productName') }).click();
  await page.getByRole('heading', { level: 1, name: t('list.heading') }).waitFor();
}

test('a challenge opens from the device with the last text, and saves when contact is back', async () => {
  const person = await enterWorkspace();
  const { page, context, t } = person;
  await writeCode(person, challenge.javascript.file, 'first text');
  await context.setOffline(true);
  await goToList(person);
  await page.locator('.entries a').first().click();
  await expectText(person, t('workspace.saved.from-device'));
  await expectText(person, t('workspace.doThis'));
  expect(await readCode(person, challenge.javascript.file)).toBe('firsttext');
  await typeCode(person, challenge.javascript.file, 'second text');
  await expectText(person, t('workspace.saved.offline'));
  await context.setOffline(false);
  await expectSaved(person);
  await page.reload();
  await codeField(person, challenge.javascript.file).waitFor({ state: 'attached' });
  expect(await readCode(person, challenge.javascript.file)).toBe('secondtext');
  await context.close();
});

test('who leaves the device leaves no copy of the work on it', async () => {
  const person = await enterWorkspace();
  const { page } = person;
  /** What lies there about the person: of which kind, without whose. */
  const copies = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('kodlugn-copies');
          opening.onsuccess = () => {
            const keys = opening.result.transaction('copies').objectStore('copies').getAllKeys();
            keys.onsuccess = () => {
              opening.result.close();
              resolve(keys.result.map((key) => String(key).split(':')[0] ?? ''));
            };
          };
        }),
    );
  await expect.poll(copies).toEqual(['account', 'list', 'organisation', 'workspace']);
  await page.goto('/min-kod');
  await button(person, 'code.later.leave').click();
  await button(person, 'start.begin').waitFor();
  await expect.poll(copies).toEqual(['organisation']);
  await person.leave();
});

test('what is told about the work is on the device until the server has it', async () => {
  const person = await enterWorkspace();
  const { page, context, t } = person;
  await writeCode(person, challenge.javascript.file, rightInJavaScript);
  await handIn(person);
  await page.getByText(t('after.howMade.heading'), { exact: true }).click();
  await page.getByLabel(t('after.howMade.way.ai')).check();
  await page.getByLabel(t('after.howMade.words')).first().fill('I asked about sorting');
  await page.reload();
  await expectText(person, t('pause.onDevice'));
  expect(await page.getByLabel(t('after.howMade.words')).first().inputValue()).toBe('I asked about sorting');
  await button(person, 'after.howMade.save').click();
  await expectText(person, t('after.saved'));
  await page.reload();
  await expectText(person, t('after.howMade.heading'));
  expect(await page.getByText(t('pause.onDevice')).count()).toBe(0);
  await context.close();
});
