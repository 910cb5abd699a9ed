// An async loop without an end.
// Each case meets its limit.

export async function mirror() {
  for (;;) await undefined;
}
