/** A slow network: what is counted in bytes, and what never waits for an answer. Times are measured by a bench. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPerson, type Person, type PersonOptions } from '../support/browser.ts';
import {
  challenge,
  codeField,
  expectSaved,
  expectText,
  openWorkspace,
  rightInJavaScript,
  showPane,
  typeCode,
} from '../support/candidate.ts';
import { beginClient } from '../support/client.ts';
import { startInBrowser } from '../support/in-browser.ts';

const { file } = challenge.javascript;

const started = startInBrowser();

/** Somebody new in a browser that has fetched nothing yet. */
async function openEntered(options: Partial<PersonOptions>): Promise<Person> {
  const person = await openPerson(started.browser, { url: started.server.url, ...options });
  const { cookie } = await beginClient(started.server.url);
  const [name = '', value = ''] = cookie.split('=');
  await person.context.addCookies([{ name, value, url: started.server.url }]);
  return person;
}

/** Bytes that come over the network, with their headers, from now on. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

test.each([
  ['the start page', '/'],
  ['the list', '/lista'],
  ['a challenge', `/uppgift/${challenge.slug}`],
])('%s at 360 points is under 200 kB in all, and fetches nothing twice', async (_, path) => {
  const person = await openEntered({ width: 360, height: 740, touch: true });
  const { page } = person;
  const bytes = await countBytes(page);
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  const asked = person.asked();
  expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
  expect(bytes()).toBeGreaterThan(50_000);
  expect(bytes()).toBeLessThan(200_000);
  await person.leave();
});

test.each([
  ['the start page', '/', /\/assets\/index-[^/]*\.js$/],
  ['the list', '/lista', /\/assets\/app-[^/]*\.js$/],
])('%s asks for its sentences before its code has come', async (_, path, code) => {
  const person = await openEntered({ locale: 'en', comfort: { locale: 'en' } });
  const { page } = person;
  const held: (() => void)[] = [];
  await page.route(code, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  const ofSentences = () => person.asked().filter((one) => /assets\/(sv|en)-/.test(one));
  await expect.poll(ofSentences).toEqual([expect.stringContaining('/assets/en-')]);
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await page.locator('h1').first().waitFor();
  await person.leave();
});

test('the statement can be read before the editor has come', async () => {
  const person = await openEntered({});
  const { page, t } = person;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/monaco|editor/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/uppgift/${challenge.slug}`);
  await expectText(person, t('workspace.doThis'));
  expect(await page.locator('.monaco-editor').count()).toBe(0);
  letGo();
  await codeField(person, file).waitFor({ state: 'attached' });
  await person.leave();
});

test('what is typed stands there while the network says nothing', async () => {
  const person = await openEntered({ width: 390, touch: true });
  const { page } = person;
  await openWorkspace(person);
  await showPane(person, 'code');
  const waiting: (() => void)[] = [];
  let isHeld = true;
  await page.route('**/api/**', async (route) => {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  await typeCode(person, file, 'first');
  await expect.poll(() => waiting.length).toBe(1);
  await page.keyboard.type(', and more');
  expect(await codeField(person, file).inputValue()).toBe('first, and more');
  isHeld = false;
  for (const letGo of waiting) letGo();
  await typeCode(person, file, rightInJavaScript);
  await expectSaved(person);
  await person.leave();
});
