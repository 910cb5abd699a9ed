/** Code and facts as they are drawn: what is broken onto a new line stays what it was. */
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CodeLines, hangOf } from '#web/ui/code-lines.tsx';
import { Facts } from '#web/ui/facts.tsx';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** What a reader of the page, or somebody who copies it, gets. */
const textOf = (markup: string) =>
  markup.replace(/<[^>]*>/g, '').replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);

test('code that is drawn line by line is the text as it was, for all texts', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '<', '&', '"', '}', 'å') });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      expect(textOf(renderToStaticMarkup(createElement(CodeLines, { text })))).toBe(text);
    }),
  );
});

test.each([
  ['return 1;', 4],
  ['  return 1;', 6],
  ['\treturn 1;', 8],
  ['  \treturn 1;', 12],
  ['     return 1;', 9],
  ['  a\tb', 8],
  ['', 4],
])('%j goes on %i letters in, deeper than it began', (line, letters) => {
  expect(hangOf(line)).toBe(letters);
});

test('facts that there are none of leave no dot', () => {
  const drawn = (facts: string[]) => textOf(renderToStaticMarkup(createElement(Facts, { facts })));
  expect(drawn(['Medel', '', 'Felsökning'])).toBe('Medel\u00a0· Felsökning');
  expect([drawn(['Medel']), drawn(['', '']), drawn([])]).toEqual(['Medel', '', '']);
});
