/** Somebody who was away for more than a year: the server's clock and the browser's have both gone on. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSandbox } from '#sandbox';
import { routes } from '#web/routes.ts';
import { buildTestApp, type TestApp } from '../support/app.ts';
import { launchBrowser, openPerson } from '../support/browser.ts';
import {
  beginWithoutCard,
  challenge,
  enterCode,
  expectSaved,
  expectText,
  handIn,
  openWorkspace,
  readCode,
  rightInJavaScript,
  runExamples,
  showPane,
  typeCode,
  writeCode,
  wrongProgram,
} from '../support/candidate.ts';
import { clientOf } from '../support/client.ts';
import { testConfig } from '../support/config.ts';
import { partOf } from '../support/how-much.ts';
import { bringWork, share } from '../support/people.ts';
import { addressOf, candidatesPages, openPage } from './open-page.ts';

const { file } = challenge.javascript;
const days = 400;
const bare = (text: string) => text.replaceAll(/\s/g, '');

let server: TestApp;
let url: string;
let browser: Browser;
beforeAll(async () => {
  const challengesDirs = [join(import.meta.dirname, '../../challenges')];
  const kim = { sv: 'Fråga Kim.', en: 'Ask Kim.' };
  // A place that is open, and has said what it must: whatever a page then tells is about the days that went by.
  const organisation = {
    ...testConfig().organisation,
    isOpen: true,
    tryChallenge: challenge.slug,
    compensation: { text: kim, who: kim, how: kim },
  };
  server = await buildTestApp({ sandbox: createSandbox(), challengesDirs, config: { organisation } });
  url = await server.app.listen({ host: '127.0.0.1', port: 0 });
  server.deps.config.publicUrl = url;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('after 400 days the code opens, and what was half written, the list, the report and every page are there (calm 1, 3)', async () => {
  const person = await openPerson(browser, { url, width: 390, touch: true });
  const { page, context, t, step } = person;
  await page.clock.setSystemTime(server.clock.now());
  await page.goto('/');
  const ownCode = await beginWithoutCard(person);
  await openWorkspace(person);
  await writeCode(person, file, rightInJavaScript);
  const handed = page.waitForRequest((request) => request.url().endsWith('/submissions'));
  await handIn(person);
  const { submissionId } = (await handed).postDataJSON();
  await expectText(person, t('results.done'));
  const client = await clientOf(context, url);
  const made = { shareId: await share(client), workId: await bringWork(client), theme: 'time' };

  await step('a program is left half written, and the contact is lost', async () => {
    await showPane(person, 'code');
    await context.setOffline(true);
    await typeCode(person, file, wrongProgram);
    await expectText(person, t('workspace.saved.offline'));
  });
  await page.goto('about:blank');
  server.clock.forward({ days });
  await page.clock.setSystemTime(server.clock.now());
  await context.setOffline(false);
  // No browser keeps a cookie longer, and the browser's jar does not follow the page's clock.
  await context.clearCookies();

  await step('one enters where one was, and the text is as it was', async () => {
    await page.goto(`/uppgift/${challenge.slug}`);
    await enterCode(person, ownCode);
    expect(await readCode(person, file)).toBe(bare(wrongProgram));
    await expectSaved(person);
  });
  await step('it runs as before', () => runExamples(person));
  const told: string[] = [];
  // A session is an evening, and is over by then; and this person has met nobody to write with.
  const pages = candidatesPages.filter((one) => !/:(sessionId|staffId)/.test(routes[one].path));
  for (const name of partOf(pages, 3)) {
    await step(`the page ${name} opens`, async () => {
      await openPage(page, addressOf(name, { slug: challenge.slug, submissionId, ...made }));
      told.push(...(await page.locator('.notice').allTextContents()).map((text) => `${name}: ${text}`));
    });
  }
  expect(told).toEqual([]);
  await step('the list and the report tell what was done', async () => {
    await page.goto('/lista');
    await expectText(person, t('list.state.holds'));
    await page.goto('/rapport');
    await expectText(person, t('report.level.one-challenge'));
  });
  await person.leave();
});
