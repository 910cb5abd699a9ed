/**
 * What the harness needs from the realm, taken before the person's code can change any of it. Inside the
 * guest only these names are used: never a method on a value, an iteration or a spread of the realm's.
 */
const { bind, call } = Function.prototype;
export const { apply, construct, get, set, getPrototypeOf, defineProperty } = Reflect;
export const { getOwnPropertyDescriptor, keys, hasOwn } = Object;
export const isArray = Array.isArray;
export const isFiniteNumber = Number.isFinite;
export const is = Object.is;
export const { parse, stringify } = JSON;
/** Indirect: sees the global names of scripts, `const` and `class` too, which the global object does not show. */
// biome-ignore lint/security/noGlobalEval: looks a checked identifier up, nothing else
export const globalEval = eval;
export const toNumber = Number;
export const toBigInt = BigInt;
export const MapOf = Map;
export const SetOf = Set;
export const DateOf = Date;
export const TypeErrorOf = TypeError;
export const iteratorSymbol: typeof Symbol.iterator = Symbol.iterator;
export const asyncIteratorSymbol: typeof Symbol.asyncIterator = Symbol.asyncIterator;

/** Turns a method into a function that takes its `this` first. */
type Uncurry = <This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Result,
) => (self: This, ...args: Args) => Result;
export const uncurry = apply(bind, bind, [call]) as Uncurry;

export const mapGet = uncurry(Map.prototype.get) as (map: unknown, key: unknown) => unknown;
export const mapHas = uncurry(Map.prototype.has) as (map: unknown, key: unknown) => boolean;
export const mapSet = uncurry(Map.prototype.set) as (map: unknown, key: unknown, value: unknown) => void;
export const mapForEach = uncurry(Map.prototype.forEach) as (
  map: unknown,
  each: (value: unknown, key: unknown) => void,
) => void;
export const setAdd = uncurry(Set.prototype.add) as (target: unknown, value: unknown) => void;
export const setHas = uncurry(Set.prototype.has) as (target: unknown, value: unknown) => boolean;
export const setForEach = uncurry(Set.prototype.forEach) as (
  target: unknown,
  each: (value: unknown) => void,
) => void;
export const dateGetTime = uncurry(Date.prototype.getTime);
export const dateToISOString = uncurry(Date.prototype.toISOString);
export const functionToText = uncurry(Function.prototype.toString) as (found: unknown) => string;
export const endsWith = uncurry(String.prototype.endsWith) as (text: string, end: string) => boolean;
export const sliceText = uncurry(String.prototype.slice);
export const symbolToText = uncurry(Symbol.prototype.toString);
export const whenSettled = uncurry(Promise.prototype.then) as (
  promise: unknown,
  resolved: (value: unknown) => void,
  rejected: (error: unknown) => void,
) => unknown;
export const resolvedPromise = Promise.resolve();

/** An own data property however the prototypes have been poisoned. */
export function define(target: object, key: PropertyKey, value: unknown, enumerable = true): void {
  defineProperty(target, key, {
    // @ts-expect-error a descriptor without a prototype: an inherited `get` must not reach it
    __proto__: null,
    value,
    writable: true,
    enumerable,
    configurable: true,
  });
}

/** The built-in a value is made of, by its prototypes; undefined for records and instances of people's classes. */
export function builtinOf(value: object): string | undefined {
  let prototype = getPrototypeOf(value);
  for (let hops = 0; prototype !== null && hops < 50; hops += 1) {
    const name = mapGet(builtins, prototype);
    if (name !== undefined) return name as string;
    prototype = getPrototypeOf(prototype);
  }
  return undefined;
}

const nativeErrors = new Map<object | null, true>();
for (const kind of [
  Error,
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
  EvalError,
  URIError,
  AggregateError,
]) {
  nativeErrors.set(kind.prototype, true);
}

/** Whether errors with this prototype are of no class of the person's. */
export function isNativeError(prototype: object | null): boolean {
  return mapHas(nativeErrors, prototype);
}

const builtins = new Map<object, string>();
for (const kind of [
  Map,
  Set,
  Date,
  Promise,
  RegExp,
  Error,
  WeakMap,
  WeakSet,
  WeakRef,
  ArrayBuffer,
  DataView,
  Number,
  String,
  Boolean,
  Symbol,
  BigInt,
  Function,
]) {
  builtins.set(kind.prototype, kind.name);
}
builtins.set(Object.getPrototypeOf(Uint8Array.prototype), 'TypedArray');
builtins.set(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())), 'iterator');
const asyncGenerator = (async function* () {})();
builtins.set(Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf(asyncGenerator))), 'iterator');
