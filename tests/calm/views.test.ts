import { expect, test } from 'vitest';
import { routes } from '#web/routes.ts';
import { parts } from './calm-parts.ts';
import { allViews, viewsOf } from './views.ts';

const pages = Object.keys(routes);
const seen = (taken?: string) => pages.map((_, index) => viewsOf(index, taken));

test('npm test looks at each page once, and over all pages in every theme, language and width', () => {
  const views = seen();
  expect(views.map((one) => one.length)).toEqual(pages.map(() => 1));
  for (const part of ['theme', 'locale', 'width'] as const) {
    expect(new Set(views.flat().map((view) => view[part]))).toEqual(
      new Set(allViews.map((view) => view[part])),
    );
  }
});

test('npm run calm looks at each page in all of them', () => {
  expect(allViews).toHaveLength(4 * 2 * 2);
  expect(seen('all')).toEqual(pages.map(() => allViews));
  const ofPages = parts.filter(({ name }) => name.startsWith('pages-'));
  const views = ofPages.flatMap((part) => viewsOf(0, part.views));
  expect(new Set(views)).toEqual(new Set(allViews));
  expect(views).toHaveLength(allViews.length);
});
