/** What each choice under Utseende does, at once, and that looking at Utseende takes nothing from the workspace. */
import { expect, test } from 'vitest';
import type { Comfort } from '#server/accounts/accounts.contract.ts';
import { comfortChoices } from '#web/comfort/comfort-choices.ts';
import { expectCalm, openPerson, type Person } from '../../support/browser.ts';
import { button, enterAtOnce, expectText, runExamples } from '../../support/candidate.ts';
import { startInBrowser } from '../../support/in-browser.ts';

const started = startInBrowser();

/** Runs in the page, before it: a device with one voice of its own, which notes what it is asked to say. */
function giveVoice(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  const voice = { name: 'own', lang: 'sv-SE', localService: true, default: true };
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    },
  });
  Object.defineProperty(window, 'speechSynthesis', {
    value: Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: ({ text }: { text: string }) => said.push(text),
      cancel: () => said.push('(stopped)'),
    }),
  });
}

const row = ({ page, t }: Person, key: string) =>
  page.getByRole('group', { name: t(`comfort.rows.${key}.name`), exact: true });

async function choose(person: Person, key: string, value: string): Promise<void> {
  await row(person, key)
    .getByLabel(person.t(`comfort.rows.${key}.choices.${value}`), { exact: true })
    .check();
}

async function openGroups({ page }: Person): Promise<void> {
  const folded = page.locator('.choice-group:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

const styleOf = ({ page }: Person, selector: string, name: string) =>
  page.locator(selector).evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);

test('every choice is seen at once, is kept, and can be taken back', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t } = person;
  await page.clock.install({ time: new Date('2026-11-25T14:05:00') });
  await page.goto('/utseende');
  expect(person.asked().filter((address) => address.includes('woff2'))).toEqual([]);
  await page.locator('.choice-group > summary').nth(1).waitFor();
  await openGroups(person);
  const [size, space] = await Promise.all([
    styleOf(person, 'html', 'font-size'),
    styleOf(person, 'main', 'padding-top'),
  ]);

  await choose(person, 'theme', 'sepia');
  await choose(person, 'font', 'lexend');
  await expect.poll(() => styleOf(person, 'h1', 'font-family')).toContain('Lexend');
  expect(await page.evaluate(() => document.fonts.check('16px Lexend'))).toBe(true);
  await choose(person, 'textSize', 'larger');
  await choose(person, 'spacing', 'wider');
  await choose(person, 'density', 'airy');
  await choose(person, 'lineLength', 'short');
  await choose(person, 'clock', 'on');
  await choose(person, 'reminders', '30');
  expect({
    colour: await page.locator('meta[name="theme-color"]').getAttribute('content'),
    size: [size, await styleOf(person, 'html', 'font-size')],
    spaceGrows: Number.parseFloat(await styleOf(person, 'main', 'padding-top')) > Number.parseFloat(space),
    letters: await styleOf(person, 'h1', 'letter-spacing'),
    lettersOfCode: await styleOf(person, '.preview code', 'letter-spacing'),
    clock: await page.locator('.clock [aria-hidden]').textContent(),
    reminder: await page.locator('.reminder').textContent(),
  }).toEqual({
    colour: '#ebe0cb',
    size: ['17px', '24px'],
    spaceGrows: true,
    letters: expect.stringMatching(/^\d+(\.\d+)?px$/),
    lettersOfCode: 'normal',
    clock: '14:05',
    reminder: '',
  });
  await expectCalm(page, 'after every choice');

  await page.clock.fastForward('30:00');
  await expectText(person, t('common.reminder', { count: 30 }));
  expect(await page.locator('.clock [aria-hidden]').textContent()).toBe('14:35');
  await expectCalm(page, 'a reminder came');
  await button(person, 'common.reminderClose').click();
  await expect.poll(() => page.locator('.reminder').textContent()).toBe('');

  await button(person, 'comfort.resetAll').click();
  await expectText(person, t('comfort.wasReset'));
  expect(await styleOf(person, 'html', 'font-size')).toBe('17px');
  await button(person, 'comfort.undo').click();
  expect(await styleOf(person, 'html', 'font-size')).toBe('24px');
  await row(person, 'textSize').getByRole('button').click();
  expect(await row(person, 'textSize').locator(':focus').getAttribute('value')).toBe('medium');
  await page.reload();
  expect(await styleOf(person, 'h1', 'font-family')).toContain('Lexend');
  await person.leave();
});

