/**
 * Where the text in a box of a page comes from: followed through names, props and pages, until what keeps it is found.
 * What cannot be followed is as if nothing kept it.
 */
import { parseSync } from 'oxc-parser';
import { listFiles, readSource, readSourceFile } from './source-files.ts';

type Node = { type: string; start: number; [key: string]: unknown };
/** One node, and those that it stands in, the nearest last. */
type Placed = { path: string; node: Node; around: Node[] };

export type TextBox = { path: string; line: number; lack: string | null };

/** Of an input: the others hold no words. */
const wordTypes = new Set(['text', 'email', 'tel', 'url', 'search', 'password']);
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* placed(path: string, node: unknown, around: Node[] = []): Generator<Placed> {
  if (Array.isArray(node)) for (const one of node) yield* placed(path, one, around);
  if (!isNode(node)) return;
  yield { path, node, around };
  for (const part of Object.values(node)) yield* placed(path, part, [...around, node]);
}

const named = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : '');
const attributesOf = (element: Node) => (element.openingElement as Node).attributes as Node[];
const elementName = (element: Node) => named((element.openingElement as Node).name);

/** What an attribute is given: an expression, or a text. Undefined: it is not there. */
function givenTo(element: Node, name: string): Node | undefined {
  const attribute = attributesOf(element).find((one) => named(one.name) === name);
  const value = attribute?.value as Node | undefined;
  return value?.type === 'JSXExpressionContainer' ? (value.expression as Node) : value;
}

type Traced = {
  /** Hooks that keep what is written, and what is read from the server or a draft. */
  keepers: ReadonlySet<string>;
  /** Hooks that hand on what their first argument keeps. */
  handsOn: ReadonlySet<string>;
};

/** Every box for words in the pages. `lack`: why it is not kept, null when it is. */
export function traceTextBoxes({ keepers, handsOn }: Traced): TextBox[] {
  const all = listFiles(/^web\/.*\.tsx$/).flatMap((path) => [
    ...placed(path, parseSync(path, readSource(path)).program),
  ]);
  const elements = all.filter(({ node }) => node.type === 'JSXElement');
  const imported = new Map(
    [...new Set(all.map(({ path }) => path))].map((path) => [
      path,
      new Set([path, ...readSourceFile(path).imports.map(({ target }) => target)]),
    ]),
  );

  /** Null: kept. */
  function lackOf(expression: unknown, at: Placed, seen: string[] = []): string | null {
    if (!isNode(expression)) return 'nothing is written there';
    const follow = (next: unknown) => lackOf(next, at, seen);
    switch (expression.type) {
      case 'Identifier':
        return lackOfName(named(expression), at, seen);
      case 'MemberExpression':
        return follow(expression.object);
      case 'ChainExpression':
      case 'TSAsExpression':
        return follow(expression.expression);
      case 'LogicalExpression':
        return follow(expression.left);
      case 'ConditionalExpression':
        return follow(expression.consequent) ?? follow(expression.alternate);
      case 'ObjectExpression': {
        const parts = (expression.properties as Node[]).map(({ value }) => follow(value));
        return parts.find((lack) => lack !== null) ?? null;
      }
      case 'CallExpression':
        return lackOfCall(expression, at, seen);
      default:
        return `a ${expression.type} is not followed`;
    }
  }

  function lackOfCall(call: Node, at: Placed, seen: string[]): string | null {
    const callee = call.callee as Node;
    // `text.trim()`, `tasks.map(…)`: what it is called on.
    if (callee.type === 'MemberExpression') return lackOf(callee.object, at, seen);
    const name = named(callee);
    if (keepers.has(name)) return null;
    if (handsOn.has(name)) return lackOf((call.arguments as Node[])[0], at, seen);
    if (/^use[A-Z]/.test(name)) return `${name} keeps nothing`;
    // A function of the component's own: what it gives.
    const own = declarationOf(name, at);
    const body = own?.init?.body as Node | undefined;
    return body ? lackOf(body, at, seen) : `${name} is not followed`;
  }

  /** The nearest declaration of a name: `key` is the part that it is of what it is taken from. */
  function declarationOf(name: string, { around }: Placed): { init?: Node; key?: string } | undefined {
    for (const scope of around.toReversed()) {
      const body = (scope.body as Node | undefined)?.body ?? scope.body;
      if (!Array.isArray(body)) continue;
      for (const one of body as Node[]) {
        if (one.type !== 'VariableDeclaration') continue;
        for (const { id, init } of one.declarations as { id: Node; init: Node }[]) {
          const key = keyIn(id, name);
          if (key !== undefined) return { init, key };
        }
      }
    }
    return undefined;
  }

  function lackOfName(name: string, at: Placed, seen: string[]): string | null {
    const declared = declarationOf(name, at);
    if (declared?.init) {
      const { init, key = '' } = declared;
      if (init.type === 'Identifier' && isOwnProps(named(init), at)) return lackOfProp(key, at, seen);
      return lackOf(init, at, seen);
    }
    for (const [index, scope] of [...at.around.entries()].toReversed()) {
      const parameter = (scope.params as Node[] | undefined)?.find((one) => keyIn(one, name) !== undefined);
      if (!parameter) continue;
      const caller = at.around[index - 1];
      // `parts.map((part) => …)`: a member of what it is called on.
      if (caller?.type === 'CallExpression')
        return lackOf(caller, { ...at, around: at.around.slice(0, index) }, seen);
      return lackOfProp(
        keyIn(parameter, name) ?? name,
        { ...at, around: at.around.slice(0, index + 1) },
        seen,
      );
    }
    return `${name} is not found`;
  }

  function isOwnProps(name: string, { around }: Placed): boolean {
    return around.some((scope) => (scope.params as Node[] | undefined)?.some((one) => named(one) === name));
  }

  /** What a component is given is kept when each that draws it gives what is kept. */
  function lackOfProp(prop: string, at: Placed, seen: string[]): string | null {
    const component = named(at.around.findLast(({ type }) => type === 'FunctionDeclaration')?.id);
    const step = `${component} ${prop}`;
    if (seen.includes(step)) return null;
    const drawn = elements.filter(
      ({ path, node }) => elementName(node) === component && imported.get(path)?.has(at.path),
    );
    if (component === '' || drawn.length === 0) return `nobody draws ${component} with ${prop}`;
    const lacks = drawn.map((one) => {
      const given = givenTo(one.node, prop) ?? spreadInto(one.node, prop);
      const lack = given ? lackOf(given, one, [...seen, step]) : `${one.path} does not give ${prop}`;
      return lack === null ? null : `${prop} of ${component}: ${lack}`;
    });
    return lacks.find((lack) => lack !== null) ?? null;
  }

  const boxes = elements.filter(({ node }) => isTextBox(node));
  return boxes.map((box) => {
    const given = givenTo(box.node, 'value') ?? spreadInto(box.node, 'value');
    const line = readSource(box.path).slice(0, box.node.start).split('\n').length;
    const spread = given ?? sharedValue(box);
    return { path: box.path, line, lack: spread ? lackOf(spread, box) : 'it has no value' };
  });

  /** `{...shared}`, an object of the same component: its `value`. */
  function sharedValue(box: Placed): Node | undefined {
    const spread = attributesOf(box.node).find(({ type }) => type === 'JSXSpreadAttribute');
    const shared = declarationOf(named(spread?.argument), box)?.init;
    return propertyOf(shared, 'value');
  }
}

