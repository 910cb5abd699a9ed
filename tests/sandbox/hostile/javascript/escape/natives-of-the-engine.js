// Uses the engine's own syntax for its inner functions.
// It is a mistake in the program, as anywhere.

export function mirror() {
  %DebugPrint(globalThis);
  return { text: %GetOptimizationStatus(mirror), sum: 0 };
}
