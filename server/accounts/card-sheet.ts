/** A sheet of cards to print on paper and cut: one HTML document that needs nothing from any other place. */
import { renderSVG } from 'uqr';
import type { NewCard } from './make-cards.ts';

export function renderCardSheet(organisation: string, publicUrl: string, cards: NewCard[]): string {
  const address = publicUrl.replace(/^https?:\/\//, '');
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>Kort</title>
<style>
  body { margin: 1cm; font: 11pt/1.4 Verdana, sans-serif; color: #222; }
  ul { display: grid; grid-template-columns: 1fr 1fr; gap: 0; margin: 0; padding: 0; list-style: none; }
  li { break-inside: avoid; display: grid; grid-template-columns: 3.2cm 1fr; gap: 0.5cm; padding: 0.6cm; border: 1px dashed #777; }
  svg { width: 3.2cm; height: 3.2cm; }
  p { margin: 0 0 0.15cm; }
  .code { font: 700 13pt/1.4 Consolas, monospace; white-space: nowrap; }
</style>
</head>
<body>
<ul>
${cards.map((card) => renderCard(organisation, address, card)).join('\n')}
</ul>
</body>
</html>
`;
}

function renderCard(organisation: string, address: string, { code, link, expiresAt }: NewCard): string {
  const day = expiresAt.slice(0, 10);
  return `<li>
<div role="img" aria-label="QR: ${escapeHtml(code)}">${renderSVG(link, { border: 0 })}</div>
<div>
<p>${escapeHtml(organisation)}</p>
<p class="code">${escapeHtml(code)}</p>
<p>Läs av rutan, eller gå till ${escapeHtml(address)}/kort och skriv koden.</p>
<p lang="en">Scan the square, or go to ${escapeHtml(address)}/kort and write the code.</p>
<p>Kan användas första gången till och med ${day}.</p>
<p lang="en">Can be used the first time until ${day}.</p>
</div>
</li>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
