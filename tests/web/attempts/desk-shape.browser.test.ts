/** The workspace with every size of letters: the code has its room, and nothing stands upon anything. */
import { expect, test } from 'vitest';
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { brokenLines } from '../../calm/text-boxes.ts';
import { chooseElsewhere, openPerson } from '../../support/browser.ts';
import {
  button,
  challenge,
  codeField,
  enterAtOnce,
  handIn,
  openWorkspace,
  rightInJavaScript,
  runExamples,
  showPane,
  typeCode,
  writeCode,
  wrongProgram,
} from '../../support/candidate.ts';
import { partOf } from '../../support/how-much.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

const letters: [string, Partial<Comfort>][] = [
  ['usual letters', {}],
  ['large letters', { textSize: 'large' }],
  ['the largest letters', { textSize: 'larger' }],
  ['the largest letters, far apart', { textSize: 'larger', spacing: 'wider', font: 'opendyslexic' }],
  ['letters far apart, and results beside', { spacing: 'wider', resultPlace: 'beside' }],
];
/** A computer, the same at 125 % and 150 %, a low one, and a large screen. */
const windows = [
  [1280, 720],
  [1024, 576],
  [853, 480],
  [1366, 625],
  [1920, 1080],
] as const;
const linesInSight = 5;

test.each(partOf(letters, 3))(
  'with %s there are some lines of code, and nothing is cut or lies over anything',
  async (_, chosen) => {
    const comfort = { locale: 'sv', ...chosen } as const;
    const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', comfort });
    const { page } = person;
    await enterAtOnce(person);
    await openWorkspace(person);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    const found: string[] = [];
    // Where the statement lies under another tab its heading is there for who listens.
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      for (const pane of ['code', 'result', 'statement', 'code'] as const) {
        await showPane(person, pane);
        const broken = await brokenLines(page);
        const seen = new Set(broken.filter((line) => line !== `cut: ${title}`));
        found.push(...[...seen].map((line) => `${width}x${height} ${pane}: ${line}`));
      }
      const code = (await page.locator('.work-code').boundingBox())?.height ?? 0;
      const line = (await page.locator('.monaco-editor .view-line').first().boundingBox())?.height;
      if (!line) found.push(`${width}x${height}: no line is drawn`);
      if (code < linesInSight * (line ?? 0)) found.push(`${width}x${height}: ${code} for lines of ${line}`);
      const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (across > 0) found.push(`${width}x${height}: ${across} wider than the window`);
    }
    expect(found).toEqual([]);
    await person.context.close();
  },
);

