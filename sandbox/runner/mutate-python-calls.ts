/** Small changes of what a Python program calls. */
import { type Changes, childrenOf, type Part } from './python-parts.ts';

const pairs: Record<string, string> = {
  ...{ min: 'max', max: 'min', any: 'all', all: 'any', floor: 'ceil', ceil: 'floor' },
  ...{ appendleft: 'append', popleft: 'pop', add: 'discard', discard: 'add' },
  ...{ startswith: 'endswith', endswith: 'startswith', lstrip: 'rstrip', rstrip: 'lstrip' },
  ...{ lower: 'upper', upper: 'lower', keys: 'values', values: 'keys', union: 'intersection' },
};
/** Functions whose first argument has the same form as what they give. */
const passing = new Set(['list', 'sorted', 'reversed', 'set', 'tuple', 'dict', 'abs', 'round']);
/** Methods that give the same form as what they are called on. */
const chained = new Set([
  'strip',
  'lstrip',
  'rstrip',
  'lower',
  'upper',
  'casefold',
  'replace',
  'copy',
  'title',
]);

/** They give the same whatever the order of their arguments. */
const anyOrder = new Set(['min', 'max']);

export function changesOfPythonCall({ node, text, whole, replace }: Part): Changes {
  const called = node.firstChild;
  const list = node.getChild('ArgList');
  if (!called || !list) return [];
  const inside = childrenOf(list).slice(1, -1);
  // `f(x for x in xs)`, `f(*xs)` and `f(key=x)` have no places to change.
  const isPlain = !inside.some(({ name }) => ['for', '*', '**', 'AssignOp'].includes(name));
  const args = inside.filter(({ name }) => name !== ',');
  const [first, second] = args;
  const changes: Changes = [];
  if (isPlain && first && second && !anyOrder.has(text(called))) {
    const between = text({ from: first.to, to: second.from });
    changes.push(replace({ from: first.from, to: second.to }, text(second) + between + text(first)));
  }
  const isMethod = called.name === 'MemberExpression';
  const name = isMethod ? called.getChild('PropertyName') : called;
  if (name === null) return changes;
  const word = text(name);
  const other = Object.hasOwn(pairs, word) ? pairs[word] : undefined;
  if (other !== undefined) changes.push(replace(name, other));
  if (isMethod && chained.has(word) && called.firstChild) changes.push(whole(text(called.firstChild)));
  if (isMethod && word === 'append' && first && called.firstChild) {
    changes.push(whole(`${text(called.firstChild)}.insert(0, ${text(first)})`));
  }
  if (!isMethod && passing.has(word) && first && isFirstAlone(inside.map((one) => one.name))) {
    changes.push(whole(text(first)));
  }
  const stop = word === 'range' && isPlain ? (second ?? first) : undefined;
  // A number itself is changed anyway.
  if (stop && stop.name !== 'Number') {
    changes.push(replace(stop, `(${text(stop)}) + 1`), replace(stop, `(${text(stop)}) - 1`));
  }
  return changes;
}

/** A plain first argument; what follows it has a name, or is not there. */
function isFirstAlone(names: string[]): boolean {
  return !['*', '**'].includes(names[0] ?? '') && !['for', 'AssignOp'].includes(names[1] ?? '');
}
