/** The workspace's own promises: the rules in sight, places that stay, nothing lost at strong zoom. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widestLine } from '#server/challenges/lint-lines.ts';
import { openPerson, type Person } from '../support/browser.ts';
import {
  button,
  challenge,
  enterAtOnce,
  runExamples,
  showPane,
  writeCode,
  wrongProgram,
} from '../support/candidate.ts';
import { clientOf, openChange } from '../support/client.ts';
import { partOf } from '../support/how-much.ts';
import { startInBrowser } from '../support/in-browser.ts';

const folder = join(import.meta.dirname, '../../challenges');
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isChange = (slug: string) => slug.endsWith('-change');

const started = startInBrowser();

async function enter(options: Parameters<typeof openPerson>[1]) {
  const person = await openPerson(started.browser, options);
  await enterAtOnce(person);
  return person;
}

async function openChallenge(page: Page, slug: string): Promise<void> {
  await page.goto(`/uppgift/${slug}`);
  await page.locator('.foot .button').first().waitFor();
  await page.locator('.monaco-editor, .work-code.plain').first().waitFor({ state: 'attached' });
}

/** Rules of *Exakt* that do not stand wholly within the window and their own place. */
function rulesOutOfSight(page: Page): Promise<string[]> {
  return page.locator('.exact li').evaluateAll((rules) => {
    const place = document.querySelector('.exact')?.getBoundingClientRect();
    return rules
      .filter((rule) => {
        const { top, bottom } = rule.getBoundingClientRect();
        return !place || top < place.top || bottom > Math.min(place.bottom, innerHeight);
      })
      .map((rule) => rule.textContent ?? '');
  });
}

/** What to do, when it does not stand wholly within the statement's own place. */
function doThisOutOfSight(page: Page): Promise<string[]> {
  return page.locator('.statement-text > div:has(> h2)').evaluateAll((parts) => {
    const place = document.querySelector('.statement-text')?.getBoundingClientRect();
    return parts
      .filter((part) => !place || part.getBoundingClientRect().bottom > Math.min(place.bottom, innerHeight))
      .map((part) => part.textContent ?? '');
  });
}

/** Whether open rules cover the first example, in a window that has room for it. */
function isExampleCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const boxOf = (part: string) =>
      document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect(0, innerHeight, 0, 0);
    const rules = boxOf('.exact');
    const example = boxOf('.examples > :first-child').bottom;
    const fits = example <= rules.bottom - boxOf('.exact > summary').height;
    return fits && example > rules.top;
  });
}

describe.each(['sv', 'en'] as const)('in %s at 1280x720', (locale) => {
  const taken = partOf(slugs, 6, locale === 'sv' ? 0 : 3);
  // One person opens them all, with a device that remembers nothing of the one before. Another one opens the change
  // requests: those begin with own code, and what was handed in is no first look any more.
  let people: Record<'first' | 'change', Person>;
  beforeAll(async () => {
    people = {
      first: await enter({ url: started.server.url, locale: 'sv' }),
      change: await enter({ url: started.server.url, locale: 'sv' }),
    };
    for (const { page } of Object.values(people)) await page.goto('/lista');
    const client = await clientOf(people.change.context, started.server.url);
    for (const slug of taken.filter(isChange)) await openChange(client, slug);
  });
  afterAll(async () => {
    for (const person of Object.values(people ?? {})) await person.leave();
  });

  test.each(taken)(
    '%s shows first what to do and an example, and every exact rule beside the code (calm 28)',
    async (slug) => {
      const { page } = people[isChange(slug) ? 'change' : 'first'];
      await page.evaluate((chosen) => {
        localStorage.clear();
        localStorage.setItem('kodlugn.comfort', JSON.stringify({ locale: chosen }));
      }, locale);
      await openChallenge(page, slug);
      expect(await doThisOutOfSight(page)).toEqual([]);
      expect(await isExampleCovered(page)).toBe(false);
      for (const folded of await page.locator('.exact:not([open]) > summary').all()) await folded.click();
      expect(await rulesOutOfSight(page)).toEqual([]);
      await openChallenge(page, slug);
      expect(await rulesOutOfSight(page)).toEqual([]);
    },
  );
});

test('what to know before starting lies open until something was written, and rules stay as they were folded (calm 4)', async () => {
  // With room for the first example and the rules.
  const person = await enter({ url: started.server.url, height: 900 });
  const { page } = person;
  const isOpen = (part: string) => page.locator(part).evaluate((one) => (one as HTMLDetailsElement).open);
  await openChallenge(page, challenge.slug);
  expect([await isOpen('.about'), await isOpen('.exact')]).toEqual([true, true]);
  await page.locator('.exact > summary').click();
  await openChallenge(page, challenge.slug);
  expect([await isOpen('.about'), await isOpen('.exact')]).toEqual([true, false]);
  await writeCode(person, challenge.javascript.file, wrongProgram);
  await page.evaluate(() => localStorage.clear());
  await openChallenge(page, challenge.slug);
  expect([await isOpen('.about'), await isOpen('.exact')]).toEqual([false, true]);
  await person.leave();
});

