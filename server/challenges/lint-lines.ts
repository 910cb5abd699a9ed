/** Code that is read beside the statement: no line is so long that one has to scroll sideways. */
import type { Language } from '#sandbox';
import type { Challenge, SourceFiles } from './challenge-library.ts';
import { helperFiles } from './testing/testing-files.ts';

/** Letters that the editor shows in a window 1280 wide; `tests/calm/workspace.browser.test.ts` measures it. */
export const widestLine = 64;

/** Every line that is too long in the starters, the shown programs and the schema. */
export function lintLines({ manifest, starters, programs, schema }: Challenge): string[] {
  const shown = Object.entries(programs).filter(([, { isPublic }]) => isPublic);
  return [
    ...tooLong('public/starter/', withoutHelpers(manifest.kind, starters)),
    ...shown.flatMap(([name, { files }]) => tooLong(`public/programs/${name}/`, files)),
    ...linesOf('public/schema.sql', schema?.text ?? ''),
  ];
}

/** What we lay beside tests is no file of the author's. */
function withoutHelpers(kind: Challenge['manifest']['kind'], starters: Challenge['starters']) {
  if (kind !== 'test') return starters;
  return Object.fromEntries(
    Object.entries(starters).map(([language, files]) => {
      const helpers = helperFiles(language as Language);
      return [language, Object.fromEntries(Object.entries(files).filter(([file]) => !(file in helpers)))];
    }),
  );
}

function tooLong(folder: string, byLanguage: Partial<Record<Language, SourceFiles>>): string[] {
  return Object.entries(byLanguage).flatMap(([language, files]) =>
    Object.entries(files).flatMap(([file, source]) => linesOf(`${folder}${language}/${file}`, source)),
  );
}

function linesOf(file: string, source: string): string[] {
  return source.split('\n').flatMap((line, index) => {
    const { length } = [...line.trimEnd()];
    if (length <= widestLine) return [];
    return [`${file}:${index + 1}: a line of ${length} characters (at most ${widestLine})`];
  });
}
