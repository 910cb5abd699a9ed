/** Finds what the person named, however they made it reachable. */
import { apply, define, endsWith, functionToText, get, globalEval, hasOwn } from './primordials.ts';

const place = { global: {} as object, namespace: undefined as object | undefined, isOnlyName: false };
const commonjs = { module: {} as { exports?: unknown } };

/** Gives `module` and `exports`, which beginners know from Node. `require` refuses; the runner reads its text. */
export function installExports(global: object): void {
  const exported = {};
  define(commonjs.module, 'exports', exported);
  define(global, 'module', commonjs.module, false);
  define(global, 'exports', exported, false);
  define(global, 'require', requireRefused, false);
  place.global = global;
}

export const refusedRequires = { first: '' };
function requireRefused(specifier: unknown): never {
  if (refusedRequires.first === '') refusedRequires.first = `${specifier as string}`;
  throw { name: 'Error', message: `require is not available here: ${refusedRequires.first}` };
}

export function setNamespace(namespace: object | undefined, isOnlyName: boolean): void {
  place.namespace = namespace;
  place.isOnlyName = isOnlyName;
}

/** The thing called `name`, or undefined. A built-in of that name does not count. */
export function find(name: string): unknown {
  const exported = fromNamespace(name);
  if (exported !== undefined) return exported;
  const fromModule = fromExports(name);
  if (fromModule !== undefined) return fromModule;
  return place.namespace === undefined ? fromGlobalNames(name) : undefined;
}

function fromNamespace(name: string): unknown {
  const { namespace } = place;
  if (namespace === undefined) return undefined;
  if (hasOwn(namespace, name)) return get(namespace, name);
  if (!hasOwn(namespace, 'default')) return undefined;
  return fromWhole(get(namespace, 'default'), name);
}

function fromExports(name: string): unknown {
  return fromWhole(get(commonjs.module, 'exports'), name);
}

/** A record with the name in it, the function of that name, or the only function when one name is asked for. */
function fromWhole(whole: unknown, name: string): unknown {
  if (typeof whole === 'function') {
    const isNamed = get(whole, 'name') === name;
    return isNamed || place.isOnlyName ? whole : undefined;
  }
  return typeof whole === 'object' && whole !== null && hasOwn(whole, name) ? get(whole, name) : undefined;
}

function fromGlobalNames(name: string): unknown {
  let found: unknown;
  try {
    found = apply(globalEval, undefined, [name]);
  } catch {
    // Not declared, or declared below a line that threw.
    return undefined;
  }
  return builtinNames[name] === true && isNative(found) ? undefined : found;
}

/** The names alone: reading what they stand for would build every built-in, which takes longer than all the rest. */
const builtinNames: Record<string, unknown> = { __proto__: null as unknown };
for (const name of Object.getOwnPropertyNames(globalThis)) builtinNames[name] = true;

function isNative(found: unknown): boolean {
  return typeof found === 'function' && endsWith(functionToText(found), '{ [native code] }');
}
