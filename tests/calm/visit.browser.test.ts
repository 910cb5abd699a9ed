/** One visit to a workspace, from the first letter to the hand-in: what is told, what opens, what is sent. */
import { expect, test } from 'vitest';
import { openPerson, type Person } from '../support/browser.ts';
import {
  beginWithoutCard,
  boxesOfControls,
  button,
  challenge,
  codeField,
  openWorkspace,
  rightInJavaScript,
  typeCode,
  wrongProgram,
} from '../support/candidate.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { heardOn, listen, openedOn } from './listen.ts';

const { file } = challenge.javascript;

const started = startInBrowser();

async function visit(): Promise<Person> {
  const person = await openPerson(started.browser, { url: started.server.url });
  await person.context.addInitScript(listen);
  await person.page.goto('/');
  await beginWithoutCard(person);
  await openWorkspace(person);
  return person;
}

const expectHeard = ({ page }: Person, words: string) =>
  expect
    .poll(async () => (await heardOn(page)).map(({ text }) => text).join('\n'), { timeout: 90_000 })
    .toContain(words);
const hasKeyboard = (control: ReturnType<typeof button>) =>
  control.evaluate((one) => one === document.activeElement);

test('what changes is told politely, nobody is moved to it, and nothing opens (calm 10, 11, 25, 26)', async () => {
  const person = await visit();
  const { page, context, t, step } = person;
  const field = codeField(person, file);
  const run = button(person, 'workspace.run');

  await step('what is written is saved, while the keyboard stays in the code', async () => {
    await typeCode(person, file, wrongProgram);
    await expectHeard(person, t('workspace.saved.server'));
    expect(await hasKeyboard(field)).toBe(true);
  });
  await step('the contact is lost, and comes back', async () => {
    await context.setOffline(true);
    await typeCode(person, file, rightInJavaScript);
    await expectHeard(person, t('workspace.saved.offline'));
    await context.setOffline(false);
    await expect
      .poll(async () => (await heardOn(page)).at(-1)?.text, { timeout: 90_000 })
      .toContain(t('workspace.saved.server'));
    expect(await hasKeyboard(field)).toBe(true);
  });
  const boxes = await boxesOfControls(person);
  await step('the program runs, and its result comes', async () => {
    await run.focus();
    await page.keyboard.press('Enter');
    await expectHeard(person, t('results.allExamples'));
    expect((await heardOn(page)).map(({ text }) => text)).toContain(t('results.waiting.runs'));
    expect(await hasKeyboard(run)).toBe(true);
  });
  await step('the hand-in is tried, and its result comes', async () => {
    const submit = button(person, 'workspace.submit');
    await submit.focus();
    await page.keyboard.press('Enter');
    await expectHeard(person, t('results.done'));
    expect((await heardOn(page)).map(({ text }) => text)).toContain(t('results.waiting.submission'));
    expect(await hasKeyboard(submit)).toBe(true);
  });
  expect(await boxesOfControls(person)).toEqual(boxes);
  expect(new Set((await heardOn(page)).map(({ how }) => how))).toEqual(new Set(['polite']));
  expect(await openedOn(page)).toEqual([]);
  await person.leave();
});

test('looking away, coming back and pasting send nothing (calm 35, 39)', async () => {
  const person = await visit();
  const { page } = person;
  await page.waitForLoadState('networkidle');
  const before = person.asked();
  await page.evaluate(() => {
    window.dispatchEvent(new Event('blur'));
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
    window.dispatchEvent(new Event('focus'));
  });
  await page.waitForTimeout(1_500);
  expect(person.asked().filter((one, index) => one !== before[index])).toEqual([]);
  await person.leave();
});

test('a call that no contract declares is noticed when the person leaves (calm 39)', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  await person.page.goto('/');
  await button(person, 'start.begin').waitFor();
  await person.page.evaluate(() => fetch('/api/pace', { method: 'POST' }));
  await expect(person.leave()).rejects.toMatchObject({ actual: ['asked undeclared: POST /api/pace'] });
});
