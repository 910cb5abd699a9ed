// Replaces every iterator.
// The harness iterates over nothing.

const once = function* () { yield 'cba'; yield 3; };
for (const made of [Array, Map, Set, String]) made.prototype[Symbol.iterator] = once;
Object.prototype[Symbol.iterator] = once;
Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true });
const mirror = () => new Map([['text', 'cba']]);
