/** Where lines of text stand, as the browser has broken them. */
export type TextLine = { top: number; bottom: number };

/** The boxes of pieces of text, put together to lines from top to bottom: pieces that overlap in height are one line. */
export function linesFrom(boxes: readonly TextLine[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const { top, bottom } of boxes.toSorted((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    const overlap = last ? Math.min(last.bottom, bottom) - top : 0;
    if (last && overlap > (bottom - top) / 2) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines;
}

/** Every line that is drawn within the part of a page, in window coordinates. */
export function linesOf(part: Element): TextLine[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const boxes: TextLine[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.textContent?.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { top, bottom, width } of range.getClientRects()) if (width > 1) boxes.push({ top, bottom });
  }
  return linesFrom(boxes);
}

/** The line at this height, or the nearest one; -1 when there is none. */
export function lineAt(lines: readonly TextLine[], y: number): number {
  const away = ({ top, bottom }: TextLine) => Math.max(top - y, y - bottom, 0);
  return lines.reduce((best, line, index) => {
    const known = lines[best];
    return known === undefined || away(line) < away(known) ? index : best;
  }, -1);
}
