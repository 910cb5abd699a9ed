// A loop without an end.
// Each case meets its limit, and the run its own.

export function mirror() {
  for (;;);
}
