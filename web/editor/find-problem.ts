/**
 * Where code cannot be read as its language: the first place alone, because what follows may come of it. A parser
 * that never stops reads while one types; it says where, and the page says it in words. SQL has none here: the
 * database reads a query when it is run.
 */
import type { SyntaxNode } from '@lezer/common';
import type { Language } from '#server/challenges/challenges.contract.ts';
import { parsers } from './parsers.ts';

/** Offset of the first place that cannot be read; null when all can, or when nothing here reads the language. */
export function findProblem(text: string, language: Language): number | null {
  if (language === 'sql') return null;
  const cursor = parsers[language].parse(text).cursor();
  do {
    if (!cursor.type.isError) continue;
    return takesApart(cursor.node, text) ? null : beforeSpace(text, cursor.from);
  } while (cursor.next());
  return null;
}

/**
 * `[a[i], a[j]] = [a[j], a[i]]` is right, and this parser cannot read it: it knows names alone in what is taken apart. What
 * it says from there on is not trusted.
 */
function takesApart({ prevSibling, parent, from }: SyntaxNode, text: string): boolean {
  const isPattern = prevSibling?.name === 'ArrayExpression' || prevSibling?.name === 'ObjectExpression';
  const sign = parent?.name === 'ForSpec' ? /^(of|in)\b/ : /^=(?![=>])/;
  return isPattern && sign.test(text.slice(from).trimStart());
}

/** What is missing is missed after the last thing that was written. */
function beforeSpace(text: string, at: number): number {
  const before = text.slice(0, at).trimEnd().length;
  return /\S/.test(text.slice(before, at)) || before === 0 ? at : before - 1;
}
