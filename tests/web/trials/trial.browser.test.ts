/** *Prova utan konto*, in a browser against the real server: nothing is stored, and the code can be taken along. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openPerson, type Person } from '../../support/browser.ts';
import { beginWithoutCard, button, rightInJavaScript } from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

/** Every row of every table of the running server's database. */
function everythingStored() {
  const db = new Database(join(started.server.dataDir, 'kodlugn.db'), { readonly: true });
  const tables = db
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'table' order by name")
    .all();
  const rows = tables.map(({ name }) => [name, db.prepare(`select * from "${name}"`).all()]);
  db.close();
  return rows;
}

async function write({ page }: Person, text: string): Promise<void> {
  await page.locator('.file-place textarea').first().fill(text);
}

test('a challenge is tried without an account, and the code is taken along later', async () => {
  const person = await openPerson(started.browser, {
    url: started.server.url,
    comfort: { editorView: 'text-area' },
  });
  const { page, t, step } = person;
  const before = everythingStored();
  await step('the start page leads there', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: t('start.try'), exact: true }).click();
    await page.getByText(t('trial.saved.nothing-written')).first().waitFor();
  });
  await step('what happens is told before it, until it is put away', async () => {
    await page.getByText(t('trial.beforeClaims')).waitFor();
    await button(person, 'common.tellNotAgain').click();
    await page.getByText(t('trial.beforeClaims')).waitFor({ state: 'detached' });
  });
  await step('the starter does not hold, and a case of the same kind is shown', async () => {
    await button(person, 'trial.claims').click();
    await page.getByRole('heading', { name: t('trial.ofClaims') }).waitFor();
    await page
      .getByRole('button', { name: t('results.showSibling') })
      .first()
      .click();
    await page.locator('.sibling pre').first().waitFor();
  });
  await step('the solution holds', async () => {
    await write(person, rightInJavaScript);
    await button(person, 'trial.claims').click();
    await page.locator('.done').getByText(t('trial.done')).waitFor();
    await page.getByText(t('trial.saved.device')).first().waitFor();
  });
  await step('it is there when the page is opened again', async () => {
    await page.reload();
    await page.getByText(t('trial.done')).waitFor();
    expect(await page.locator('.file-place textarea').first().inputValue()).toBe(rightInJavaScript);
  });
  expect(everythingStored()).toEqual(before);
  expect(await page.context().cookies()).toEqual([]);
  expect(person.asked().filter((one) => /api\/(accounts|attempts|paths|sign-ins)/.test(one))).toEqual([]);

  await step('it says where the code is, and leads to the ways in', async () => {
    await button(person, 'trial.takeAlong').click();
    await page.getByText(t('trial.along.how')).waitFor();
    await page.getByRole('link', { name: t('start.begin') }).click();
  });
  await beginWithoutCard(person);
  await step('the list offers it, and the challenge opens with it', async () => {
    await button(person, 'list.tried.take').click();
    await page.waitForURL('**/uppgift/booking-clashes');
    await page.locator('.file-place textarea').first().waitFor();
    expect(await page.locator('.file-place textarea').first().inputValue()).toBe(rightInJavaScript);
  });
  await step('nothing of it is left on the device', async () => {
    await page.goto('/lista');
    await page.getByRole('heading', { level: 1, name: t('list.heading') }).waitFor();
    expect(await page.getByText(t('list.tried.heading')).count()).toBe(0);
  });
  await person.leave();
});

/** What lies on the device of changes to lead back over. */
const keptHistories = ({ page }: Person): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('kodlugn-copies');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('copies').objectStore('copies').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.map(String).filter((key) => key.startsWith('undo:')));
          };
        };
      }),
  );

test('the code is removed from the device when the person says so', async () => {
  const person = await openPerson(started.browser, {
    url: started.server.url,
    comfort: { editorView: 'text-area' },
  });
  const { page, t, step } = person;
  await page.goto('/prova');
  await page.locator('.file-place textarea').first().waitFor();
  const starter = await page.locator('.file-place textarea').first().inputValue();
  await step('written and kept', async () => {
    await write(person, '// gone soon');
    await page.getByText(t('trial.saved.device')).first().waitFor();
    await expect.poll(() => keptHistories(person)).toHaveLength(1);
  });
  await step('led back over after a reload', async () => {
    await page.reload();
    const text = page.locator('.file-place textarea').first();
    await expect.poll(() => text.inputValue()).toBe('// gone soon');
    await text.press('Control+z');
    await expect.poll(() => text.inputValue()).toBe(starter);
    await text.press('Control+Shift+z');
    await expect.poll(() => text.inputValue()).toBe('// gone soon');
  });
  await step('a text larger than a last request may be is there after a reload', async () => {
    const large = `// ${'lång '.repeat(14_000)}`;
    await write(person, large);
    await page.reload();
    await expect.poll(() => page.locator('.file-place textarea').first().inputValue()).toBe(large);
  });
  await step('removed', async () => {
    await button(person, 'trial.takeAlong').click();
    await button(person, 'trial.along.remove').click();
    await page.getByText(t('trial.saved.nothing-written')).first().waitFor();
    await expect.poll(() => keptHistories(person)).toEqual([]);
  });
  await page.reload();
  await page.locator('.file-place textarea').first().waitFor();
  expect(await page.locator('.file-place textarea').first().inputValue()).toBe(starter);
  await person.leave();
});
