// Says something on the console without end.
// Each case meets its limit; the console keeps no more than its cap.

export function mirror() {
  for (;;) console.log('again', { at: [1, 2, 3] });
}
