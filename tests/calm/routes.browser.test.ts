/** Every page of the router, opened once in each view, and looked at in every way that a machine can look. */
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RouteName, routes } from '#web/routes.ts';
import { faultsOfAxe, faultsOfColours } from '../support/axe.ts';
import { chooseElsewhere, expectCalm, openPerson, type Person } from '../support/browser.ts';
import { startPeopleInBrowser } from '../support/in-browser.ts';
import { addressOf, enterAs, openPage, routeNames } from './open-page.ts';
import {
  contentOf,
  hiddenWhenFocused,
  longParagraphs,
  lostInForcedColors,
  measurePage,
  outlineOfFocused,
  partsInOtherLanguage,
  wrongOnPaper,
} from './page-measures.ts';
import { brokenLines, brokenWords, textSpacing } from './text-boxes.ts';
import { type View, viewsOf } from './views.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How a browser writes its tree back as text says nothing about the page.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});

const started = startPeopleInBrowser();

/** Who signs in, and in which language -> the one window in which that person opens page after page. */
const people = new Map<string, Person>();

async function personFor(name: RouteName, { theme, locale, width }: View): Promise<Person> {
  const isStaff = routes[name].signIn === 'staff';
  const key = `${isStaff} ${locale}`;
  let person = people.get(key);
  if (person === undefined) {
    person = await openPerson(started.browser, {
      url: started.server.url,
      locale,
      width,
      comfort: { theme, locale },
    });
    const { staff, client } = started.people;
    await enterAs(person, isStaff ? staff : client, started.server.url);
    people.set(key, person);
  } else {
    await person.page.evaluate(
      (comfort) => localStorage.setItem('kodlugn.comfort', comfort),
      JSON.stringify({ theme, locale }),
    );
    await person.page.setViewportSize({ width, height: 720 });
  }
  return person;
}

const visits = routeNames.flatMap((name, index) => viewsOf(index).map((view) => ({ name, ...view })));
/** Title -> pages that have it, over all views. */
const titles = new Map<string, Set<string>>();

describe.each(visits)('$name in $theme, in $locale, $width points wide,', ({ name, ...view }) => {
  const { theme, others, locale, width } = view;
  let person: Person;
  beforeAll(async () => {
    person = await personFor(name, view);
    await openPage(person.page, addressOf(name, started.people.made));
  });

  test('is calm (calm 6, 10, 11, 20, 21, 23, 35, 37)', async () => {
    expect(await measurePage(person.page)).toEqual({
      headings: 1,
      lang: locale,
      theme,
      mainChoices: 'at most five',
      filledButtons: false,
      opened: [],
      cannotBeMarked: [],
      smallTargets: [],
    });
    await expectCalm(person.page, name);
  });

  test('says in its title what it is for, and in which language a part is (calm 20)', async () => {
    const title = await person.page.title();
    expect(title).toMatch(/^.{4,} · Kodlugn$/);
    titles.set(title, new Set([...(titles.get(title) ?? []), name]));
    expect(await partsInOtherLanguage(person.page, locale)).toEqual([]);
  });

  test('has no long paragraph (calm 14)', async () => {
    expect(await longParagraphs(person.page)).toEqual([]);
  });

  test('can be used by everybody (calm 36)', async () => {
    expect(await faultsOfAxe(person.page)).toEqual([]);
  });

  test('shows where the keyboard is (calm 37)', async () => {
    await person.page.keyboard.press('Tab');
    expect(await outlineOfFocused(person.page)).toEqual({ isDrawn: true, isWide: true });
    expect(await hiddenWhenFocused(person.page)).toEqual([]);
  });

  test.each(others)(
    'is as calm, and as easy to see, in %s: nothing moves (calm 8, 9, 36, 37)',
    async (other) => {
      const { page } = person;
      await chooseElsewhere(page, { theme: other, locale });
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(other);
      await expectCalm(page, `${name} in ${other}`);
      expect(await faultsOfColours(page)).toEqual([]);
      expect(await outlineOfFocused(page)).toEqual({ isDrawn: true, isWide: true });
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await lostInForcedColors(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    },
  );

  test('loses nothing at 400 % zoom (calm 37)', async () => {
    const { page } = person;
    // What is left of 1280 x 1024 points.
    await page.setViewportSize({ width: 320, height: 256 });
    await expectCalm(page, name);
    expect(await brokenLines(page)).toEqual([]);
    expect(await brokenWords(page)).toEqual([]);
    await page.setViewportSize({ width, height: 720 });
  });

  test('keeps marks, edges, choices and focus when the device forces its colours (calm 9, 37)', async () => {
    const { page } = person;
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await lostInForcedColors(page)).toEqual([]);
    expect(await outlineOfFocused(page)).toEqual({ isDrawn: true, isWide: true });
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('has its content on paper, without its controls', async () => {
    const { page } = person;
    const content = await contentOf(page);
    await page.emulateMedia({ media: 'print' });
    expect(await wrongOnPaper(page, content)).toEqual({ controls: [], gone: [], scrolled: [] });
    await page.emulateMedia({ media: 'screen' });
  });

  test('loses no text with more space between lines, words and letters', async () => {
    const { page } = person;
    const style = await page.addStyleTag({ content: textSpacing });
    expect(await brokenLines(page)).toEqual([]);
    await style.evaluate((one) => one.parentNode?.removeChild(one));
  });

  test('is valid HTML (calm 36)', async () => {
    const { page } = person;
    // Monaco draws its own tree; the text area is its equal, and the rest of the page is ours.
    await page.evaluate(() => document.querySelector('.monaco-editor')?.remove());
    const { results } = await validator.validateString(await page.content());
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, selector }) => ({ ruleId, message, line, selector })),
    );
    expect(faults).toEqual([]);
  });

  test('asked for nothing but declared calls, pages and files (calm 39)', () => {
    expect(person.takeNoticed()).toEqual([]);
  });
});

test('no two pages have the same title (calm 20)', () => {
  const shared = [...titles].filter(([, names]) => names.size > 1);
  expect(titles.size).toBeGreaterThan(1);
  expect(shared.map(([title, names]) => ({ title, names: [...names] }))).toEqual([]);
});
