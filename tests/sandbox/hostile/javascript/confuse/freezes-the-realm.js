// Freezes everything that can be frozen, and locks the global object.
// The harness writes to nothing of it.

for (const name of Object.getOwnPropertyNames(globalThis)) {
  const one = globalThis[name];
  if (Object(one) === one && one !== globalThis) Object.freeze(one), Object.freeze(one.prototype ?? one);
}
Object.freeze(Function.prototype), Object.freeze(Object.prototype), Object.preventExtensions(module);
const mirror = () => { 'use strict'; mirror.x = 1; globalThis.y = 2; return Object.isFrozen(Array.prototype); };
