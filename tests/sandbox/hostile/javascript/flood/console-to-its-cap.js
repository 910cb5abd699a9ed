// A million lines on the console.
// The console is cut at its cap; the case ends.

export function mirror() {
  for (let at = 0; at < 1e6; at += 1) console.log('');
  return 'said';
}
