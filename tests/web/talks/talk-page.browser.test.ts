/** The page that two look at during a talk: the code, and what stands folded until there is an answer. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { TalkForPedagogue } from '#server/talks/talks.contract.ts';
import { addressOf, enterAs, openPage } from '../../calm/open-page.ts';
import { openPerson } from '../../support/browser.ts';
import { startPeopleInBrowser } from '../../support/in-browser.ts';

const started = startPeopleInBrowser();

/** Of each line that is broken: how far in it begins, and how far in it goes on, in pixels. */
const brokenLines = (page: Page) =>
  page.locator('.numbered-lines code').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const range = document.createRange();
      const text = line.textContent ?? '';
      const [node] = [line.querySelector('span')?.firstChild];
      const begin = text.search(/\S/);
      if (!node || begin < 0) return [];
      const leftOf = (at: number) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const first = leftOf(begin);
      const letters = [...text].flatMap((letter, at) => (letter === ' ' ? [] : [leftOf(at)]));
      const further = letters.filter(({ top }) => top > first.top + first.height / 2);
      return further.length === 0
        ? []
        : [{ begins: first.left, goesOn: Math.min(...further.map(({ left }) => left)) }];
    }),
  );

test.each([1280, 320])(
  'at %i px a line of code that is broken goes on deeper in than it began',
  async (width) => {
    const { server, staff, made } = started.people;
    const person = await openPerson(started.browser, { url: server.url, locale: 'sv', width });
    const { page } = person;
    await enterAs(person, staff, server.url);
    await page.route(`**/talks/${made.talkId}`, async (route) => {
      const answer = await route.fetch();
      const talk = (await answer.json()) as TalkForPedagogue;
      const long = `if (${Array.from({ length: 12 }, (_, at) => `overlaps(rooms[${at}], wanted)`).join(' && ')}) {`;
      const text = ['', '  ', '      ', '\t\t'].map((indent) => `${indent}${long}`).join('\n');
      await route.fulfill({
        response: answer,
        json: { ...talk, files: { ...talk.files, [talk.file]: text } },
      });
    });
    await openPage(page, addressOf('talk', made));
    const broken = await brokenLines(page);
    expect(broken.length).toBeGreaterThanOrEqual(4);
    expect(broken.slice(0, 4).filter(({ begins, goesOn }) => goesOn <= begins)).toEqual([]);
    const sizes = await page
      .locator('.numbered-lines li')
      .evaluateAll((lines) =>
        lines.map((line) =>
          [line, line.firstElementChild ?? line].map((one) => getComputedStyle(one).fontSize),
        ),
      );
    expect(sizes.filter(([number, code]) => number !== code)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await person.leave();
  },
);

test('what a good answer can hold is folded until somebody opens it, and stands on paper', async () => {
  const { server, staff, made } = started.people;
  const person = await openPerson(started.browser, { url: server.url, locale: 'sv', width: 1280 });
  const { page, t } = person;
  await enterAs(person, staff, server.url);
  await openPage(page, addressOf('talk', made));
  const good = page.getByText(t('talkSupport.good.open'));
  expect(await good.isVisible()).toBe(false);
  await person.step('both can open it', async () => {
    await page.getByText(t('talkSupport.good.label'), { exact: true }).first().click();
    await good.waitFor();
  });
  // Folded again. Not a step: on paper things may stand in other places.
  await page.getByText(t('talkSupport.good.label'), { exact: true }).first().click();
  expect(await good.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await good.isVisible()).toBe(true);
  await person.leave();
});
