/** Portable values as source text, the way a person would write them. */
import type { Language, Portable } from '#sandbox';
import { pythonWriting } from './python-value.ts';
import { scriptWriting } from './script-value.ts';
import type { Part, Writing } from './value-writing.ts';

export type Layout = {
  /** Default JavaScript. TypeScript writes values alike. */
  language?: Language;
  /** Longest line wished for, in characters. Default: `drawnWidth`. */
  width?: number;
  /** Spaces that lines after the first begin with. */
  indent?: number;
  /** Where on its line the text begins. */
  column?: number;
};

/** So many characters stand in one line of the statement's column at 1280 pixels, at the size that ships. */
export const drawnWidth = 52;

export function writingOf(language: Language): Writing {
  return language === 'python' ? pythonWriting : scriptWriting;
}

/**
 * Writes a value on one line where it fits, else a part a line, moved in.
 * What is no value (`$other`) is written as `<function>`: it cannot be read back.
 */
export function writeValue(value: Portable, layout: Layout = {}): string {
  const { language = 'javascript', width = drawnWidth, indent = 0, column = indent } = layout;
  const writing = writingOf(language);
  const atom = writing.atomOf(value);
  if (atom !== undefined) return atom;
  const shape = writing.shapeOf(value as object);
  const onOneLine = (part: Part) =>
    part.value === undefined
      ? part.before
      : part.before + writeValue(part.value, { language, width: Number.POSITIVE_INFINITY });
  const line = `${shape.open}${shape.pad}${shape.parts.map(onOneLine).join(', ')}${shape.pad}${shape.close}`;
  if (column + line.length <= width || shape.parts.length === 0) return line;
  const inner = indent + writing.indent;
  const isFlat = shape.parts.every(
    (part) => part.value === undefined || writing.atomOf(part.value) !== undefined,
  );
  const rows = isFlat
    ? filledRows(shape.parts.map(onOneLine), width - inner)
    : shape.parts.map((part) => {
        const at = inner + part.before.length + 1;
        const wide = { language, width, indent: inner, column: at };
        return `${part.before}${part.value === undefined ? '' : writeValue(part.value, wide)},`;
      });
  const moved = rows.map((row) => `${' '.repeat(inner)}${row}\n`);
  return `${shape.open}\n${moved.join('')}${' '.repeat(indent)}${shape.close}`;
}

/** Plain values are easiest to read beside each other: as many in a row as fit. */
function filledRows(texts: string[], width: number): string[] {
  const rows: string[] = [];
  for (const text of texts.map((one) => `${one},`)) {
    const longer = rows.length === 0 ? text : `${rows.at(-1)} ${text}`;
    if (rows.length > 0 && longer.length <= width) rows[rows.length - 1] = longer;
    else rows.push(text);
  }
  return rows;
}
