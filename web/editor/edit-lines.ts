/** What Tab and Enter do in the plain text area when Tab indents: the same as in the editor. */

/** A whole text, and what is selected in it. */
export type Selected = { text: string; start: number; end: number };

/** Without a selection Tab fills up to the next step; with one it moves every line that is touched. */
export function indent({ text, start, end }: Selected, step: number): Selected {
  if (start === end) {
    const column = start - lineStart(text, start);
    const spaces = ' '.repeat(step - (column % step));
    return put(text, start, end, spaces);
  }
  return changeLines({ text, start, end }, (line) => (line === '' ? line : ' '.repeat(step) + line));
}

/** Takes away up to one step at the beginning of every line that is touched. */
export function outdent(selected: Selected, step: number): Selected {
  const inwards = new RegExp(`^(\\t| {1,${step}})`);
  return changeLines(selected, (line) => line.replace(inwards, ''));
}

/** A new line as far in as the one that is left, and one step further after what opens a block. */
export function newLine({ text, start, end }: Selected, step: number): Selected {
  const before = text.slice(lineStart(text, start), start);
  const inwards = /^[\t ]*/.exec(before)?.[0] ?? '';
  const opens = /[{([:]\s*$/.test(before);
  return put(text, start, end, `\n${inwards}${opens ? ' '.repeat(step) : ''}`);
}

export function put(text: string, start: number, end: number, inserted: string): Selected {
  const caret = start + inserted.length;
  return { text: text.slice(0, start) + inserted + text.slice(end), start: caret, end: caret };
}

function lineStart(text: string, at: number): number {
  // Asked from before the beginning, the language looks at the first letter all the same.
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function changeLines({ text, start, end }: Selected, change: (line: string) => string): Selected {
  const from = lineStart(text, start);
  // A selection that ends before the first letter of a line does not touch it.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const to = text.indexOf('\n', last) < 0 ? text.length : text.indexOf('\n', last);
  const lines = text.slice(from, to).split('\n');
  const changed = lines.map(change);
  const joined = changed.join('\n');
  const firstMoved = (changed[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const allMoved = joined.length - (to - from);
  return {
    text: text.slice(0, from) + joined + text.slice(to),
    start: Math.max(start + firstMoved, from),
    end: Math.max(end + allMoved, from),
  };
}
