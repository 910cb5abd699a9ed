// Microtasks that make microtasks.
// Each case meets its limit.

export function mirror() {
  const again = () => Promise.resolve().then(again);
  return again();
}
