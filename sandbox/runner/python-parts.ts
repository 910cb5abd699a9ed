/** A place in the tree of a Python program, and how it is changed. */
import type { SyntaxNode } from '@lezer/common';
import type { Change } from './mutate.ts';

type Span = { from: number; to: number };
/** `about` stands there when the part that is described is not the whole node. */
export type Changes = (Omit<Change, 'about'> & Partial<Change>)[];

export type Part = {
  node: SyntaxNode;
  text: (one: Span) => string;
  /** The whole node becomes another text. */
  whole: (to: string) => Changes[number];
  replace: (one: Span, to: string) => Changes[number];
};

/** With the words and signs between them. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
