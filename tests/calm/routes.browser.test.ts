import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RouteName, routes } from '#web/routes.ts';
import { expectCalm, launchBrowser, openPerson, type Person } from '../support/browser.ts';
import { beginClient, type Client, handInStarter } from '../support/client.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How a browser writes its tree back as text says nothing about the page.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});

let server: RunningServer;
let browser: Browser;
let client: Client;
let made: { slug: string; submissionId: string };

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  client = await beginClient(server.url);
  made = await handInStarter(client);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const names = Object.keys(routes) as RouteName[];
const addressOf = (name: RouteName) =>
  routes[name].path.replace(':slug', made.slug).replace(':submissionId', made.submissionId);

/** The page once it has everything, for a person who has entered. */
async function openRoute(page: Page, name: RouteName): Promise<void> {
  const [cookieName = '', value = ''] = client.cookie.split('=');
  await page.context().addCookies([{ name: cookieName, value, url: server.url }]);
  await page.goto(addressOf(name));
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** What calm.md asks of every page and can be counted. */
async function measure(page: Page) {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const inLists =
      'ul, ol, table, fieldset, [role="tablist"], [role="toolbar"], header, footer, .monaco-editor';
    return {
      headings: seen('h1').length,
      lang: document.documentElement.lang,
      hasTitle: document.title.trim().length > 3,
      tooManyChoices: seen('main button').filter((one) => !one.closest(inLists)).length > 5,
      filledButtons: seen('.button.next').length > 1,
      dialogs: seen('dialog, [role="dialog"], [role="alertdialog"]').length,
      smallTargets: seen(
        'button, select, summary, input:not([type="radio"], [type="checkbox"]), [role="tab"]',
      )
        .filter((one) => !one.closest('.monaco-editor'))
        .map((one) => ({ name: one.textContent, height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height < 43.5),
    };
  });
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    })),
  ).toEqual([]);
}

const views = [
  { theme: 'light', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 1280 },
  { theme: 'dark', width: 320 },
  { theme: 'sepia', width: 1280 },
  { theme: 'contrast', width: 1280 },
] as const;

describe.each(views)('in $theme, $width points wide', ({ theme, width }) => {
  let person: Person;
  beforeAll(async () => {
    person = await openPerson(browser, { url: server.url, width, comfort: { theme } });
  });
  afterAll(() => person.leave());

  test.each(names)(
    'the page %s is calm and can be used by everybody (calm 6, 10, 11, 20, 21, 23, 36, 37)',
    async (name) => {
      await openRoute(person.page, name);
      expect(await person.page.locator('html').getAttribute('data-theme')).toBe(theme);
      expect(await measure(person.page)).toEqual({
        headings: 1,
        lang: 'sv',
        hasTitle: true,
        tooManyChoices: false,
        filledButtons: false,
        dialogs: 0,
        smallTargets: [],
      });
      await expectCalm(person.page, name);
      await expectNoFaults(person.page);
    },
  );
});

describe('every page', () => {
  let person: Person;
  beforeAll(async () => {
    person = await openPerson(browser, { url: server.url, locale: 'en', comfort: { locale: 'en' } });
  });
  afterAll(() => person.leave());

  test.each(names)('%s is valid HTML, in the language it says (calm 20, 36)', async (name) => {
    await openRoute(person.page, name);
    // Monaco draws its own tree; the text area is its equal, and the rest of the page is ours.
    await person.page.evaluate(() => document.querySelector('.monaco-editor')?.remove());
    const report = await validator.validateString(await person.page.content());
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, selector }) => ({ ruleId, message, line, selector })),
    );
    expect(faults).toEqual([]);
  });

  test.each(names)('%s shows where the keyboard is (calm 37)', async (name) => {
    await openRoute(person.page, name);
    await person.page.keyboard.press('Tab');
    const outline = await person.page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { isDrawn: outlineStyle !== 'none', isWide: Number.parseFloat(outlineWidth) >= 2 };
    });
    expect(outline).toEqual({ isDrawn: true, isWide: true });
  });
});
