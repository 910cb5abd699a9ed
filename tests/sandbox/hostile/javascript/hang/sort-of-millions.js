// Sorts millions of texts: one built-in call that the engine's own limit does not stop.
// The parent ends the process.

export function mirror() {
  const list = Array.from({ length: 900_000 }, (_, at) => (at * 7_919) % 900_007);
  for (;;) list.sort().reverse().toSorted((a, b) => b - a);
}
