// One line of half a thousand million characters on the console.
// It is cut at the cap.

export function mirror() {
  console.log('x'.repeat(2 ** 29 - 24), 'y'.repeat(1e8));
  console.error({ long: 'z'.repeat(1e8) });
  return 'said';
}
