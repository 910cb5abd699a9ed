/** Where brackets, texts and comments begin and end in what a person typed. Reads shape alone, runs nothing. */
import type { Language } from '#sandbox';

export type Scan = {
  /** The text with spaces in place of its comments; every character stays where it was. */
  code: string;
  /** How many brackets are open around each character. Inside a text it counts as one more. */
  depths: number[];
  /** The first thing that is opened and not closed, or closed and not opened. */
  fault?: ShapeFault;
};
export type ShapeFault = {
  kind: 'open' | 'close';
  /** 1-based. */
  line: number;
  /** The bracket or quotation mark that lacks its other half. */
  text: string;
  /** That other half. */
  missing: string;
};

const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const openers: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** What a comment begins with, and the marks around texts; of those marks, the ones that may span lines. */
type Signs = { comments: [string, string][]; marks: string[]; manyLines: string[] };
const scriptSigns: Signs = {
  comments: [
    ['//', '\n'],
    ['/*', '*/'],
  ],
  marks: ['"', "'", '`'],
  manyLines: ['`'],
};
const pythonSigns: Signs = {
  comments: [['#', '\n']],
  marks: ['"""', "'''", '"', "'"],
  manyLines: ['"""', "'''"],
};

export function scanText(text: string, language: Language = 'javascript'): Scan {
  const signs = language === 'python' ? pythonSigns : scriptSigns;
  const open: { mark: string; at: number }[] = [];
  const depths: number[] = [];
  let code = '';
  let fault: ShapeFault | undefined;
  const note = (kind: ShapeFault['kind'], at: number, mark: string, missing: string) => {
    fault ??= { kind, line: lineOf(text, at), text: mark, missing };
  };
  let i = 0;
  const pass = (end: number, depth: number, isComment = false) => {
    for (; i < end; i += 1) {
      depths.push(depth);
      code += isComment && text[i] !== '\n' ? ' ' : text[i];
    }
  };
  while (i < text.length) {
    const mark = text.charAt(i);
    const comment = endOfComment(text, i, signs);
    const quotation = signs.marks.find((one) => text.startsWith(one, i));
    if (comment !== undefined) pass(comment, open.length, true);
    else if (quotation !== undefined) {
      const { end, isClosed } = endOfQuotation(text, i, quotation, signs.manyLines.includes(quotation));
      if (!isClosed) note('open', i, quotation, quotation);
      pass(end, open.length + 1);
    } else if (mark in closers) {
      pass(i + 1, open.length);
      open.push({ mark, at: i - 1 });
    } else if (mark in openers) {
      const last = open.at(-1);
      if (last === undefined) note('close', i, mark, openers[mark] ?? '');
      else if (closers[last.mark] !== mark) note('open', last.at, last.mark, closers[last.mark] ?? '');
      open.pop();
      pass(i + 1, open.length);
    } else pass(i + 1, open.length);
  }
  const last = open.at(-1);
  if (last !== undefined) note('open', last.at, last.mark, closers[last.mark] ?? '');
  return { code, depths, ...(fault && { fault }) };
}

/** 1-based. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function endOfComment(text: string, at: number, { comments }: Signs): number | undefined {
  const [begin, end] = comments.find(([sign]) => text.startsWith(sign, at)) ?? [];
  if (begin === undefined || end === undefined) return undefined;
  const found = text.indexOf(end, at + begin.length);
  if (found === -1) return text.length;
  // The end of the line is no part of the comment.
  return end === '\n' ? found : found + end.length;
}

function endOfQuotation(
  text: string,
  at: number,
  mark: string,
  isLong: boolean,
): { end: number; isClosed: boolean } {
  for (let i = at + mark.length; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text.startsWith(mark, i)) return { end: i + mark.length, isClosed: true };
    else if (text[i] === '\n' && !isLong) return { end: i, isClosed: false };
  }
  return { end: text.length, isClosed: false };
}
