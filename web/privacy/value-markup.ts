/** A stored value as a person reads it. What somebody has written, or a program, stands as it is. */
import { html, type Markup } from '../ui/markup.ts';
import type { ValueWords } from './value-words.ts';

export function valueMarkup(words: ValueWords, name: string, value: unknown): Markup {
  const { t } = words;
  if (value === null || value === undefined || value === '') return html`${words.nothing}`;
  if (typeof value === 'boolean') return html`${t(value ? 'exportDoc.yes' : 'exportDoc.no')}`;
  if (typeof value === 'number') return html`${value}`;
  if (typeof value === 'string') {
    const said = words.text(name, value);
    return said.includes('\n') ? preformatted(said) : html`${said}`;
  }
  return Array.isArray(value) ? several(words, name, value) : named(words, name, value as object);
}

/** A reader of HTML drops the first line break in `pre`: one is put before what is written. */
function preformatted(written: string): Markup {
  return html`<pre>
${written}</pre>`;
}

function several(words: ValueWords, name: string, values: unknown[]): Markup {
  if (values.length === 0) return html`${words.nothing}`;
  if (values.every((one) => typeof one === 'string'))
    return html`${values.map((one) => words.text(name, one)).join(', ')}`;
  return html`<ol>${values.map((one) => html`<li>${valueMarkup(words, name, one)}</li>`)}</ol>`;
}

function named(words: ValueWords, name: string, value: object): Markup {
  const { locale } = words;
  const entries = Object.entries(value);
  if (entries.length === 0) return html`${words.nothing}`;
  if (entries.length === 2 && 'sv' in value && 'en' in value)
    return html`${String((value as Record<string, unknown>)[locale])}`;
  const isFiles = name === 'files' || name === 'answers';
  const rows = entries.map(([key, inner]) => {
    const what = isFiles ? words.fileCalled(key) : words.key(key);
    const said = isFiles ? preformatted(String(inner)) : valueMarkup(words, key, inner);
    return html`<div><dt>${what}</dt><dd>${said}</dd></div>`;
  });
  return html`<dl>${rows}</dl>`;
}
