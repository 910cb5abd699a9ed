/** Finding one's way in the tree of a JavaScript or TypeScript file. */
import type { SyntaxNode } from '@lezer/common';

/** Deeper than people write. */
const deepest = 200;
/** The parser does not know all of the language, such as `[a[0], a[1]] = [a[1], a[0]]`: more than so much is too odd. */
const mostFaults = 5;

export type Found = { node: SyntaxNode; parents: SyntaxNode[] };

/** Every node with those above it, the outermost first. Undefined when too much could not be read. */
export function nodesOf(top: SyntaxNode): Found[] | undefined {
  const found: Found[] = [];
  const waiting: Found[] = [{ node: top, parents: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parents } = next;
    if (parents.length > deepest) return undefined;
    found.push(next);
    const inside = childrenOf(node).map((child) => ({ node: child, parents: [...parents, node] }));
    waiting.push(...inside.reverse());
  }
  return found.filter(({ node }) => node.type.isError).length > mostFaults ? undefined : found;
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!/Comment$/.test(child.name)) children.push(child);
  }
  return children;
}

const functions = new Set([
  ...['FunctionDeclaration', 'FunctionExpression', 'ArrowFunction', 'MethodDeclaration', 'StaticBlock'],
]);
/** A method of an object written out is a property with parameters. */
export const isFunction = (node: SyntaxNode) =>
  functions.has(node.name) || (node.name === 'Property' && node.getChild('ParamList') !== null);
export const isStatement = ({ name }: SyntaxNode) => /(Statement|Declaration)$/.test(name);

/** The name that a function is called by, where it has one of its own. */
export function nameOf(node: SyntaxNode, parent: SyntaxNode | undefined): SyntaxNode | undefined {
  const named = node.getChild('VariableDefinition') ?? node.getChild('PropertyDefinition');
  if (node.name !== 'ArrowFunction' && named) return named;
  const isNamedBy = parent?.name === 'VariableDeclaration' && node.prevSibling?.name === 'Equals';
  if (!isNamedBy) return undefined;
  return childrenOf(parent)
    .filter((other) => other.name === 'VariableDefinition' && other.to <= node.from)
    .at(-1);
}
