import type { CSSProperties } from 'react';

/**
 * Code, or a value drawn as code, for a `pre`. Where a line is too long for its place it goes on deeper in than it
 * began, so that what goes on is not read as a line of its own. Copied, it is the text as it was.
 */
export function CodeLines({ text }: { text: string }) {
  const lines = text.split('\n');
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone.
    <span key={at} className="code-line" style={{ '--hang': hangOf(line) } as CSSProperties}>
      {at < lines.length - 1 ? `${line}\n` : line}
    </span>
  ));
}

/**
 * How far in a broken line goes on, in letters. Where the line has tabs, a multiple of a tab's width in the styles, so
 * that they end where they would without.
 */
export function hangOf(line: string): number {
  const begins = line.replaceAll('\t', '    ').search(/\S|$/);
  return (line.includes('\t') ? Math.ceil(begins / 4) * 4 : begins) + 4;
}
