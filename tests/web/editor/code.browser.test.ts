/** Writing code in a browser: both views are equal, and each choice under Utseende acts at once. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOfAxe } from '../../support/axe.ts';
import { openPerson, type Person } from '../../support/browser.ts';
import {
  button,
  challenge,
  codeField,
  enterAtOnce,
  expectSaved,
  expectText,
  openWorkspace,
} from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

type Comfort = NonNullable<Parameters<typeof openPerson>[1]['comfort']>;

async function enter(
  comfort: Comfort,
  others: Partial<Parameters<typeof openPerson>[1]> = {},
): Promise<Person> {
  const person = await openPerson(started.browser, { url: started.server.url, comfort, ...others });
  await enterAtOnce(person);
  await openWorkspace(person);
  return person;
}

const { file } = challenge.javascript;

async function write(person: Person, text: string): Promise<void> {
  await codeField(person, file).focus();
  await person.page.keyboard.press('ControlOrMeta+a');
  await person.page.keyboard.insertText(text);
}

/** The code without spaces, in whichever view. */
async function code({ page }: Person): Promise<string> {
  const shown = await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.work-code.plain textarea');
    return (
      field?.value ?? [...document.querySelectorAll('.view-line')].map((line) => line.textContent).join('')
    );
  });
  return shown.replaceAll(/\s/g, '');
}

const isInCode = (page: Page) => page.evaluate(() => document.activeElement?.closest('.work-code') !== null);

describe.each(['editor', 'text-area'] as const)('in the %s', (editorView) => {
  test('undo leads back over what was written before the page was loaded again, and in the other view', async () => {
    const person = await enter({ editorView });
    const { page } = person;
    await write(person, 'one');
    await page.keyboard.type(' two');
    await expectSaved(person);
    await page.reload();
    await openWorkspace(person);
    await codeField(person, file).focus();
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => code(person)).toBe('one');
    await saved;
    const other = editorView === 'editor' ? 'text-area' : 'editor';
    await page.evaluate(
      (view) => localStorage.setItem('kodlugn.comfort', JSON.stringify({ editorView: view })),
      other,
    );
    await page.reload();
    await openWorkspace(person);
    await button(person, 'editor.redo').click();
    await expect.poll(() => code(person)).toBe('onetwo');
    await button(person, 'editor.redo').click();
    await expectText(person, person.t('editor.nothingTo.redo'));
    await person.leave();
  });

  test('the search finds, replaces, is left by Escape with what was found selected, and moves nothing by itself', async () => {
    const person = await enter({ editorView });
    const { page, t, step } = person;
    await write(person, 'sum\nother\nsum');
    await codeField(person, file).focus();
    await step('the search is open and looked in', async () => {
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('ControlOrMeta+f');
      await page.keyboard.type('sum');
      await expectText(person, t('editor.find.found', { number: 1, of: 2, line: 1 }));
      await page.keyboard.press('Enter');
      await expectText(person, t('editor.find.found', { number: 2, of: 2, line: 3 }));
    });
    expect(await faultsOfAxe(page)).toEqual([]);
    await page.getByLabel(t('editor.find.by')).fill('total');
    await button(person, 'editor.find.replaceAll').click();
    await expect.poll(() => code(person)).toBe('totalothertotal');
    await page.keyboard.press('Escape');
    await expect.poll(() => isInCode(page)).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => code(person)).toBe('sumothersum');
    await person.leave();
  });

  test('nothing is suggested until it is asked for, and the chosen word is written', async () => {
    const person = await enter({ editorView, editorHelp: 'asked' });
    const { page, step } = person;
    await write(person, 'const bookings = 1;\n');
    await step('letters are written', () => page.keyboard.type('boo'));
    expect(await page.locator('.word').count()).toBe(0);
    await step('words are asked for and one is chosen', async () => {
      await page.keyboard.press('Control+Space');
      await page.locator('.word:focus').getByText('bookings').waitFor();
      await page.keyboard.press('Enter');
    });
    await expect.poll(() => code(person)).toBe('constbookings=1;bookings');
    expect(await isInCode(page)).toBe(true);
    await person.leave();
  });

  test('what cannot be read is marked after a rest, in words and by a shape beside its line', async () => {
    const person = await enter({ editorView, problemMarks: 'always', wordWrap: 'on' });
    const { page, t, step } = person;
    await step('a bracket is left open', async () => {
      await write(person, 'const a = 1;\nconst b = (2;\n');
      await expectText(person, t('editor.problems.reading', { line: 2 }));
    });
    expect(await page.locator('[data-shape="problem"] .number-beside, .shape-problem').textContent()).toBe(
      '2',
    );
    expect(await faultsOfAxe(page)).toEqual([]);
    await person.leave();
  });

  test('Tab indents by choice, and after Escape it leaves', async () => {
    const person = await enter({ editorView, tabKey: 'indents' });
    const { page } = person;
    await write(person, 'a');
    await page.keyboard.press('Tab');
    await page.keyboard.type('b');
    expect([await isInCode(page), await code(person)]).toEqual([true, 'ab']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await isInCode(page)).toBe(false);
    await person.leave();
  });
});

test('the text area numbers each line beside its first row, also where lines wrap, at 320 points', async () => {
  const person = await enter({ editorView: 'text-area', wordWrap: 'on' }, { width: 320 });
  const { page } = person;
  await write(person, `${'word '.repeat(40)}\nsecond\n${'x'.repeat(200)}\nlast`);
  const heights = await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.work-code.plain textarea');
    const lines = document.querySelector<HTMLElement>('.lines-beside > div');
    if (!field || !lines) return null;
    const { paddingTop, paddingBottom } = getComputedStyle(field);
    const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
    return {
      isAligned: Math.abs(field.scrollHeight - padding - lines.offsetHeight) < 2,
      wraps: lines.offsetHeight > 300,
    };
  });
  expect(heights).toEqual({ isAligned: true, wraps: true });
  await person.leave();
});

test('the editor says its own words in the language of the page', async () => {
  const person = await enter({});
  const { page, t } = person;
  const described = page.locator('.monaco-editor [aria-roledescription]').first();
  expect(await described.getAttribute('aria-roledescription')).toBe(t('editor.monaco.role'));
  await person.leave();
});

test('until the editor is here the code can be read, at the very place where it will stand (calm 10)', async () => {
  const person = await openPerson(started.browser, {
    url: started.server.url,
    comfort: { editorView: 'editor' },
  });
  await enterAtOnce(person);
  const { page } = person;
  const { promise: held, resolve: letCome } = Promise.withResolvers<void>();
  await page.route('**/assets/monaco-view-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/uppgift/${challenge.slug}`);
  /** Where each line's first letter is drawn. */
  const places = (lines: string) =>
    page.locator(lines).evaluateAll((all) =>
      all
        .filter((line) => line.textContent?.trim())
        .map((line) => {
          const letters = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
          const range = document.createRange();
          if (letters) range.selectNodeContents(letters);
          const { x, y } = range.getBoundingClientRect();
          return { x: Math.round(x), y: Math.round(y) };
        })
        .sort((a, b) => a.y - b.y)
        .slice(0, 7),
    );
  await page.locator('.work-code.waiting').waitFor();
  const before = await places('.work-code.waiting > span');
  letCome();
  expect(before).toHaveLength(7);
  // The editor draws a line anew when it knows its colours: one that was taken away meanwhile has no place.
  await expect.poll(() => places('.view-line')).toEqual(before);
  await person.leave();
});
