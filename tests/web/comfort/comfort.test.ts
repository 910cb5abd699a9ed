import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editorViews, locales, readComfort, suggestions, themes } from '#web/comfort/comfort.ts';

test('nothing chosen means the theme of the system, Swedish, the view that suits the device, and suggestions', () => {
  expect(readComfort(null)).toEqual({
    theme: 'system',
    locale: 'sv',
    editorView: 'by-device',
    suggestions: 'shown',
  });
});

test('what was chosen is read back', () => {
  const comfort = fc.record({
    theme: fc.constantFrom(...themes),
    locale: fc.constantFrom(...locales),
    editorView: fc.constantFrom(...editorViews),
    suggestions: fc.constantFrom(...suggestions),
  });
  fc.assert(
    fc.property(comfort, (chosen) => {
      expect(readComfort(JSON.stringify(chosen))).toEqual(chosen);
    }),
  );
});

test('whatever lies in storage, a valid choice comes out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { theme, locale, editorView } = readComfort(text);
      expect([themes.includes(theme), locales.includes(locale), editorViews.includes(editorView)]).toEqual([
        true,
        true,
        true,
      ]);
    }),
  );
});

test('the script before the first paint knows the same place and the same themes', () => {
  const script = readFileSync('web/public/comfort-first.js', 'utf8');
  const named = themes.filter((theme) => theme !== 'system').map((theme) => `'${theme}'`);
  expect(script).toContain("'kodlugn.comfort'");
  expect(script).toContain(`[${named.join(', ')}]`);
});
