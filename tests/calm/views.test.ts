import { expect, test } from 'vitest';
import { routes } from '#web/routes.ts';
import { parts } from './calm-parts.ts';
import { allViews, type View, viewsOf } from './views.ts';

const pages = Object.keys(routes);
/** What is looked at, as `dark sv 320`. */
const seenIn = (views: View[]) =>
  views.flatMap(({ theme, others, locale, width }) =>
    [theme, ...others].map((one) => `${one} ${locale} ${width}`),
  );
const every = allViews.map(({ theme, locale, width }) => `${theme} ${locale} ${width}`);

test('npm test looks at each page once, and over all pages in every theme, language and width', () => {
  const seen = pages.map((_, index) => seenIn(viewsOf(index)));
  expect(seen.map((one) => one.length)).toEqual(pages.map(() => 1));
  expect(new Set(seen.flat())).toEqual(new Set(every));
});

test('npm run calm looks at each page in all of them', () => {
  expect(every).toHaveLength(4 * 2 * 2);
  const ofPages = parts.filter(({ name }) => name.startsWith('pages-'));
  for (const [index, page] of pages.entries()) {
    expect(seenIn(viewsOf(index, 'all')).sort(), page).toEqual([...every].sort());
    const inParts = ofPages.flatMap((part) => seenIn(viewsOf(index, part.views)));
    expect(inParts.sort(), page).toEqual([...every].sort());
  }
});
