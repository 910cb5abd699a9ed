// Catches everything that is thrown into its loop, and goes on.
// The end cannot be caught.

export function mirror() {
  for (;;) {
    try {
      for (;;) null.x;
    } catch {
    } finally {
      continue;
    }
  }
}
