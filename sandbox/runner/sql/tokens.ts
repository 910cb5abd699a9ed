/** The parts of an SQL text as SQLite parts them. Comments and white space are left out. */

/** `name` is a name in quotes. `illegal`: no token at all, such as a quote that is never closed. */
export type SqlToken = {
  kind: 'word' | 'name' | 'text' | 'number' | 'blob' | 'variable' | 'operator' | 'illegal';
  text: string;
  start: number;
  end: number;
};

/** Tried in this order at each place. A byte order mark is white space to SQLite. */
const shapes: [SqlToken['kind'] | 'nothing', RegExp][] = [
  ['nothing', /[ \t\n\f\r\uFEFF]+|--[^\n\0]*|\/\*[^\0]*?(?:\*\/|$)/y],
  ['blob', /[xX]'[0-9A-Fa-f]*'/y],
  ['text', /'(?:[^'\0]|'')*'/y],
  ['name', /"(?:[^"\0]|"")*"|`(?:[^`\0]|``)*`|\[[^\]\0]*\]/y],
  [
    'number',
    /0[xX][0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*|(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+)?/y,
  ],
  ['word', /[A-Za-z_\u0080-\uFFFF][\w$\u0080-\uFFFF]*/y],
  ['variable', /\?\d*|[:@$#][\w$\u0080-\uFFFF]+/y],
  ['operator', /->>|->|\|\||<=|<>|<<|>=|>>|==|!=|[-+*/%&|~<>=(),.;]/y],
];

/** Takes time in proportion to the text, whatever it holds. */
export function tokensOf(source: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  let start = 0;
  while (start < source.length) {
    const { kind, end } = tokenAt(source, start);
    if (kind !== 'nothing') tokens.push({ kind, text: source.slice(start, end), start, end });
    start = end;
  }
  return tokens;
}

function tokenAt(source: string, start: number): { kind: SqlToken['kind'] | 'nothing'; end: number } {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = start;
    const match = shape.exec(source);
    if (match !== null) return { kind, end: start + match[0].length };
  }
  // A quote that is never closed reaches to the end, as it does for SQLite.
  const isOpen = '\'"`['.includes(source[start] ?? '');
  return { kind: 'illegal', end: isOpen ? source.length : start + 1 };
}

/** A name without its quotes; words as they stand. */
export function nameOf({ kind, text }: SqlToken): string {
  if (kind !== 'name') return text;
  const quote = text[0] === '[' ? ']' : (text[0] ?? '');
  const inner = text.slice(1, -1);
  return quote === ']' ? inner : inner.replaceAll(quote + quote, quote);
}

/** Lines and columns from 1, as editors count them. */
export function lineAndColumn(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
