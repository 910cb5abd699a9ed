/** The start page for somebody who is in, what cannot be found, and what comes out on paper. */
import { expect, test } from 'vitest';
import { openPerson } from '../../support/browser.ts';
import { beginWithoutCard, button } from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

test.each(['sv', 'en'] as const)('the start page explains itself in one screen, in %s', async (locale) => {
  const person = await openPerson(started.browser, { url: started.server.url, locale, comfort: { locale } });
  const { page, t } = person;
  await page.goto('/');
  await page.getByRole('heading', { name: t('start.doors.city') }).waitFor();
  // The footer as well; and no reader is left out.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    t('start.doors.can'),
    t('start.doors.near'),
    t('start.doors.city'),
  ]);
  await person.leave();
});

test('somebody who is in is offered the list alone, and can leave the device', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t, step } = person;
  await page.goto('/');
  await beginWithoutCard(person);
  await step('the start page offers the list, and no second account', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: t('start.continue') }).waitFor();
    expect(await page.locator('.acts').textContent()).toBe(t('start.continue'));
  });
  await step('leaving brings both ways in back', async () => {
    await button(person, 'start.leave').click();
    await button(person, 'start.begin').waitFor();
    await page.goto('/lista');
    await page.getByText(t('enter.needed.says')).waitFor();
  });
  await person.leave();
});

test('leaving with a code that is not kept leads to the code first', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t, step } = person;
  await page.goto('/');
  await button(person, 'start.begin').click();
  await page.locator('.code').waitFor();
  await step('the page says that nobody can find the account', () =>
    page.getByText(t('code.lost')).waitFor(),
  );
  await step('the start page leads back to it', async () => {
    await page.goto('/');
    await button(person, 'start.leave').click();
    await page.waitForURL('**/min-kod');
    await page.locator('.code').waitFor();
  });
  // Not a step: on paper things may stand in other places.
  await page.emulateMedia({ media: 'print' });
  const address = `${new URL(started.server.url).host}/kort`;
  expect(await page.getByText(t('code.printed', { address })).isVisible()).toBe(true);
  expect(await page.locator('.code').isVisible()).toBe(true);
  expect(await page.locator('button:visible').count()).toBe(0);
  await person.leave();
});

test('a challenge that is not there, and a server that is not reached, have a heading and a title', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t, step } = person;
  await page.goto('/');
  await beginWithoutCard(person);
  await step('no such challenge', async () => {
    await page.goto('/uppgift/finns-inte');
    await page.getByRole('heading', { level: 1, name: t('notFound.challenge') }).waitFor();
    expect(await page.title()).toBe(`${t('notFound.challenge')} · ${t('common.productName')}`);
  });
  await step('no answer', async () => {
    await page.route('**/api/challenges/**', (route) => route.abort());
    await page.goto('/uppgift/booking-clashes');
    await page.getByRole('heading', { level: 1, name: t('common.notFetched') }).waitFor();
    expect(await page.title()).toBe(`${t('common.notFetched')} · ${t('common.productName')}`);
  });
  await person.leave();
});
