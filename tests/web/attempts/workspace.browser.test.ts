/** The workspace in a browser: what is written in its panels stays, and the keyboard is never lost or taken. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { openPerson, type Person } from '../../support/browser.ts';
import {
  button,
  challenge,
  chooseLanguage,
  enterAtOnce,
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

type View = Comfort['editorView'];
const views: View[] = ['editor', 'text-area'];

async function enter(editorView: View = 'text-area'): Promise<Person> {
  const person = await openPerson(started.browser, { url: started.server.url, comfort: { editorView } });
  await enterAtOnce(person);
  return person;
}

async function enterList(editorView?: View): Promise<Person> {
  const person = await enter(editorView);
  await person.page.goto('/lista');
  await person.page.getByRole('heading', { level: 1, name: person.t('list.heading') }).waitFor();
  return person;
}

async function enterWorkspace(editorView?: View): Promise<Person> {
  const person = await enter(editorView);
  await openWorkspace(person);
  return person;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent;
  });
const tab = ({ page, t }: Person, path: string) => page.getByRole('tab', { name: t(path), exact: true });

test('a challenge that cannot be fetched says so, and opens when contact is back', async () => {
  const person = await enterList();
  const { page, context, t } = person;
  await context.setOffline(true);
  await page.locator('.entries a').first().click();
  await page.getByRole('heading', { level: 1, name: t('common.notFetched') }).waitFor();
  await button(person, 'common.tryAgain').click();
  await expectText(person, t('errors.offline'));
  await context.setOffline(false);
  await button(person, 'common.tryAgain').click();
  await button(person, 'workspace.run').waitFor();
  await context.close();
});

test('a page that takes a while says that it is on its way', async () => {
  const person = await enterList();
  const { page, context, t } = person;
  let answer = () => {};
  const waited = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await context.route('**/api/reports/mine', async (route) => {
    await waited;
    await route.continue();
  });
  await page.goto('/rapport');
  await page.locator('.status').getByText(t('common.fetching')).waitFor();
  answer();
  await expectText(person, t('report.seenBy'));
  await person.leave();
});

test.each(views)(
  'in the %s the heading of a challenge that was asked for keeps the focus while the rest is opened',
  async (view) => {
    const person = await enterList(view);
    const { page } = person;
    await page.locator('.entries a').first().click();
    await button(person, 'workspace.run').waitFor();
    expect(await page.locator('h1').evaluate((heading) => heading === document.activeElement)).toBe(true);
    await person.leave();
  },
);

test('own input stays as it was written while the code is looked at', async () => {
  const person = await enterWorkspace();
  const { page } = person;
  await tab(person, 'workspace.input').click();
  await page.locator('#input-args').fill('[[]]');
  await page.getByRole('tab', { name: challenge.javascript.file }).click();
  await tab(person, 'workspace.input').click();
  expect(await page.locator('#input-args').inputValue()).toBe('[[]]');
  await person.leave();
});

test('a note that is not saved stays, and going back leads to where one came from', async () => {
  const person = await enterWorkspace();
  const { page, t } = person;
  await button(person, 'workspace.pause').click();
  await page.getByLabel(t('pause.note')).fill('the empty list is left');
  await button(person, 'pause.back').click();
  expect(await focused(page)).toBe(t('workspace.pause'));
  await button(person, 'workspace.pause').click();
  expect(await page.getByLabel(t('pause.note')).inputValue()).toBe('the empty list is left');
  await person.leave();
});

test('a note that cannot be saved is on the device, also after the page was loaded again', async () => {
  const person = await enterWorkspace();
  const { page, context, t } = person;
  await button(person, 'workspace.pause').click();
  await page.getByLabel(t('pause.note')).fill('the empty list is left');
  await page.getByLabel(t('pause.when.one-month')).check();
  await page.getByLabel(t('pause.how')).fill('070-000 00 00');
  await context.setOffline(true);
  await button(person, 'pause.save').click();
  await expectText(person, t('errors.offline'));
  await context.setOffline(false);
  await page.reload();
  await button(person, 'workspace.pause').click();
  await expectText(person, t('pause.onDevice'));
  expect(await page.getByLabel(t('pause.note')).inputValue()).toBe('the empty list is left');
  expect(await page.getByLabel(t('pause.how')).inputValue()).toBe('070-000 00 00');
  await button(person, 'pause.save').click();
  await expectText(person, t('list.note', { note: 'the empty list is left' }));
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved'))),
  ).toEqual([]);
  await context.close();
});

test('a note is not said to be on the device by a browser that keeps nothing', async () => {
  const person = await enterWorkspace();
  const { page, context, t } = person;
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error('no storage here');
    };
  });
  await button(person, 'workspace.pause').click();
  await page.getByLabel(t('pause.note')).fill('the empty list is left');
  await context.setOffline(true);
  await button(person, 'pause.save').click();
  await expectText(person, t('common.notSavedYet'));
  expect(await page.locator('.pause-panel').getByText(t('errors.offline')).count()).toBe(0);
  await context.close();
});

test('a wish to be reached asks how, and its button is the one that is offered, in sight', async () => {
  const person = await enterWorkspace();
  const { page, t } = person;
  await button(person, 'workspace.pause').click();
  expect(await page.locator('[data-next]').allTextContents()).toEqual([t('pause.save')]);
  const box = await button(person, 'pause.save').boundingBox();
  expect((box?.y ?? 720) + (box?.height ?? 0)).toBeLessThan(720);
  await page.getByLabel(t('pause.when.two-weeks')).check();
  await button(person, 'pause.save').click();
  await expectText(person, t('pause.howNeeded'));
  expect(await page.locator('#pause-how').evaluate((field) => field === document.activeElement)).toBe(true);
  await person.leave();
});

