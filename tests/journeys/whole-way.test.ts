import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPerson, type Person } from '../support/browser.ts';
import {
  beginWithoutCard,
  boxesOfControls,
  button,
  challenge,
  chooseLanguage,
  expectText,
  handIn,
  readCode,
  rightProgram,
  runExamples,
  showPane,
  writeCode,
  wrongProgram,
} from '../support/candidate.ts';
import { partOf } from '../support/how-much.ts';
import { startInBrowser } from '../support/in-browser.ts';
import { type Locale, wordsOf } from '../support/words.ts';

const started = startInBrowser();

const titles = { sv: 'Bokningar som krockar', en: 'Bookings that clash' };
const languageSteps: Record<Locale, (person: Person) => Promise<void>> = {
  sv: async () => {},
  en: (person) => person.page.getByRole('button', { name: wordsOf('sv')('start.language') }).click(),
};

/** `npm test` takes a phone in English: without a mouse, the same way is gone at a computer in Swedish. */
const views = [
  { locale: 'sv' as const, width: 1280, touch: false },
  { locale: 'en' as const, width: 360, touch: true },
  { locale: 'en' as const, width: 1280, touch: false },
  { locale: 'sv' as const, width: 360, touch: true },
];

describe.each(partOf(views, views.length, 1))('in $locale at $width points', ({ locale, width, touch }) => {
  test('a candidate goes the whole way, over a restart, and finds everything again (calm 6, 10, 22, 26, 27, 32)', async () => {
    const person = await openPerson(started.browser, {
      url: started.server.url,
      locale,
      width,
      height: 740,
      touch,
    });
    const { page, t, step } = person;
    const { javascript, typescript } = challenge;

    await step('the start page says what this is', async () => {
      await page.goto('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await languageSteps[locale](person);
      await page.getByRole('heading', { level: 1, name: t('start.heading') }).waitFor();
    });
    await step('one button makes an account and leads to the list', async () => {
      expect(await beginWithoutCard(person)).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    });
    await step('the offered step opens the first challenge', async () => {
      await page.locator('a[data-next]').click();
      await page.getByRole('heading', { level: 1, name: titles[locale] }).waitFor();
    });
    await step('a program that is partly right is saved on the server', () =>
      writeCode(person, javascript.file, wrongProgram),
    );
    await step('the examples run without moving what one presses', async () => {
      const before = await boxesOfControls(person);
      await runExamples(person);
      expect(await boxesOfControls(person)).toEqual(before);
    });
    await step('a hand-in says first what does not hold', async () => {
      await handIn(person);
      const first = page.locator('.remarks li').first();
      expect(await first.textContent()).toContain(`${t('results.holdsNot')}:`);
    });
    await step('a claim that does not hold shows a case of its kind', async () => {
      await page.getByText(t('results.showSibling'), { exact: true }).first().click();
      await expectText(person, t('results.expected'));
    });
    await step('pausing keeps a note, and leads to the list', async () => {
      await button(person, 'workspace.pause').click();
      await page.getByLabel(t('pause.note')).fill('Rad 7 nästa gång');
      await button(person, 'pause.save').click();
      await page.getByRole('heading', { level: 1, name: t('list.heading') }).waitFor();
    });
    await step('after a restart of the server the note greets', async () => {
      expect(await started.server.stop()).toBe(0);
      await started.server.start();
      await page.reload();
      await expectText(person, t('list.note', { note: 'Rad 7 nästa gång' }));
      await page.locator('a[data-next]').click();
      await page.getByRole('heading', { level: 1, name: titles[locale] }).waitFor();
      await showPane(person, 'result');
      await expectText(person, t('workspace.greeting.heading'));
    });
    await step('what was written is still there', async () => {
      await expect.poll(() => readCode(person, javascript.file)).toContain('constb=bookings[i+1];');
    });
    await step('the same challenge can be solved in TypeScript', async () => {
      await chooseLanguage(person, typescript.language);
      await writeCode(person, typescript.file, rightProgram);
      await runExamples(person);
      await expectText(person, t('results.allExamples'));
      await handIn(person);
      await expectText(person, t('results.done'));
    });
    await step('how it was made can be told', async () => {
      await page.getByText(t('after.howMade.heading'), { exact: true }).click();
      await page.getByLabel(t('after.howMade.way.ai')).check();
      await button(person, 'after.howMade.save').click();
      await expectText(person, t('after.saved'));
    });
    await step('the report tells what the program did, and how it was made', async () => {
      await page.goto('/rapport');
      await page.getByRole('heading', { level: 1, name: t('report.heading') }).waitFor();
      await expectText(person, titles[locale]);
      await expectText(person, t('report.level.one-challenge'));
      await expectText(person, t('report.row.told', { ways: t('report.howMade.way.ai') }));
      await expectText(person, t('report.unwatched'));
    });
    await step('everything about me can be downloaded', async () => {
      await page.goto('/sparat');
      const download = page.waitForEvent('download');
      await button(person, 'stored.download').click();
      const file = await (await download).path();
      const { format, data } = JSON.parse(readFileSync(file, 'utf8'));
      expect(format).toBe('kodlugn-export');
      // The editor indents what is typed; everything else must be as it was written.
      const bare = (text: string) => text.replaceAll(/\s/g, '');
      const written = data.submissions.flatMap(({ files }: { files: Record<string, string> }) =>
        Object.values(files).map(bare),
      );
      expect(written).toEqual(expect.arrayContaining([wrongProgram, rightProgram].map(bare)));
    });
    expect(person.asked().filter((one) => !/^GET |\/api\//.test(one))).toEqual([]);
    await person.leave();
  });
});
