/** Where letters stand: too far out, cut by their own box, or upon one another. */
import type { Page } from 'playwright-core';

/** WCAG 1.4.12: what a person may set, and nothing may be lost by it. */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Lines of text that are not whole: beyond the window, cut by a place that does not scroll, or under other text. */
export function brokenLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    type Line = { text: string; owner: Element; box: Box };
    const apart = '.monaco-editor, .only-read, [aria-hidden="true"], .numbers-beside, select';

    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isWithin = (a: Box, b: Box) =>
      a.left >= b.left - 1 && a.top >= b.top - 1 && a.right <= b.right + 1 && a.bottom <= b.bottom + 1;

    const broken: string[] = [];
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !owner ||
        text === '' ||
        owner.closest(apart) ||
        !owner.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        let box: Box = rect;
        let isScrolled = false;
        for (let at: Element | null = owner; at !== null; at = at.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(at);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          const place = at.getBoundingClientRect();
          const cuts = [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip');
          if (cuts && !isScrolled && !isWithin(box, place)) broken.push(`cut: ${text}`);
          isScrolled ||= !cuts;
          box = meet(box, place);
        }
        if (!isScrolled && (rect.left < -1 || rect.right > innerWidth + 1)) broken.push(`beyond: ${text}`);
        if (box.right - box.left > 2 && box.bottom - box.top > 2) lines.push({ text, owner, box });
      }
    }
    for (const [index, line] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const { left, top, right, bottom } = meet(line.box, other.box);
        // What is stuck to an edge stands over what scrolls under it, on a ground of its own.
        const isOver = [line, other].some(({ owner }) => {
          for (let at: Element | null = owner; at !== null; at = at.parentElement)
            if (getComputedStyle(at).position === 'sticky') return true;
          return false;
        });
        if (right - left > 2 && bottom - top > 4 && !isOver)
          broken.push(`upon: ${line.text} / ${other.text}`);
      }
    }
    return broken;
  });
}

/** Words of headings that go on in the next line where no hyphen parts them. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
      if (!heading.checkVisibility() || heading.closest('.only-read')) continue;
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s\u00ad-]+/g)) {
          const range = document.createRange();
          // The box of the first letter after a soft hyphen holds the hyphen too, in the line before.
          const isParted = node.textContent?.[index - 1] === '\u00ad';
          range.setStart(node, isParted ? index + 1 : index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
    }
    return broken;
  });
}