test('the editor is calm: a solid caret, no minimap, no line that lights up (calm 6, 11)', async () => {
  const person = await enter({ url: started.server.url });
  const { page, step } = person;
  await openChallenge(page, challenge.slug);
  await step('the caret stands in the code', async () => {
    await page.locator('.native-edit-context, .inputarea').first().focus();
    expect(await page.locator('.cursors-layer.cursor-solid').count()).toBe(1);
    expect(
      await page.locator('.minimap:visible, .monaco-hover:visible, .suggest-widget:visible').count(),
    ).toBe(0);
  });
  await person.leave();
});

test('the longest line of a starter is read, and written on, without scrolling sideways', async () => {
  const person = await enter({ url: started.server.url });
  const { page } = person;
  const bar = page.locator('.monaco-scrollable-element > .scrollbar.horizontal').first();
  await openChallenge(page, challenge.slug);
  await writeCode(person, challenge.javascript.file, 'x'.repeat(widestLine));
  expect(await bar.getAttribute('class')).toContain('invisible');
  await writeCode(person, challenge.javascript.file, 'x'.repeat(widestLine + 1));
  await expect.poll(() => bar.getAttribute('class')).not.toContain('invisible');
  await person.leave();
});

test('at 200 % zoom the page is three tabs, with the rules to unfold over the code (calm 10, 28, 37)', async () => {
  const person = await enter({ url: started.server.url, width: 640, height: 360 });
  const { page, t, step } = person;
  await openChallenge(page, challenge.slug);
  await step('the code with the rules folded over it', async () => {
    await showPane(person, 'code');
    const rules = page.locator('.folded-rules');
    await rules.locator('summary').click();
    expect(await rules.locator('li').first().isVisible()).toBe(true);
  });
  await step('a run leads to its result, and the bottom line stays', async () => {
    const before = await button(person, 'workspace.run').boundingBox();
    await runExamples(person);
    expect(
      await page.getByRole('tab', { name: t('workspace.panes.result') }).getAttribute('aria-selected'),
    ).toBe('true');
    expect(await button(person, 'workspace.run').boundingBox()).toEqual(before);
  });
  await person.leave();
});

test('the largest text at 320 points leaves the code its room, and nothing lies over anything (calm 37)', async () => {
  const comfort = { textSize: 'larger', locale: 'sv' } as const;
  const person = await enter({ url: started.server.url, width: 320, height: 640, touch: true, comfort });
  const { page } = person;
  await openChallenge(page, challenge.slug);
  await showPane(person, 'code');
  const boxOf = async (place: string) =>
    (await page.locator(place).boundingBox()) ?? { y: Number.NaN, height: 0 };
  const [code, rules, choice] = [
    await boxOf('.work-code'),
    await boxOf('.folded-rules'),
    await boxOf('.language-choice'),
  ];
  expect(code.height).toBeGreaterThan(250);
  expect(rules.y).toBeGreaterThanOrEqual(choice.y + choice.height - 1);
  await person.leave();
});

test('on a sheet of paper the statement, its folded rules, the code and the result stand whole', async () => {
  const person = await enter({ url: started.server.url });
  const { page } = person;
  await openChallenge(page, challenge.slug);
  await runExamples(person);
  for (const open of await page.locator('.exact[open] > summary').all()) await open.click();
  const rule = page.locator('.exact li').last();
  expect(await rule.isVisible()).toBe(false);
  // Not a step: a sheet is narrow, and on paper things may stand in other places.
  await page.setViewportSize({ width: 700, height: 1_000 });
  await page.emulateMedia({ media: 'print' });
  const parts = ['.statement-text', '.panel', '.remarks'].map((part) => page.locator(part).first());
  const seen = await Promise.all([...parts, rule].map((part) => part.isVisible()));
  expect(seen).toEqual([true, true, true, true]);
  await person.context.close();
});

test('where the system forces its colours the code has them too', async () => {
  const person = await enter({ url: started.server.url, colorScheme: 'dark' });
  const { page } = person;
  await page.emulateMedia({ forcedColors: 'active' });
  await openChallenge(page, challenge.slug);
  const editor = page.locator('.monaco-editor').first();
  // The browser's own black, which none of our themes has.
  await expect
    .poll(() => editor.evaluate((one) => getComputedStyle(one).backgroundColor))
    .toBe('rgb(0, 0, 0)');
  await person.leave();
});

test('a result never takes the focus (calm 25)', async () => {
  const person = await enter({ url: started.server.url });
  const { page } = person;
  await openChallenge(page, challenge.slug);
  await button(person, 'workspace.run').focus();
  await page.keyboard.press('Enter');
  await page.locator('.remarks').waitFor();
  expect(await button(person, 'workspace.run').evaluate((one) => one === document.activeElement)).toBe(true);
  await person.leave();
});
