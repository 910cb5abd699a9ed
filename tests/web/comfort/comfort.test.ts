import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { wordsOf } from '#tests/support/words.ts';
import { type ComfortChosen, comfortChoices } from '#web/comfort/comfort-choices.ts';
import { choicesInOrder, comfortGroups } from '#web/comfort/comfort-groups.ts';
import { beginComfort, completeComfort, readComfort } from '#web/comfort/complete-comfort.ts';
import { showComfort } from '#web/comfort/show-comfort.ts';
import { type RouteName, routes } from '#web/routes.ts';

const asShipped = Object.fromEntries(
  Object.entries(comfortChoices).map(([key, [first]]) => [key, first]),
) as ComfortChosen;

const keys = Object.keys(comfortChoices) as (keyof ComfortChosen)[];

/** Some of the choices, each one that may be chosen. */
const chosenSome = fc.record(
  Object.fromEntries(
    Object.entries(comfortChoices).map(([key, values]) => [key, fc.constantFrom<string>(...values)]),
  ),
  { requiredKeys: [] },
);

test('nothing pops up, sounds, blinks, counts or speaks before it is asked for', () => {
  expect(readComfort(null)).toEqual({
    theme: 'system',
    locale: 'sv',
    font: 'system',
    textSize: 'medium',
    lineLength: 'medium',
    spacing: 'normal',
    density: 'normal',
    editorView: 'by-device',
    editorHelp: 'off',
    problemMarks: 'never',
    caret: 'still',
    wordWrap: 'off',
    tabKey: 'leaves',
    resultPlace: 'below',
    console: 'shown',
    doneSound: 'off',
    clock: 'off',
    reminders: 'off',
    lineFocus: 'off',
    readAloud: 'off',
    suggestions: 'shown',
    mode: 'whole',
  });
});

test('what was chosen is read back, and what was not is as it ships', () => {
  fc.assert(
    fc.property(chosenSome, (chosen) => {
      expect(readComfort(JSON.stringify(chosen))).toEqual({ ...asShipped, ...chosen });
    }),
  );
});

test('whatever lies in storage, every choice is one that may be chosen', () => {
  const odd = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'other'), fc.jsonValue());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        odd.map((one) => JSON.stringify(one)),
      ),
      (text) => {
        const read = readComfort(text);
        expect(Object.keys(read)).toEqual(keys);
        expect(keys.filter((key) => !comfortChoices[key].some((value) => value === read[key]))).toEqual([]);
      },
    ),
  );
});

test('somebody outside begins in English when the browser asks for it, and everybody else in Swedish', () => {
  const begun = (kept: string | null, pathname: string, language: string) =>
    beginComfort(kept, { pathname, language }).locale;
  expect([
    begun(null, '/praktikplats', 'en-GB'),
    begun(null, '/praktikplats/prova/x', 'en'),
    begun(null, '/visat', 'en-US'),
    begun(null, '/praktikplats', 'sv-SE'),
    begun(null, '/praktikplats', 'de'),
    begun(null, '/lista', 'en-GB'),
    begun('{"locale":"sv"}', '/praktikplats', 'en-GB'),
    begun('{"theme":"dark"}', '/praktikplats', 'en-GB'),
  ]).toEqual(['en', 'en', 'en', 'sv', 'sv', 'sv', 'sv', 'sv']);
});

test('the pages of somebody outside are those of the link, and no others', () => {
  const names = (Object.keys(routes) as RouteName[]).filter((name) => {
    const pathname = routes[name].path.replaceAll(/:\w+/g, 'x');
    return beginComfort(null, { pathname, language: 'en' }).locale === 'en';
  });
  expect(names).toEqual(['shared', 'companyPart', 'companyTrial']);
});

test('a value that is no choice any more leaves the other choices as they are', () => {
  expect(completeComfort({ theme: 'neon', font: 'lexend', gone: 'on', toString: 'on' })).toEqual({
    ...asShipped,
    font: 'lexend',
  });
});

type At = { pathname: string; language: string };
type System = { dark: boolean; contrast: boolean };

