/** A field for one line that grows where it is narrow: written in as any field of one line. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { launchBrowser, openPerson, type Person } from '../../support/browser.ts';
import { type People, startWithPeople } from '../../support/people.ts';

let people: People;
let browser: Browser;
beforeAll(async () => {
  people = await startWithPeople();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await people?.server.close();
});

async function openField() {
  const person = await openPerson(browser, { url: people.server.url, width: 360 });
  await enterAs(person, people.staff, people.server.url);
  await openPage(person.page, addressOf('newOpening', people.made));
  return { person, field: person.page.getByLabel(person.t('openings.form.title')) };
}

/** As if somebody chose to paste; what lies in the clipboard of the machine is left alone. */
async function paste({ page }: Person, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

const caret = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionStart);

test('lines that are pasted into its middle become one, the caret stands after them, and undo takes them away', async () => {
  const { person, field } = await openField();
  const { page } = person;
  await field.fill('början slut');
  await field.press('Home');
  for (const _letter of 'början ') await field.press('ArrowRight');
  await paste(person, 'första raden\r\n  andra raden\n');
  expect(await field.inputValue()).toBe('början första raden andra raden slut');
  expect(await caret(page)).toBe('början första raden andra raden '.length);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await field.inputValue()).toBe('början slut');
  await person.leave();
});

test('Enter sends the form, and puts no line break in what is sent', async () => {
  const { person, field } = await openField();
  const { page } = person;
  await field.fill('En påhittad plats');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await field.press('Enter');
  expect((await sent).postDataJSON()).toMatchObject({ title: 'En påhittad plats' });
  await person.leave();
});
