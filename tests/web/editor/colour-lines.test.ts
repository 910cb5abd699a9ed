import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourLines } from '#web/editor/colour-lines.ts';

const languages = ['javascript', 'typescript', 'python', 'sql'] as const;
const written = (text: string, language: (typeof languages)[number]) =>
  colourLines(text, language)
    .map((line) => line.map((bit) => bit.text).join(''))
    .join('\n');

test('whatever is written, the coloured lines are the same text with the same lines', () => {
  const pieces = fc.constantFrom(
    'const a = ',
    '"text',
    '`${',
    '}',
    '/*',
    '*/',
    '// x',
    '\n',
    '#',
    "'''",
    'å',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom(...languages), (parts, language) => {
      const text = parts.join('');
      expect(written(text, language)).toBe(text);
      expect(colourLines(text, language)).toHaveLength(text.split('\n').length);
    }),
  );
});

test('comments, key words, texts and numbers have their colours, and nothing else has one', () => {
  const coloured = (text: string, language: (typeof languages)[number]) =>
    colourLines(text, language)
      .flat()
      .filter(({ look }) => look !== '')
      .map(({ text: bit, look }) => `${look} ${bit}`);
  expect(coloured('const a = 1; // ett', 'javascript')).toEqual([
    'code-keyword const',
    'code-number 1',
    'code-comment // ett',
  ]);
  expect(coloured("def f():\n    return 'x'  # slut", 'python')).toEqual([
    'code-keyword def',
    'code-keyword return',
    "code-text 'x'",
    'code-comment # slut',
  ]);
});
