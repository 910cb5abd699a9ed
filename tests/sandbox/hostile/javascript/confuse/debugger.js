// Stops for a debugger, thousands of times.
// There is none.

export function mirror() {
  for (let at = 0; at < 10_000; at += 1) debugger;
  return 'went on';
}
