/**
 * A page as one file that stands alone: no script, nothing fetched. The content is drawn by React into elements, so what
 * a person has written is text in it, whatever it holds.
 */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Follows the device's light or dark; on paper it is black on white. */
const style = `
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.6 system-ui, sans-serif; margin: 0 auto; padding: 1.5rem; max-width: 50rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; margin: 2rem 0 0.75rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.75rem; white-space: pre-line; }
dd dl { margin: 0.5rem 0 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; }
caption { text-align: left; padding: 0 0 0.25rem; font-weight: 600; }
th, td { border: 1px solid; padding: 0.375rem 0.625rem; text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { font-weight: 600; }
tbody th { width: 35%; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9375rem/1.5 ui-monospace, monospace; }
.write-here { border: 1px solid; padding: 0.75rem; min-height: 6em; margin: 0 0 1rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } tr, .write-here { break-inside: avoid; } }
`;

export function htmlDocument(content: ReactNode, { title, lang }: { title: string; lang: string }): string {
  const drawn = document.implementation.createHTMLDocument(title);
  drawn.documentElement.lang = lang;
  drawn.head.prepend(
    metaOf(drawn, { charset: 'utf-8' }),
    metaOf(drawn, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    metaOf(drawn, { name: 'referrer', content: 'no-referrer' }),
    // Should something ever get in that is more than text, it does nothing.
    metaOf(drawn, {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
    }),
  );
  const styles = drawn.createElement('style');
  styles.textContent = style;
  drawn.head.append(styles);
  const main = document.createElement('main');
  const root = createRoot(main);
  flushSync(() => root.render(content));
  drawn.body.append(main);
  const text = `<!doctype html>\n${drawn.documentElement.outerHTML}\n`;
  root.unmount();
  return text;
}

function metaOf(drawn: Document, attributes: Record<string, string>): HTMLMetaElement {
  const meta = drawn.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
  return meta;
}
