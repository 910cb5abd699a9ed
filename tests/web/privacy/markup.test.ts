import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, type Markup, markupText } from '#web/ui/markup.ts';

const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'<>&"\'/=ab;#') }));

test('what is put into a template is text, whatever it holds', () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const inside = markupText(html`<p title="${written}">${written}</p>`).slice('<p title="'.length, -4);
      const [attribute = '', said = ''] = inside.split('">');
      expect([attribute, said].join('')).not.toMatch(/[<>"']/);
      const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
      const read = (text: string) =>
        text.replaceAll(/&([a-z#0-9]+);/g, (_, name: keyof typeof signs) => signs[name]);
      expect([read(attribute), read(said)]).toEqual([written, written]);
    }),
  );
});

test('markup goes into markup as it is, and lists one after another', () => {
  const rows = ['<a>', 'b'].map((one) => html`<li>${one}</li>`);
  expect(markupText(html`<ul>${rows}</ul>${2}`)).toBe('<ul><li>&lt;a&gt;</li><li>b</li></ul>2');
});

test('nothing that was read as JSON counts as markup', () => {
  const read = JSON.parse('{"text":"<b>","Symbol(text of HTML)":"<b>"}') as Markup;
  expect(() => html`${read}`).toThrow();
});
