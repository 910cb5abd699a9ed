// A small value whose parts are shared, so that it is 2^40 values when it is written out.
// It is told as too large.

export function mirror() {
  let shared = { text: 'x', sum: 1 };
  for (let at = 0; at < 40; at += 1) shared = [shared, shared];
  return shared;
}
