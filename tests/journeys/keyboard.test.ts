import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openPerson } from '../support/browser.ts';
import {
  button,
  challenge,
  codeField,
  expectSaved,
  expectText,
  rightInJavaScript,
  tabTo,
} from '../support/candidate.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the whole way from the start page to a report can be gone with the keyboard alone (calm 33, 36)', async () => {
  const person = await openPerson(browser, { url: server.url });
  const { page, t, step } = person;
  const { keyboard } = page;

  await step('an account is made', async () => {
    await page.goto('/');
    await button(person, 'start.begin').waitFor();
    await tabTo(page, button(person, 'start.begin'));
    await keyboard.press('Enter');
    await button(person, 'code.kept').waitFor();
    await tabTo(page, button(person, 'code.kept'));
    await keyboard.press('Enter');
    await button(person, 'welcome.next').waitFor();
    await tabTo(page, button(person, 'welcome.next'));
    await keyboard.press('Enter');
  });
  await step('the offered challenge is opened', async () => {
    await page.locator('a[data-next]').waitFor();
    await tabTo(page, page.locator('a[data-next]'));
    await keyboard.press('Enter');
    await codeField(person, challenge.javascript.file).waitFor({ state: 'attached' });
  });
  await step('code is written, and Tab leaves the editor', async () => {
    await tabTo(page, codeField(person, challenge.javascript.file));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.insertText(rightInJavaScript);
    await expectSaved(person);
    await tabTo(page, button(person, 'workspace.run'));
    await keyboard.press('Enter');
    await expectText(person, t('results.allExamples'));
  });
  await step('focus stays where it was while results come', async () => {
    const focused = await button(person, 'workspace.run').evaluate((one) => one === document.activeElement);
    expect(focused).toBe(true);
  });
  await step('the program is handed in, and all holds', async () => {
    await tabTo(page, button(person, 'workspace.submit'));
    await keyboard.press('Enter');
    await expectText(person, t('results.done'));
  });
  await step('the report is reached from the list', async () => {
    const toList = page.getByRole('link', { name: t('results.toList') });
    await tabTo(page, toList);
    await keyboard.press('Enter');
    const toReport = page.getByRole('link', { name: t('list.report'), exact: true });
    await toReport.waitFor();
    await tabTo(page, toReport);
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: t('report.heading') }).waitFor();
  });
  await person.leave();
});
