/** The small changes of a JavaScript or TypeScript program. */
import { parseSync } from 'oxc-parser';
import type { Change as Described } from './mutate.ts';

type Node = { type: string; start: number; end: number } & Record<string, unknown>;
/** `about`: the part that is described, when it is not the whole node. */
type Change = Omit<Described, 'about'> & Partial<Described>;

const swapped: Record<string, string[]> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '++': ['--'],
  '--': ['++'],
};
const pairs: Record<string, string> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  some: 'every',
  every: 'some',
  push: 'unshift',
  unshift: 'push',
  pop: 'shift',
  shift: 'pop',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};
/** Calls in a chain that can be left out: what they are called on has the same form. */
const passing = new Set([
  ...['sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'filter', 'map', 'concat', 'flat'],
  ...['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'replace', 'replaceAll'],
]);

/** @throws when the source cannot be parsed */
export function changesOfScript(language: 'javascript' | 'typescript', source: string): Described[] {
  const { program, errors } = parseSync(language === 'typescript' ? 'a.ts' : 'a.js', source);
  if (errors.length > 0) throw new Error(errors[0]?.message ?? 'cannot be parsed');
  const found: Described[] = [];
  walk(program as unknown as Node, undefined, (node, parent) => {
    for (const change of changesOf(node, parent, source)) found.push({ about: spanOf(node), ...change });
  });
  return found;
}

function walk(node: Node, parent: Node | undefined, visit: (node: Node, parent?: Node) => void): void {
  if (
    node.type.startsWith('TS') &&
    !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(node.type)
  )
    return;
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'source' || key === 'directive') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string' && typeof child.start === 'number') walk(child, node, visit);
    }
  }
}

function changesOf(node: Node, parent: Node | undefined, source: string): Change[] {
  const whole = (to: string): Change => ({ start: node.start, end: node.end, to });
  const text = (part: unknown) => source.slice((part as Node).start, (part as Node).end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression': {
      const operator = node.operator as string;
      const [left, right] = [node.left as Node, node.right as Node];
      const at = source.indexOf(operator, left.end);
      const swaps = (swapped[operator] ?? []).map((to) => ({ start: at, end: at + operator.length, to }));
      return node.type === 'LogicalExpression' ? [...swaps, whole(text(left)), whole(text(right))] : swaps;
    }
    case 'UpdateExpression': {
      const operator = node.operator as string;
      const at = node.prefix ? node.start : node.end - 2;
      return [{ start: at, end: at + 2, to: swapped[operator]?.[0] ?? operator }];
    }
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [whole(`(${text(node.argument)})`)] : [];
    case 'Literal':
      return literalChanges(node, parent).map(whole);
    case 'TemplateLiteral':
      return [whole("''")];
    case 'IfStatement':
    case 'ConditionalExpression':
      return testChanges(node.test as Node, text(node.test), ['true', 'false']);
    case 'WhileStatement':
    case 'ForStatement':
      return node.test ? testChanges(node.test as Node, text(node.test), ['false']) : [];
    case 'ReturnStatement':
      return node.argument ? [whole('return undefined;')] : [];
    case 'ExpressionStatement':
      return node.directive ? [] : [whole(';')];
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ThrowStatement':
      return [whole(';')];
    case 'ArrayExpression':
      return arrayChanges(node, text, whole);
    case 'CallExpression':
      return callChanges(node, text, whole, source);
    case 'ArrowFunctionExpression':
      return node.expression
        ? [{ ...spanOf(node.body as Node), to: 'undefined', about: node.body as Node }]
        : [];
    default:
      return [];
  }
}

function literalChanges(node: Node, parent: Node | undefined): string[] {
  const { value } = node;
  if (parent?.type === 'ImportDeclaration' || (parent?.type === 'Property' && parent.key === node)) return [];
  if (typeof value === 'number') return [...new Set([`${value + 1}`, `(${value - 1})`])];
  if (typeof value === 'bigint') return [`${value + 1n}n`];
  if (typeof value === 'boolean') return [String(!value)];
  if (typeof value === 'string') return [value === '' ? "'x'" : "''"];
  return [];
}

function testChanges(test: Node, text: string, constants: string[]): Change[] {
  return [`!(${text})`, ...constants].map((to) => ({ ...spanOf(test), to, about: test }));
}

function arrayChanges(node: Node, text: (part: unknown) => string, whole: (to: string) => Change): Change[] {
  const elements = node.elements as Node[];
  if (elements.length === 0) return [];
  const [only] = elements;
  // A copy that is no copy any more: does anything notice that the input is changed?
  const shared = elements.length === 1 && only?.type === 'SpreadElement' ? [whole(text(only.argument))] : [];
  return [whole('[]'), ...shared];
}

function callChanges(
  node: Node,
  text: (part: unknown) => string,
  whole: (to: string) => Change,
  source: string,
): Change[] {
  const args = node.arguments as Node[];
  const callee = node.callee as Node;
  const changes: Change[] = [];
  const [first, second] = args;
  if (first && second) {
    const between = source.slice(first.end, second.start);
    changes.push({ start: first.start, end: second.end, to: `${text(second)}${between}${text(first)}` });
  }
  if (callee.type !== 'MemberExpression' || callee.computed) return changes;
  const property = callee.property as Node;
  const name = text(property);
  if (Object.hasOwn(pairs, name)) changes.push({ ...spanOf(property), to: pairs[name] ?? name });
  if (passing.has(name)) changes.push(whole(text(callee.object)));
  return changes;
}

const spanOf = ({ start, end }: Node) => ({ start, end });
