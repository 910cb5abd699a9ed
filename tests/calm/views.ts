/** In which looks a page is looked at: `npm test` takes one for each page, `npm run calm` takes them all. */
import { comfortChoices } from '#web/comfort/comfort-choices.ts';

export const themes = comfortChoices.theme.filter((theme) => theme !== 'system');
export const locales = comfortChoices.locale;
/** Points: a computer, and the narrowest that nothing may be wider than. */
export const widths = [1280, 320] as const;

/** A page is opened in a language and a width, in the first theme; the other themes are chosen while it is open. */
export type View = {
  locale: (typeof locales)[number];
  width: (typeof widths)[number];
  theme: (typeof themes)[number];
  others: (typeof themes)[number][];
};

/** Every theme in each language and width: theme by theme, so that neighbours differ in all three. */
export const allViews = themes.flatMap((theme) =>
  locales.flatMap((locale) => widths.map((width) => ({ theme, locale, width }))),
);

/** Has no divisor in common with the number of views: the next page gets another one, until all have been taken. */
const stride = 5;

/**
 * @param index of the page in the router's own list
 * @param taken `all`, those of one language and width (`sv 320`), or undefined for one view of each page
 */
export function viewsOf(index: number, taken = process.env.KODLUGN_VIEWS): View[] {
  if (taken === undefined) {
    const one = allViews[(index * stride) % allViews.length];
    return one ? [{ ...one, others: [] }] : [];
  }
  // Each page begins in another theme than the page before it.
  const first = themes[index % themes.length] ?? themes[0];
  const others = themes.filter((theme) => theme !== first);
  return allViews
    .filter(({ theme }) => theme === first)
    .filter(({ locale, width }) => taken === 'all' || taken === `${locale} ${width}`)
    .map((view) => ({ ...view, others }));
}
