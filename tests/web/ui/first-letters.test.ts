/** A name that begins with a small letter is left as it is written: styles make a letter large where no name can stand. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('styles change the first letter of words that we have written, and of nothing else', () => {
  const rules = globSync('web/**/*.css').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/[^{};/]*::first-letter/g)].map(([rule]) => rule.trim()),
  );
  expect(rules).toEqual(['.words-of-choice::first-letter']);
});