function isTextBox(element: Node): boolean {
  const name = elementName(element);
  if (name !== 'textarea' && name !== 'input') return false;
  if (givenTo(element, 'checked')) return false;
  const type = givenTo(element, 'type');
  // A type that is chosen as the page is drawn can be one for words.
  return name === 'textarea' || type?.type !== 'Literal' || wordTypes.has(String(type.value));
}

/** `{...{ workspace, question }}`. */
function spreadInto(element: Node, prop: string): Node | undefined {
  const spread = attributesOf(element).find(({ type }) => type === 'JSXSpreadAttribute');
  return propertyOf(spread?.argument as Node | undefined, prop);
}

function propertyOf(object: Node | undefined, name: string): Node | undefined {
  if (object?.type !== 'ObjectExpression') return undefined;
  return (object.properties as Node[]).find((one) => named(one.key) === name)?.value as Node | undefined;
}

/** The outermost key under which a pattern takes `name`; the name itself where it takes all. Undefined: it does not. */
function keyIn(pattern: Node, name: string): string | undefined {
  if (pattern.type === 'Identifier') return named(pattern) === name ? name : undefined;
  if (pattern.type === 'AssignmentPattern') return keyIn(pattern.left as Node, name);
  if (pattern.type === 'RestElement') return keyIn(pattern.argument as Node, name);
  if (pattern.type === 'ArrayPattern')
    return (pattern.elements as (Node | null)[]).some((one) => one && keyIn(one, name) !== undefined)
      ? name
      : undefined;
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const one of pattern.properties as Node[]) {
    if (one.type === 'RestElement' && keyIn(one, name) !== undefined) return name;
    if (isNode(one.value) && keyIn(one.value, name) !== undefined) return named(one.key);
  }
  return undefined;
}
