// Clones values that are no values, cyclic and deep.
// Each is an error of the program.

export function mirror() {
  let deep = {};
  deep.self = deep;
  for (let at = 0; at < 200_000; at += 1) deep = { deep };
  return [structuredClone(deep), structuredClone(new Proxy([], {})), structuredClone(globalThis)];
}
