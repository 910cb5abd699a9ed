/** Places in a text: letters from the beginning, and 1-based lines and columns. */

/** Offset of a 1-based line and column; the end of the text when it has fewer lines. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const within = Math.min(Math.max(column - 1, 0), lines[line - 1]?.length ?? 0);
  return Math.min(before + within, text.length);
}

/** 1-based line in which an offset stands. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
