/** A page as one file that stands alone: no script, nothing fetched. */
import { html, markupText } from './markup.ts';

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

/** Should something ever get in that is more than text, it does nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** @param main text of HTML, the element `main` with all that is in it */
export function standAlonePage(main: string, { title, lang }: { title: string; lang: string }): string {
  const begin = html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title>`;
  return `${markupText(begin)}<style>${style}</style></head><body>${main}</body></html>\n`;
}
