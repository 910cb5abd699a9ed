import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { CardMade } from '#server/accounts/accounts.contract.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import { readComfort } from '#web/comfort/complete-comfort.ts';
import { openPerson } from '../../support/browser.ts';
import { beginClient, beginOwner } from '../../support/client.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const next = (page: Page) => page.locator('[data-next]');

async function makeCard(): Promise<string> {
  const owner = await beginOwner(started.server);
  const { accountId } = await owner.call<StaffForSelf>('GET', '/api/staff/me');
  await owner.call('PUT', `/api/staff/${accountId}/roles`, { roles: ['owner', 'host'] });
  const { cards } = await owner.call<{ cards: [CardMade] }>('POST', '/api/cards', { count: 1, days: 30 });
  return cards[0].code;
}

test('the link of a card fills in its code, enters with one press, and leaves no trace in the address (calm 31)', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t, step } = person;
  const card = await makeCard();
  await step('the field is filled', async () => {
    await page.goto(`/kort#${card}`);
    await page.getByText(t('enter.fromLink')).waitFor();
    expect(await page.getByLabel(t('enter.label')).inputValue()).toBe(card);
    expect(page.url()).toBe(`${started.server.url}/kort`);
  });
  await step('one press leads to an own code', async () => {
    await next(page).click();
    await page.locator('.code').waitFor();
    expect(await focused(page)).toBe(t('code.heading'));
  });
  const code = await page.locator('.code').textContent();
  await step('a reload shows the same code', async () => {
    await page.reload();
    await page.locator('.code').waitFor();
    expect(await page.locator('.code').textContent()).toBe(code);
  });
  await step('once it is kept, the welcome follows, and the code is gone from the tab', async () => {
    await next(page).click();
    await headingOf(page)
      .filter({ hasText: t('welcome.heading') })
      .waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });
  await step('a used card says so, and what to do', async () => {
    await page.goto(`/kort#${card}`);
    await next(page).click();
    await page.getByText(t('errors.card-used')).waitFor();
    await page.getByText(t('common.next.use-own-code')).waitFor();
  });
  await person.leave();
});

test('somebody who has not entered stays where they are, and the page comes after the code', async () => {
  const { ownCode, call } = await beginClient(started.server.url);
  await call('PUT', '/api/accounts/me/code-kept', { ownCode });
  await call('PUT', '/api/accounts/me/welcome-read', {});
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t, step } = person;
  await step('the way in stands at the same address', async () => {
    await page.goto('/sparat');
    await page.getByText(t('enter.needed.says')).waitFor();
  });
  await step('an empty field and a code of another length are told in the page, at the field', async () => {
    await page.keyboard.press('Tab');
    await page.getByLabel(t('enter.label')).fill('');
    await next(page).click();
    await page.getByText(t('enter.empty')).waitFor();
    await page.getByLabel(t('enter.label')).fill('abc');
    await page.keyboard.press('Enter');
    await page.getByText(t('enter.length')).waitFor();
    expect(await page.getByLabel(t('enter.label')).getAttribute('aria-invalid')).toBe('true');
  });
  await step('an unknown code has a sentence and a next step', async () => {
    await page.getByLabel(t('enter.label')).fill('XXXX-XXXX-XXXX-XXXX');
    await page.keyboard.press('Enter');
    await page.getByText(t('errors.code-unknown')).waitFor();
    await page.getByText(t('common.next.correct')).waitFor();
  });
  await step('a code without hyphens in small letters is enough', async () => {
    await page.getByLabel(t('enter.label')).fill(` ${ownCode.replaceAll('-', ' ').toLowerCase()} `);
    await page.keyboard.press('Enter');
    await headingOf(page)
      .filter({ hasText: t('stored.heading') })
      .waitFor();
    expect([new URL(page.url()).pathname, await focused(page)]).toEqual(['/sparat', t('stored.heading')]);
  });
  await step('everything about me comes as a file', async () => {
    const asJson = page.getByRole('button', { name: t('stored.download') });
    const [download] = await Promise.all([page.waitForEvent('download'), asJson.click()]);
    const all = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect([download.suggestedFilename(), all.format]).toEqual([t('stored.file'), 'kodlugn-export']);
  });
  await person.leave();
});

test('a new code replaces the old one, and leaving this device ends the sign-in', async () => {
  const { ownCode } = await beginClient(started.server.url);
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t, step } = person;
  await page.goto(`/kort#${ownCode}`);
  await next(page).click();
  await headingOf(page)
    .filter({ hasText: t('welcome.heading') })
    .waitFor();
  await step('a new code is shown', async () => {
    await page.goto('/min-kod');
    await page.getByRole('button', { name: t('code.later.new') }).click();
    await page.locator('.code').waitFor();
    expect(await page.locator('.code').textContent()).not.toBe(ownCode);
    await next(page).click();
    await headingOf(page)
      .filter({ hasText: t('welcome.heading') })
      .waitFor();
  });
  await step('this device is left', async () => {
    await page.goto('/min-kod');
    await page.getByRole('button', { name: t('code.later.leave') }).click();
    await headingOf(page)
      .filter({ hasText: t('start.heading') })
      .waitFor();
    await page.goto('/lista');
    await page.getByText(t('enter.needed.says')).waitFor();
  });
  await step('the old code says that it is replaced, and what to do', async () => {
    await page.getByLabel(t('enter.label')).fill(ownCode);
    await page.keyboard.press('Enter');
    await page.getByText(t('errors.code-replaced')).waitFor();
    await page.getByText(t('common.next.use-kept-code')).waitFor();
  });
  await person.leave();
});

test('choices under Utseende are kept on the account and come along to a new device', async () => {
  const { ownCode, call } = await beginClient(started.server.url);
  await call('PUT', '/api/accounts/me/welcome-read', {});
  const comfort = { theme: 'sepia', locale: 'en', editorView: 'text-area' };
  await call('PUT', '/api/accounts/me/comfort', comfort);
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, step } = person;
  await step('entering brings them', async () => {
    await page.goto(`/kort?till=/utseende#${ownCode}`);
    await next(page).click();
    await headingOf(page).filter({ hasText: 'Appearance' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
  });
  await step('a choice is saved on the account', async () => {
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByText('Saved on your account.').waitFor();
    const account = await call<{ comfort: object }>('GET', '/api/accounts/me');
    expect(account.comfort).toEqual({ ...readComfort(null), ...comfort, theme: 'dark' });
  });
  await step('the next page is dark from its first paint', async () => {
    await page.reload({ waitUntil: 'commit' });
    await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
  });
  await step('a language that does not come changes nothing, and one line says why', async () => {
    await headingOf(page).waitFor();
    await page.context().route('**/assets/sv-*', (route) => route.abort());
    await page.locator('summary').filter({ hasText: 'Language' }).click();
    await page.getByRole('radio', { name: 'Svenska' }).click();
    await page.getByText('The language could not be fetched.').waitFor();
    expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  });
  await person.leave();
});