/** A page without a browser: what is set on `<html>`. */
function pageOf(
  stored: string | null,
  { dark, contrast }: System,
  at: At = { pathname: '/', language: 'sv' },
) {
  const documentElement = { dataset: {} as Record<string, string>, lang: 'sv' };
  const wanted = new Map([
    ['(prefers-color-scheme: dark)', dark],
    ['(prefers-contrast: more)', contrast],
  ]);
  const meta = { name: '', content: '' };
  const preloaded: { href?: string }[] = [];
  const document = {
    documentElement,
    querySelector: () => meta,
    currentScript: { dataset: { sv: '/assets/sv-1.js', en: '/assets/en-1.js' } },
    createElement: () => ({}),
    head: { append: (link: object) => preloaded.push(link) },
  };
  const globals = {
    document,
    location: { pathname: at.pathname },
    navigator: { language: at.language },
    localStorage: { getItem: (key: string) => (key === 'kodlugn.comfort' ? stored : null) },
    matchMedia: (query: string) => ({ matches: wanted.get(query) ?? false }),
    getComputedStyle: () => ({ getPropertyValue: (name: string) => ` ${name} ` }),
  };
  return { documentElement, meta, preloaded, globals };
}

const oddOrChosen = fc.oneof(
  chosenSome,
  fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('on', 'neon', 'wide', 'toString')),
);
const system = fc.record({ dark: fc.boolean(), contrast: fc.boolean() });
const opened = fc.record({
  pathname: fc.constantFrom('/', '/lista', '/praktikplats', '/praktikplats/prova/x', '/visat', '/visatmer'),
  language: fc.constantFrom('sv-SE', 'en', 'EN-gb', 'de', ''),
});

describe('the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('looks before the first paint as it will look after it', () => {
    fc.assert(
      fc.property(fc.option(oddOrChosen), system, opened, (chosen, wants, at) => {
        const stored = chosen === null ? null : JSON.stringify(chosen);
        const [first, after] = [pageOf(stored, wants, at), pageOf(stored, wants, at)];
        runInNewContext(readFileSync('web/public/comfort-first.js', 'utf8'), {
          ...first.globals,
          setTimeout: () => 0,
        });
        for (const [name, value] of Object.entries(after.globals)) vi.stubGlobal(name, value);
        showComfort(beginComfort(stored, at));
        expect(first.documentElement.dataset).toEqual(after.documentElement.dataset);
        const { locale } = beginComfort(stored, at);
        expect(first.documentElement.lang).toBe(locale);
        expect(first.preloaded.map(({ href }) => href)).toEqual([`/assets/${locale}-1.js`]);
      }),
    );
  });

  test('looks as on the first visit where the browser lets nothing be kept', () => {
    const page = pageOf(null, { dark: false, contrast: false }, { pathname: '/visat', language: 'en-GB' });
    const localStorage = {
      getItem: () => {
        throw new Error('SecurityError');
      },
    };
    const globals = { ...page.globals, localStorage, setTimeout: () => 0 };
    runInNewContext(readFileSync('web/public/comfort-first.js', 'utf8'), globals);
    expect(page.documentElement.lang).toBe('en');
  });

  test.each([
    [{ dark: false, contrast: false }, 'light'],
    [{ dark: true, contrast: false }, 'dark'],
    [{ dark: true, contrast: true }, 'contrast'],
    [{ dark: false, contrast: true }, 'contrast'],
  ])('follows a system that wants %o with the theme %s', (wants, theme) => {
    const page = pageOf(null, wants);
    for (const [name, value] of Object.entries(page.globals)) vi.stubGlobal(name, value);
    showComfort(readComfort(null));
    expect([page.documentElement.dataset.theme, page.meta.content]).toEqual([theme, '--field']);
  });
});

test('every choice stands once on the page, with all its values', () => {
  expect(Object.values(comfortGroups).flat().sort()).toEqual([...keys].sort());
  expect(keys.map((key) => [...choicesInOrder(key)].sort())).toEqual(
    keys.map((key) => [...comfortChoices[key]].sort()),
  );
});

test.each(['sv', 'en'] as const)('every choice says what it is and does in %s', (locale) => {
  const words = wordsOf(locale);
  const said = keys.flatMap((key) => [
    words(`comfort.rows.${key}.name`),
    words(`comfort.rows.${key}.does`),
    ...comfortChoices[key].map((value) => words(`comfort.rows.${key}.choices.${value}`)),
  ]);
  expect(said.filter((text) => text === '')).toEqual([]);
});
