// A result a million levels deep.
// It is told as too large.

export function mirror() {
  let deep = [];
  for (let at = 0; at < 1e6; at += 1) deep = [deep];
  return deep;
}
