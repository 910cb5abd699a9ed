/** Portable values as source text, the way a person would write them. */
import type { Language, Portable } from '#sandbox';
import { pythonWriting } from './python-value.ts';
import { scriptWriting } from './script-value.ts';
import type { Part, Writing } from './value-writing.ts';

export type Layout = {
  /** Default JavaScript. TypeScript writes values alike. */
  language?: Language;
  /** Longest line wished for, in characters. */
  width?: number;
  /** Spaces that lines after the first begin with. */
  indent?: number;
  /** Where on its line the text begins. */
  column?: number;
};

/** A record of plain values is easiest to read whole: it may be so many characters longer than other lines. */
const flatRecordMayExceed = 12;

export function writingOf(language: Language): Writing {
  return language === 'python' ? pythonWriting : scriptWriting;
}

/**
 * Writes a value on one line where it fits, else a part a line, moved in.
 * What is no value (`$other`) is written as `<function>`: it cannot be read back.
 */
export function writeValue(value: Portable, layout: Layout = {}): string {
  const { language = 'javascript', width = 62, indent = 0, column = indent } = layout;
  const writing = writingOf(language);
  const atom = writing.atomOf(value);
  if (atom !== undefined) return atom;
  const shape = writing.shapeOf(value as object);
  const onOneLine = (part: Part) =>
    part.value === undefined
      ? part.before
      : part.before + writeValue(part.value, { language, width: Number.POSITIVE_INFINITY });
  const line = `${shape.open}${shape.pad}${shape.parts.map(onOneLine).join(', ')}${shape.pad}${shape.close}`;
  const isFlat = shape.parts.every(
    (part) => part.value === undefined || writing.atomOf(part.value) !== undefined,
  );
  const widest = isFlat && shape.open === '{' ? width + flatRecordMayExceed : width;
  if (column + line.length <= widest || shape.parts.length === 0) return line;
  const inner = indent + writing.indent;
  const rows = shape.parts.map((part) => {
    const at = inner + part.before.length + 1;
    const wide = { language, width, indent: inner, column: at };
    const text = part.value === undefined ? '' : writeValue(part.value, wide);
    return `${' '.repeat(inner)}${part.before}${text},`;
  });
  return `${shape.open}\n${rows.join('\n')}\n${' '.repeat(indent)}${shape.close}`;
}
