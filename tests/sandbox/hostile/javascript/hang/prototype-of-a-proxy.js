// A chain of prototypes of proxies, each with itself above it.
// The walk along it is bounded.

export function mirror() {
  const loop = new Proxy({}, { getPrototypeOf: () => loop });
  let deep = { text: '', sum: 0 };
  for (let at = 0; at < 100_000; at += 1) deep = Object.create(deep);
  return [loop, deep];
}
