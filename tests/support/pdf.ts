/** What a PDF of Chromium's says of itself: its objects stand in it as text, only drawn content is packed. */

export type PdfFacts = {
  pages: number;
  lang: string | undefined;
  title: string | undefined;
  isTagged: boolean;
  /** Role of a structure element (`H1`, `TH`) -> how many there are. */
  roles: Record<string, number>;
  /** Which rows or columns the header cells speak for. */
  scopes: string[];
};

export function readPdf(pdf: Buffer): PdfFacts {
  const text = pdf.toString('latin1');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1] ?? '');
  const roles = Map.groupBy(all(/\/S\s*\/([A-Za-z0-9]+)/g), (role) => role);
  return {
    pages: all(/\/Type\s*\/(Page)\b(?!s)/g).length,
    lang: all(/\/Lang\s*\(([^)]*)\)/g)[0],
    title: titleIn(text),
    isTagged: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(text),
    roles: Object.fromEntries([...roles].map(([role, those]) => [role, those.length])),
    scopes: [...new Set(all(/\/Scope\s*\/([A-Za-z]+)/g))].toSorted(),
  };
}

/** Beyond ASCII it is written as UTF-16, in brackets or as hexadecimal numbers. */
function titleIn(text: string): string | undefined {
  const [, brackets, hex] = /\/Title\s*(?:\(((?:\\.|[^)\\])*)\)|<([0-9A-Fa-f]*)>)/.exec(text) ?? [];
  if (hex !== undefined) return fromUtf16(Buffer.from(hex, 'hex'));
  if (brackets === undefined) return undefined;
  const bytes = Buffer.from(
    brackets.replaceAll(/\\([0-7]{3}|.)/g, (_, code: string) => unescaped(code)),
    'latin1',
  );
  return bytes[0] === 0xfe && bytes[1] === 0xff ? fromUtf16(bytes) : bytes.toString('latin1');
}

function unescaped(code: string): string {
  return /^[0-7]{3}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : code;
}

/** Big end first, after two bytes that say so. */
function fromUtf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}
