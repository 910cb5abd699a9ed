// Callbacks that queue themselves.
// Each case meets its limit.

export function mirror() {
  const again = () => queueMicrotask(again);
  again();
  return new Promise(() => {});
}
