/** In which looks a page is looked at: `npm test` takes one for each page, `npm run calm` takes them all. */
import { comfortChoices } from '#web/comfort/comfort-choices.ts';

export const themes = comfortChoices.theme.filter((theme) => theme !== 'system');
/** Points: a computer, and the narrowest that nothing may be wider than. */
export const widths = [1280, 320] as const;

export const allViews = themes.flatMap((theme) =>
  comfortChoices.locale.flatMap((locale) => widths.map((width) => ({ theme, locale, width }))),
);
export type View = (typeof allViews)[number];

/** Has no divisor in common with the number of views: the next page gets another one, until all have been taken. */
const stride = 5;

/**
 * @param index of the page in the router's own list
 * @param taken `all`, those of one theme and width (`dark 320`), or undefined for one view of each page
 */
export function viewsOf(index: number, taken = process.env.KODLUGN_VIEWS): View[] {
  const isTaken = ({ theme, width }: View) => taken === 'all' || taken === `${theme} ${width}`;
  return allViews.filter((view, at) =>
    taken === undefined ? at === (index * stride) % allViews.length : isTaken(view),
  );
}
