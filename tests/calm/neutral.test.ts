/** Rule 48: what leaves the page - previews, titles, files, paper - carries a neutral name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RouteName, routes } from '#web/routes.ts';
import { type Locale, sentencesOf, wordsOf } from '../support/words.ts';

const web = join(import.meta.dirname, '../../web');
const locales: Locale[] = ['sv', 'en'];

/** Words that would tell something about whoever has the page open. */
const telling =
  /autis|\bLSS\b|\bNPF\b|asperger|neuro|diagnos|funktions(ned|vari|hind)|disab|handikapp|daglig verksamhet|stöd|support|omsorg|närstående|vård/i;

/** The head of a page as anybody gets it who is sent its address: an entry with its sentences in place. */
function headOf(name: RouteName): string {
  const entry = readFileSync(join(web, `${routes[name].entry}.html`), 'utf8');
  const head = /<head>([\s\S]*)<\/head>/.exec(entry)?.[1] ?? '';
  return head.replaceAll(/\{\{([\w.]+)\}\}/g, (_, path: string) => wordsOf('sv')(path));
}
const contentsOf = (head: string) => [
  ...head.matchAll(/<title>(.*)<\/title>|<meta (?:name|property)="([\w:]+)" content="([^"]*)">/g),
];

const names = Object.keys(routes) as RouteName[];

describe('a link that is sent to somebody', () => {
  test.each(names)('shows the same neutral preview for %s as for every page (calm 48)', (name) => {
    const shown = contentsOf(headOf(name)).map(([, title, property, content]) =>
      title === undefined ? `${property}: ${content}` : `title: ${title}`,
    );
    expect(shown).toEqual([
      'title: Kodlugn',
      'viewport: width=device-width, initial-scale=1',
      'description: Visa i kod vad du kan, i din egen takt.',
      'og:type: website',
      'og:site_name: Kodlugn',
      'og:title: Kodlugn',
      'og:description: Visa i kod vad du kan, i din egen takt.',
    ]);
    expect(headOf(name)).not.toMatch(telling);
  });
});

test.each(locales)(
  'titles, file names and what stands on paper tell nothing of the person, in %s (calm 48)',
  (locale) => {
    const leaves =
      /(^|\.)(title|heading|file|productName|description|place)$|^report\.|^code\.(printed|label)$|^notFound\./;
    // Headings that never are a title, what only the person reads on the page, and a hint at a field.
    const stays =
      /^(start\.doors|welcome\.(stored|aids|authorities)|relatives)\.|^relatives\.heading$|^(stored|report)\.(notRows|not)\b|\.hint$/;
    const shown = sentencesOf(locale).filter(({ path }) => leaves.test(path) && !stays.test(path));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(({ text }) => telling.test(text))).toEqual([]);
    expect(wordsOf(locale)('relatives.title')).not.toMatch(telling);
  },
);

test('names of files that the web hands out tell nothing (calm 48)', () => {
  const names = readdirSync(join(web, 'public'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => telling.test(name))).toEqual([]);
  const texts = names.filter((name) => /\.(svg|json|webmanifest)$/.test(name));
  expect(texts.filter((name) => telling.test(readFileSync(join(web, 'public', name), 'utf8')))).toEqual([]);
});
