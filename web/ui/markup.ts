/**
 * HTML as text. What is put into a template is text, whatever it holds: markup is only what stands in the template
 * itself. For documents of a hundred thousand values, which elements would take seconds to hold.
 */
const text = Symbol('text of HTML');

/** Made by `html` alone: nothing that comes from a server or a person has the symbol. */
export type Markup = { readonly [text]: string };
type Part = string | number | Markup | readonly Markup[];

export function html(template: TemplateStringsArray, ...parts: Part[]): Markup {
  let made = template[0] ?? '';
  parts.forEach((part, index) => {
    made += textOf(part) + (template[index + 1] ?? '');
  });
  return { [text]: made };
}

export function markupText(markup: Markup): string {
  return markup[text];
}

function textOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return text in part ? part[text] : part.map(markupText).join('');
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(written: string): string {
  return written.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');
}
