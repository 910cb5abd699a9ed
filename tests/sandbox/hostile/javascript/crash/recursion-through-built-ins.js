// Calls itself through sorting, replacing, JSON, proxies and getters, where the engine's stack grows fastest.
// It is an error of the program: too much recursion.

export function mirror(text) {
  const deep = new Proxy({}, { get: () => [2, 1].sort(() => text.replace(/./, () => JSON.stringify({ toJSON: () => deep.x }))) });
  return deep.x;
}