test('where code and result take turns a run shows its result, the statement stays, and no control moves', async () => {
  const person = await openPerson(started.browser, {
    url: started.server.url,
    locale: 'sv',
    width: 1366,
    height: 625,
  });
  const { page, t, step } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  const tab = (pane: 'code' | 'result') =>
    page.getByRole('tab', { name: t(`workspace.panes.${pane}`), exact: true });
  const boxes = () => Promise.all([button(person, 'workspace.run').boundingBox(), tab('code').boundingBox()]);
  const before = await boxes();
  await step('examples are run', async () => {
    await runExamples(person);
    expect(await tab('result').getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tab', { name: t('workspace.panes.statement') }).count()).toBe(0);
    expect(await page.locator('.statement-text').isVisible()).toBe(true);
    expect(await boxes()).toEqual(before);
  });
  await step('the keyboard goes back to the code', async () => {
    await tab('result').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.work-code').isVisible()).toBe(true);
    expect(await page.locator('.result').isVisible()).toBe(false);
  });
  await person.leave();
});

test('the parts stand anew at once when letters or the window change, and the place in the work stays', async () => {
  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv' });
  const { page, t } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  const shape = () => page.locator('.workspace').getAttribute('data-shape');
  expect(await shape()).toBe('below');
  await page.getByRole('tab', { name: t('workspace.more') }).click();
  const tab = (pane: 'statement' | 'code') =>
    page.getByRole('tab', { name: t(`workspace.panes.${pane}`), exact: true });
  await chooseElsewhere(page, { locale: 'sv', textSize: 'larger' });
  await expect.poll(shape).toBe('halves');
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(shape).toBe('panes');
  expect(await page.getByRole('tab', { name: t('workspace.more') }).getAttribute('aria-selected')).toBe(
    'true',
  );
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBeTruthy();
  expect(page.url()).toContain(challenge.slug);
  // A tab that goes away hands the keyboard to the one that is chosen.
  await tab('statement').click();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(shape).toBe('halves');
  expect(await tab('code').evaluate((one) => one === document.activeElement)).toBe(true);
  await person.context.close();
});

const low = { width: 1366, height: 625 };

test.each(['code', 'result'] as const)(
  'a window that becomes lower shows the %s that one was at',
  async (part) => {
    const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv' });
    const { page } = person;
    await enterAtOnce(person);
    await openWorkspace(person);
    await runExamples(person);
    await typeCode(person, challenge.javascript.file, wrongProgram);
    if (part === 'result') await page.locator('.result').focus();
    const seen = () =>
      page.evaluate(() => document.activeElement?.closest('.work-code, .result')?.classList[0] ?? 'lost');
    const expected = part === 'code' ? 'work-code' : 'result';
    expect(await seen()).toBe(expected);
    await page.setViewportSize(low);
    await expect.poll(() => page.locator('.workspace').getAttribute('data-shape')).toBe('halves');
    await expect.poll(() => page.locator(`.${expected}`).isVisible()).toBe(true);
    expect(await seen()).toBe(expected);
    await person.context.close();
  },
);

test('a keyboard over a tablet moves nothing: what one writes in stays where it is', async () => {
  const tablet = { width: 1024, height: 768, touch: true };
  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', ...tablet });
  const { page } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  const shape = () => page.locator('.workspace').getAttribute('data-shape');
  await codeField(person, challenge.javascript.file).focus();
  await page.setViewportSize({ width: 1024, height: 400 });
  await page.keyboard.type('a');
  expect([await shape(), await page.evaluate(() => document.activeElement?.localName)]).toEqual([
    'below',
    'textarea',
  ]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect.poll(shape).toBe('panes');
  await person.context.close();
});

test('where code and result take turns a note greets once, with what to do beside it', async () => {
  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', ...low });
  const { page, t } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  await button(person, 'workspace.pause').click();
  await page.locator('.pause-panel textarea').fill('Jag var vid den sista regeln.');
  expect(await brokenLines(page)).toEqual([]);
  await button(person, 'pause.save').click();
  await page.getByRole('heading', { level: 1, name: t('list.heading') }).waitFor();
  await page.goto(`/uppgift/${challenge.slug}`);
  await page.getByText('Jag var vid den sista regeln.').filter({ visible: true }).first().waitFor();
  const heading = page.getByRole('heading', { name: t('workspace.greeting.heading') });
  expect(await heading.filter({ visible: true }).count()).toBe(1);
  expect(await page.locator('.statement-text h2').filter({ visible: true }).count()).toBeGreaterThan(0);
  await showPane(person, 'code');
  expect(await heading.filter({ visible: true }).count()).toBe(0);
  await person.context.close();
});

test('a form that was unfolded under the result takes no room of the code', async () => {
  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', ...low });
  const { page } = person;
  await enterAtOnce(person);
  await openWorkspace(person);
  const room = async () => (await page.locator('.work-code').boundingBox())?.height;
  const before = await room();
  await writeCode(person, challenge.javascript.file, rightInJavaScript);
  await handIn(person);
  await page.locator('.after summary').first().click();
  await showPane(person, 'code');
  expect(await room()).toBe(before);
  await person.context.close();
});

test('where code is read, questions and results take turns beside the statement, and nothing lies over anything', async () => {
  const comfort = { locale: 'sv', textSize: 'large' } as const;
  const person = await openPerson(started.browser, { url: started.server.url, locale: 'sv', comfort });
  const { page } = person;
  await enterAtOnce(person);
  await page.goto('/uppgift/bus-timetable');
  await page.locator('.answers').waitFor();
  expect(await page.locator('.workspace').getAttribute('data-shape')).toBe('halves');
  expect(await brokenLines(page)).toEqual([]);
  await showPane(person, 'result');
  expect([await page.locator('.result').isVisible(), await page.locator('.answers').isVisible()]).toEqual([
    true,
    false,
  ]);
  const { y = 0 } = (await page.locator('.result h2').boundingBox()) ?? {};
  expect(y).toBeLessThan(200);
  expect(await brokenLines(page)).toEqual([]);
  await person.context.close();
});