test('Utseende and back leaves the workspace as it was, with what was chosen', async () => {
  const person = await openPerson(started.browser, { url: started.server.url });
  const { page, t } = person;
  await page.addInitScript(giveVoice);
  await enterAtOnce(person);
  await page.goto('/uppgift/booking-clashes');
  await page.locator('.monaco-editor').first().waitFor({ timeout: 90_000 });
  await runExamples(person);
  await page.getByRole('tab', { name: t('workspace.input') }).click();
  await page.locator('#input-args').fill('my own values');
  const place = page.locator('.statement-text');
  await place.evaluate((one) => one.scrollTo(0, 40));
  const look = async () => ({
    input: await page.locator('#input-args').inputValue(),
    scrolled: await place.evaluate((one) => one.scrollTop),
    result: await page.locator('.remarks').textContent(),
  });
  const before = await look();

  await page.getByRole('link', { name: t('common.comfort') }).click();
  await page.getByRole('heading', { level: 1, name: t('comfort.heading') }).waitFor();
  expect(await page.title()).toContain(t('comfort.heading'));
  await openGroups(person);
  await choose(person, 'resultPlace', 'beside');
  await choose(person, 'resultPlace', 'below');
  await button(person, 'comfort.back').click();
  await button(person, 'workspace.run').waitFor();
  expect(await look()).toEqual(before);
  expect(await page.locator(':focus').textContent()).toBe(t('common.comfort'));
  await expectCalm(page, 'back in the workspace');

  await page.getByRole('link', { name: t('common.comfort') }).click();
  for (const [key, value] of [
    ['resultPlace', 'beside'],
    ['mode', 'simple'],
    ['lineFocus', 'on'],
    ['readAloud', 'on'],
  ] as const) {
    await choose(person, key, value);
  }
  await button(person, 'comfort.back').click();
  await button(person, 'workspace.readAloud.start').waitFor();
  const code = await page.locator('#work-panel').boundingBox();
  const result = await page.locator('.result').boundingBox();
  expect((code?.x ?? 0) + (code?.width ?? 0)).toBeLessThanOrEqual((result?.x ?? 0) + 1);
  expect(await page.getByRole('tab').filter({ visible: true }).allTextContents()).toEqual([
    'overlaps.js',
    t('workspace.more'),
  ]);

  const band = () => page.locator('.ruler').evaluate((one) => one.getBoundingClientRect().top);
  await place.focus();
  const first = await band();
  await page.keyboard.press('ArrowDown');
  await expect.poll(band).not.toBe(first);

  await button(person, 'workspace.readAloud.start').click();
  await button(person, 'workspace.readAloud.stop').click();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toContain(t('workspace.doThis'));
  expect(said.at(-1)).toBe('(stopped)');
  await expectCalm(page, 'with reading aids');
  await person.leave();
});

test('a device without a voice of its own says so', async () => {
  const person = await openPerson(started.browser, { url: started.server.url, comfort: { readAloud: 'on' } });
  await enterAtOnce(person);
  await person.page.goto('/uppgift/booking-clashes');
  await expectText(person, person.t('workspace.readAloud.noVoice'));
  await person.leave();
});

/** Every row has its way back, and the letters take the most room. */
const largest: Partial<Comfort> = {
  ...Object.fromEntries(Object.entries(comfortChoices).map(([key, values]) => [key, values.at(-1)])),
  locale: 'sv',
  textSize: 'larger',
  spacing: 'wider',
};

/** Names of rows that their way back lies over, and how much wider than the window the page is. */
function measureRows(): { covered: string[]; tooWideBy: number } {
  const boxOf = (one: Element | null | undefined) => {
    const range = document.createRange();
    if (one) range.selectNodeContents(one);
    return range.getBoundingClientRect();
  };
  const covered = [...document.querySelectorAll('.choice-group fieldset')].filter((one) => {
    const name = boxOf(one.querySelector('legend'));
    const back = boxOf(one.querySelector('.as-link'));
    return (
      name.right > back.left && back.right > name.left && name.bottom > back.top && back.bottom > name.top
    );
  });
  return {
    covered: covered.map((one) => one.querySelector('legend')?.textContent ?? ''),
    tooWideBy: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
  };
}

test('no choice takes the room of another, whatever was chosen (calm 37)', async () => {
  for (const width of [320, 360, 768, 1280])
    for (const font of ['system', 'opendyslexic'] as const) {
      const person = await openPerson(started.browser, {
        url: started.server.url,
        comfort: { ...largest, font },
        width,
      });
      const { page } = person;
      await page.goto('/utseende');
      await page.locator('.choice-group > summary').nth(1).waitFor();
      await openGroups(person);
      await page.evaluate(() => document.fonts.ready);
      expect({ width, font, ...(await page.evaluate(measureRows)) }).toEqual({
        width,
        font,
        covered: [],
        tooWideBy: 0,
      });
      await person.leave();
    }
});
