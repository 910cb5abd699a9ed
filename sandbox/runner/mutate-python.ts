/** The small changes of a Python program. */
import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/python';
import type { Change } from './mutate.ts';
import { changesOfPythonCall } from './mutate-python-calls.ts';
import { type Changes, childrenOf, type Part } from './python-parts.ts';

const swapped: Record<string, string[]> = {
  ...{ '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '//': ['/'], '%': ['*'], '**': ['*'] },
  ...{ '|': ['&'], '&': ['|'], '^': ['|'] },
  ...{ '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'] },
  ...{ '==': ['!='], '!=': ['=='], is: ['is not'], 'is not': ['is'], in: ['not in'], 'not in': ['in'] },
  ...{ and: ['or'], or: ['and'] },
  ...{ '+=': ['-='], '-=': ['+='], '*=': ['/='], '//=': ['*='], '/=': ['*='] },
};
/** Types and imports say nothing about what a program does; a pattern holds names that it makes. */
const leftAlone = new Set(['TypeDef', 'ImportStatement', 'Decorator', 'TypeParamList']);
const lists = new Set([
  ...['ArrayExpression', 'SetExpression', 'DictionaryExpression'],
  ...['ArrayComprehensionExpression', 'SetComprehensionExpression', 'DictionaryComprehensionExpression'],
]);

/** @throws when the source cannot be parsed */
export function changesOfPython(source: string): Change[] {
  const found: Change[] = [];
  const visit = (node: SyntaxNode) => {
    if (node.type.isError)
      throw new Error(`cannot be parsed near: ${source.slice(node.from, node.from + 20)}`);
    if (leftAlone.has(node.name) || isMainGuard(node, source)) return;
    const about = { start: node.from, end: node.to };
    for (const change of changesOf(toPart(node, source))) found.push({ about, ...change });
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parser.parse(source).topNode);
  return found;
}

function toPart(node: SyntaxNode, source: string): Part {
  return {
    node,
    text: (one) => source.slice(one.from, one.to),
    whole: (to) => ({ start: node.from, end: node.to, to }),
    replace: (one, to) => ({ start: one.from, end: one.to, to }),
  };
}

function isMainGuard(node: SyntaxNode, source: string): boolean {
  return node.name === 'IfStatement' && /^if\s+__name__\s*==/.test(source.slice(node.from, node.to));
}

function changesOf(part: Part): Changes {
  const { node, text, whole } = part;
  switch (node.name) {
    case 'BinaryExpression':
      return binaryChanges(part);
    case 'UpdateStatement': {
      const operator = node.getChild('UpdateOp');
      return operator === null ? [] : (swapped[text(operator)] ?? []).map((to) => part.replace(operator, to));
    }
    case 'UnaryExpression': {
      const sign = node.firstChild;
      return node.lastChild && sign && ['not', '-'].includes(text(sign))
        ? [whole(`(${text(node.lastChild)})`)]
        : [];
    }
    case 'Number':
      return numberChanges(part);
    case 'Boolean':
      return [whole(text(node) === 'True' ? 'False' : 'True')];
    case 'String':
    case 'ContinuedString':
    case 'FormatString':
      return stringChanges(part);
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'Guard':
      return testChanges(part, ['if', 'elif'], ['True', 'False']);
    case 'WhileStatement':
      return testChanges(part, ['while'], ['False']);
    case 'ReturnStatement':
      return ['return', 'return None'].includes(text(node)) ? [] : [whole('return None')];
    case 'YieldStatement':
      return node.getChild('from') || text(node) === 'yield' ? [] : [whole('yield None')];
    case 'ExpressionStatement':
      return node.firstChild && isText(node.firstChild) ? [] : [whole('pass')];
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'RaiseStatement':
    case 'DeleteStatement':
      return [whole('pass')];
    case 'LambdaExpression':
      return node.lastChild ? [part.replace(node.lastChild, 'None')] : [];
    case 'MemberExpression':
      return sliceChanges(part);
    case 'CallExpression':
      return changesOfPythonCall(part);
    default:
      return lists.has(node.name) ? listChanges(part) : [];
  }
}

const isText = ({ name }: SyntaxNode) => ['String', 'ContinuedString', 'FormatString'].includes(name);

function binaryChanges({ node, text, whole, replace }: Part): Changes {
  const [left, right] = [node.firstChild, node.lastChild];
  const first = left?.nextSibling;
  const last = right?.prevSibling;
  if (!left || !right || !first || !last) return [];
  const between = { from: first.from, to: last.to };
  const operator = text(between).replace(/\s+/g, ' ');
  const swaps = (swapped[operator] ?? []).map((to) => replace(between, to));
  return operator === 'and' || operator === 'or' ? [...swaps, whole(text(left)), whole(text(right))] : swaps;
}

function numberChanges({ node, text, whole }: Part): Changes {
  const value = Number(text(node).replaceAll('_', ''));
  return Number.isFinite(value) ? [whole(`${value + 1}`), whole(`(${value - 1})`)] : [];
}

/** Keys, and what an error says to people, are no part of what a program computes. */
function stringChanges({ node, text, whole }: Part): Changes {
  const { parent } = node;
  const isKey = parent?.name === 'DictionaryExpression' && node.nextSibling?.name === ':';
  const isSaid =
    (parent?.name === 'AssertStatement' && parent.lastChild?.from === node.from) ||
    parent?.parent?.parent?.name === 'RaiseStatement';
  const isAlone = parent?.name === 'ExpressionStatement' || parent?.name === 'ContinuedString';
  if (isKey || isSaid || isAlone) return [];
  const prefix = /^[bB]/.test(text(node)) ? 'b' : '';
  return [whole(prefix + (/^\w*(''|"")$/.test(text(node)) ? "'x'" : "''"))];
}

/** The test stands right after one of `words`. */
function testChanges({ node, text, replace }: Part, words: string[], constants: string[]): Changes {
  const tests = childrenOf(node).filter((child) => words.includes(child.prevSibling?.name ?? ''));
  return tests.flatMap((test) =>
    [`not (${text(test)})`, ...constants].map((to) => ({
      ...replace(test, to),
      about: { start: test.from, end: test.to },
    })),
  );
}

/** Nothing in it; and for a comprehension, each of its conditions the other way round, and without it. */
function listChanges(part: Part): Changes {
  const { node, whole } = part;
  if (childrenOf(node).length <= 2 || isTarget(node)) return [];
  const nothing = node.name.startsWith('Array') ? '[]' : node.name.startsWith('Set') ? 'set()' : '{}';
  const isMade = node.name.includes('Comprehension');
  return [whole(nothing), ...(isMade ? testChanges(part, ['if'], ['True']) : [])];
}

/** Names that a value is taken apart into. */
function isTarget(node: SyntaxNode): boolean {
  return (
    ['AssignOp', 'in'].includes(node.nextSibling?.name ?? '') && node.parent?.name !== 'BinaryExpression'
  );
}

/** `a[b:c]` without b, without c, and without the brackets. */
function sliceChanges({ node, text, whole, replace }: Part): Changes {
  const inside = childrenOf(node).slice(2, -1);
  if (!inside.some((child) => child.name === ':') || node.firstChild === null) return [];
  const bounds = inside.filter((child) => child.name !== ':' && child.name !== ',');
  return [...bounds.map((bound) => replace(bound, '')), whole(text(node.firstChild))];
}
