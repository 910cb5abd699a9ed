/** Which sentences of the locales stand on buttons: read from the pages themselves. */
import { parseSync } from 'oxc-parser';
import { listFiles, readSource } from '../support/source-files.ts';

const buttons = new Set(['Button', 'LinkButton', 'button']);

type Node = { type?: string; [key: string]: unknown };

function* nodesIn(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one);
  else if (typeof node === 'object' && node !== null) {
    yield node as Node;
    yield* nodesIn(Object.values(node));
  }
}

function nameOf(element: Node): unknown {
  return ((element.openingElement as Node).name as Node).name;
}

/** The keys that `t('…')` is called with anywhere in a node. */
function keysIn(node: unknown): string[] {
  return [...nodesIn(node)]
    .filter((one) => one.type === 'CallExpression' && (one.callee as Node).name === 't')
    .flatMap((call) => [...nodesIn((call.arguments as Node[])[0])])
    .flatMap((one) => (one.type === 'Literal' && typeof one.value === 'string' ? [one.value] : []));
}

/** Keys of sentences, each once. A key that is put together of parts is not found. */
export function keysOfButtons(): string[] {
  const keys = listFiles(/^web\/.*\.tsx$/).flatMap((path) =>
    [...nodesIn(parseSync(path, readSource(path)).program)]
      .filter((one) => one.type === 'JSXElement' && buttons.has(String(nameOf(one))))
      .flatMap((one) => keysIn(one.children)),
  );
  return [...new Set(keys)].sort();
}
