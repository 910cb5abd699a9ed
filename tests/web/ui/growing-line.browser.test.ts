/** A field for one line that grows where it is narrow: written in as any field of one line. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const started = startPeopleInBrowser();

async function openField() {
  const person = await openPerson(started.browser, { url: started.people.server.url, width: 360 });
  await enterAs(person, started.people.staff, started.people.server.url);
  await openPage(person.page, addressOf('newOpening', started.people.made));
  return { person, field: person.page.getByLabel(person.t('openings.form.title')) };
}

const caret = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionStart);

test('lines that are pasted into its middle become one, and the caret stands after them', async () => {
  const { person, field } = await openField();
  const { page } = person;
  await field.fill('början slut');
  await field.press('Home');
  for (const _letter of 'början ') await field.press('ArrowRight');
  // As a paste: several lines come at once.
  await page.keyboard.insertText('första raden\n  andra raden\n');
  expect(await field.inputValue()).toBe('början första raden andra raden slut');
  expect(await caret(page)).toBe('början första raden andra raden '.length);
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