test('what greets at return gives way to a new result, and the note stays under More', async () => {
  const person = await enterWorkspace();
  const { page, t } = person;
  await button(person, 'workspace.pause').click();
  await page.getByLabel(t('pause.note')).fill('the empty list is left');
  await button(person, 'pause.save').click();
  await page.locator('.entries a').first().click();
  await expectText(person, t('workspace.greeting.heading'));
  await button(person, 'workspace.run').click();
  await page.getByRole('heading', { name: t('results.of.examples') }).waitFor();
  expect(await page.getByText(t('workspace.greeting.heading')).count()).toBe(0);
  await tab(person, 'workspace.more').click();
  await page.locator('.other-place').getByText('the empty list is left').waitFor();
  await person.leave();
});

test('a result does not speak of code that has changed since, and says which hand-in it is of', async () => {
  const person = await enterWorkspace();
  const { page, t } = person;
  await writeCode(person, challenge.javascript.file, rightInJavaScript);
  await handIn(person);
  await expectText(person, t('results.done'));
  await writeCode(person, challenge.javascript.file, 'my own text');
  await expectText(person, t('results.codeChanged'));
  expect(await page.getByText(t('results.done'), { exact: true }).count()).toBe(0);
  await page.getByRole('heading', { name: /1, .*JavaScript: 7/ }).waitFor();
  await page.getByRole('link', { name: t('results.seeHandIn', { number: '1' }) }).click();
  await button(person, 'workspace.submissionPage.takeUp').click();
  await expectText(person, t('workspace.takenUp'));
  await expectText(person, t('results.done'));
  await person.leave();
});

test.each(views)(
  'in the %s a line that was shown once does not take the focus again (calm 25)',
  async (view) => {
    const person = await enterWorkspace(view);
    const { page, t } = person;
    await typeCode(person, challenge.javascript.file, 'export function overlaps( {');
    await button(person, 'workspace.run').click();
    await page.getByRole('button', { name: challenge.javascript.file }).click();
    await chooseLanguage(person, challenge.typescript.language);
    const choice = page.getByRole('combobox', { name: t('workspace.language') });
    await choice.focus();
    await chooseLanguage(person, challenge.javascript.language);
    await page.getByRole('textbox', { name: challenge.javascript.file }).waitFor({ state: 'attached' });
    expect(await choice.evaluate((one) => one === document.activeElement)).toBe(true);
    await person.leave();
  },
);

test.each(views)(
  'in the %s beginning again says what happened where it was asked for, and the old text can be taken up',
  async (view) => {
    const person = await enterWorkspace(view);
    const { page, t } = person;
    await writeCode(person, challenge.javascript.file, 'my own text');
    await tab(person, 'workspace.more').click();
    await button(person, 'workspace.morePanel.restart').click();
    await expectText(person, t('workspace.morePanel.restarted'));
    expect(await focused(page)).toBe(t('workspace.morePanel.restart'));
    await page.locator('.other-place summary').click();
    await button(person, 'workspace.morePanel.takeUp').click();
    await expect.poll(() => readCode(person, challenge.javascript.file)).toBe('myowntext');
    expect(await focused(page)).toContain(challenge.javascript.file);
    await person.leave();
  },
);

test('a run that waits for a sign-in offers the way in', async () => {
  const person = await enterWorkspace();
  const { page, context, t } = person;
  await writeCode(person, challenge.javascript.file, 'my own text');
  await context.clearCookies();
  await button(person, 'workspace.run').click();
  await page
    .locator('.result')
    .getByRole('link', { name: t('workspace.saved.enterAgain') })
    .click();
  await page.getByRole('heading', { level: 1, name: t('enter.needed.heading') }).waitFor();
  await person.leave();
});

test('an answer that was changed while it was being saved is not called saved', async () => {
  const person = await enterWorkspace();
  const { page, t } = person;
  await writeCode(person, challenge.javascript.file, rightInJavaScript);
  await handIn(person);
  await page.locator('.after summary').first().click();
  const words = page.locator('.after').getByLabel(t('after.howMade.words')).first();
  await words.fill('I drew it on paper');
  let answer = () => {};
  const changed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const answered = page.waitForResponse('**/how-made');
  await page.route('**/how-made', async (route) => {
    await changed;
    await route.continue();
  });
  await button(person, 'after.howMade.save').click();
  await words.fill('I drew it on paper first');
  answer();
  await (await answered).finished();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.unroute('**/how-made');
  expect(await page.locator('.after').getByText(t('after.saved')).count()).toBe(0);
  await button(person, 'after.howMade.save').click();
  await page.locator('.after').getByText(t('after.saved')).waitFor();
  await person.leave();
});

test('what is refused is said aloud as well (calm 25)', async () => {
  const person = await enterWorkspace();
  const { page } = person;
  await tab(person, 'workspace.input').click();
  await page.locator('#input-args').fill('no list');
  await button(person, 'workspace.inputPanel.run').click();
  const sentence = page.locator('.result > p').filter({ hasText: '1' });
  const said = (await sentence.textContent()) ?? '';
  await page.locator('.result [role="status"]').getByText(said).waitFor({ state: 'attached' });
  await person.leave();
});
