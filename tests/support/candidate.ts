/** What a candidate does in a browser, step by step, by the words that stand on the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Person } from './browser.ts';

export const challenge = {
  slug: 'booking-clashes',
  javascript: { file: 'overlaps.js', language: 'JavaScript' },
  typescript: { file: 'overlaps.ts', language: 'TypeScript' },
};

/** A program that lies in the challenge's hidden folder: a solution or a probe. */
export function readProgram(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../challenges', challenge.slug, 'hidden', path), 'utf8');
}

export const wrongProgram = readProgram('probes/partly-neighbours-only.js');
export const rightProgram = readProgram('solution/typescript/overlaps.ts');
export const rightInJavaScript = readProgram('solution/javascript/overlaps.js');

/** Where not everything has room at a time, parts of the workspace are tabs; beside each other there is nothing to choose. */
export async function showPane({ page, t }: Person, pane: 'statement' | 'code' | 'result'): Promise<void> {
  // Where answers are given, the part with the code is called by them.
  const tab = (name: string) => page.getByRole('tab', { name: t(`workspace.panes.${name}`), exact: true });
  const shape = await page.locator('.workspace').getAttribute('data-shape');
  if (shape === 'panes' || (shape === 'halves' && pane !== 'statement'))
    await tab(pane)
      .or(tab(pane === 'code' ? 'code_read' : pane))
      .click();
}

export function button({ page, t }: Person, path: string) {
  return page.getByRole('button', { name: t(path), exact: true });
}

/** From the start page to the list, without a card. Gives the person's own code. */
export async function beginWithoutCard(person: Person): Promise<string> {
  const { page, t } = person;
  await button(person, 'start.begin').click();
  await page.waitForURL('**/min-kod');
  const ownCode = (await page.locator('.code').textContent()) ?? '';
  await button(person, 'code.kept').click();
  await page.waitForURL('**/valkommen');
  await button(person, 'welcome.next').click();
  await page.getByRole('heading', { level: 1, name: t('list.heading') }).waitFor();
  return ownCode;
}

/**
 * Somebody who began on an earlier day: no page of the first visit is opened, as those have tests of their own. The next
 * page that is gone to is theirs.
 */
export async function enterAtOnce({ context }: Person): Promise<void> {
  const send = async (method: string, path: string, data: object) => {
    const answer = await context.request.fetch(path, { method, data });
    if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}`);
    return answer.json();
  };
  const { ownCode } = await send('POST', '/api/accounts', {});
  await send('PUT', '/api/accounts/me/code-kept', { ownCode });
  await send('PUT', '/api/accounts/me/welcome-read', {});
}

/** The field where code is written, editor or text area, with its file's name in its own. */
export function codeField({ page }: Person, file: string) {
  return page.getByRole('textbox', { name: file });
}

/** Writes over everything in the file, and waits until the server has it. */
export async function writeCode(person: Person, file: string, text: string): Promise<void> {
  await showPane(person, 'code');
  await typeCode(person, file, text);
  await expectSaved(person);
}

/** The code that can be seen in the field, without spaces: an editor draws only the lines in view. */
export async function readCode(person: Person, file: string): Promise<string> {
  await showCode(person);
  const field = codeField(person, file);
  await field.waitFor({ state: 'attached' });
  const text = (await person.page.locator('.work-code.plain').count())
    ? await field.inputValue()
    : await person.page.locator('.view-lines').textContent();
  return (text ?? '').replaceAll(/\s/g, '');
}

/** The same without waiting for anything. */
export async function typeCode(person: Person, file: string, text: string): Promise<void> {
  const field = codeField(person, file);
  // Monaco's own field has no size; it is there all the same.
  await field.waitFor({ state: 'attached' });
  await field.focus();
  await person.page.keyboard.press('ControlOrMeta+a');
  await person.page.keyboard.insertText(text);
}

export async function expectSaved({ page, t }: Person): Promise<void> {
  await page.locator('.saved').getByText(t('workspace.saved.server')).first().waitFor();
}

export async function chooseLanguage(person: Person, language: string): Promise<void> {
  await showPane(person, 'code');
  await person.page.getByRole('combobox', { name: person.t('workspace.language') }).selectOption(language);
}

export async function runExamples(person: Person): Promise<void> {
  await button(person, 'workspace.run').click();
  await showPane(person, 'result');
  await person.page.getByRole('heading', { name: person.t('results.of.examples') }).waitFor();
}

export async function handIn(person: Person): Promise<void> {
  await button(person, 'workspace.submit').click();
  await showPane(person, 'result');
  await person.page.getByRole('heading', { name: person.t('results.of.submission') }).waitFor();
}

/** The boxes of the controls that must never move while something runs. */
export async function boxesOfControls(person: Person): Promise<unknown> {
  const names = ['workspace.pause', 'workspace.run', 'workspace.submit'];
  return Promise.all(names.map((name) => button(person, name).boundingBox()));
}

/** Waits until the page shows these words; a program that never ends takes its whole limit, twice on a slow day. */
export async function expectText({ page }: Person, text: string): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 90_000 });
}

/** Enters with a code of any kind, from the page that asks for one. */
export async function enterCode(person: Person, code: string): Promise<void> {
  await person.page.getByRole('textbox', { name: person.t('enter.label') }).fill(code);
  await button(person, 'enter.button').click();
}

/** Waits for the workspace to be open at its code. */
async function showCode(person: Person): Promise<void> {
  await button(person, 'workspace.run').waitFor();
  await showPane(person, 'code');
}

/** From the start page to the code field of the challenge. */
export async function openWorkspace(person: Person): Promise<void> {
  await person.page.goto(`/uppgift/${challenge.slug}`);
  await showCode(person);
  await codeField(person, challenge.javascript.file).waitFor({ state: 'attached' });
}

/** Presses Tab until the keyboard is at the control, as a person without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await control.evaluate((element) => element === document.activeElement);
    if (isThere) return;
  }
  throw new Error(`Tab does not lead to ${control}.`);
}
