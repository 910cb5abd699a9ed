/**
 * Makes the page look as it was chosen: data attributes on `<html>`, which the styles read, and the chosen font.
 * `public/comfort-first.js` sets the same attributes before the first paint.
 */
import type { ComfortChosen, ComfortKey } from './comfort-choices.ts';

/** What the styles read beside the theme. */
const shownByStyles = [
  'font',
  'textSize',
  'lineLength',
  'spacing',
  'density',
  'suggestions',
] as const satisfies readonly ComfortKey[];

const families = {
  hyperlegible: 'Atkinson Hyperlegible Next',
  lexend: 'Lexend',
  opendyslexic: 'OpenDyslexic',
} as const;

/** Longer than this a page does not wait for a font: it is then drawn in the system's, and changes once. */
const patienceMs = 2_000;

const systemWants = (query: string) => matchMedia(`(${query})`);
const contrastQuery = 'prefers-contrast: more';
const darkQuery = 'prefers-color-scheme: dark';

/** Sets the attributes, and what the browser's own frame is coloured in. */
export function showComfort(comfort: ComfortChosen): void {
  const { dataset } = document.documentElement;
  dataset.theme = themeShown(comfort.theme);
  for (const key of shownByStyles) dataset[key] = comfort[key];
  colourFrame();
}

function themeShown(theme: ComfortChosen['theme']): Exclude<ComfortChosen['theme'], 'system'> {
  if (theme !== 'system') return theme;
  if (systemWants(contrastQuery).matches) return 'contrast';
  return systemWants(darkQuery).matches ? 'dark' : 'light';
}

/** `<meta name="theme-color">` has the colour of the table, which stands at the window's edge. */
function colourFrame(): void {
  const known = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  const meta = known ?? document.head.appendChild(document.createElement('meta'));
  meta.name = 'theme-color';
  meta.content = getComputedStyle(document.documentElement).getPropertyValue('--field').trim();
}

/** Calls when the system's own colours change. */
export function onSystemChange(tell: () => void): void {
  for (const query of [contrastQuery, darkQuery]) systemWants(query).addEventListener('change', tell);
}

/** Resolves when the font is there to draw with; also when it cannot be had. */
export async function fetchFont(font: ComfortChosen['font']): Promise<void> {
  if (font === 'system') return;
  const fetching = [400, 600].map((weight) => document.fonts.load(`${weight} 1em "${families[font]}"`));
  const waited = new Promise((resolve) => setTimeout(resolve, patienceMs));
  // Without contact the system's font is shown: the other families stand after the chosen one.
  await Promise.race([Promise.allSettled(fetching), waited]);
}
