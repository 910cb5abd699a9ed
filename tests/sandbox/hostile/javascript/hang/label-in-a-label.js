// Loops inside labels that jump to one another.
// Each case meets its limit.

export function mirror() {
  one: for (;;) {
    two: for (;;) {
      for (const at of [1, 2]) {
        if (at === 1) continue two;
        continue one;
      }
    }
  }
}
