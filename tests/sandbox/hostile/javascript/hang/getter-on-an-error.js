// An error whose name never finishes being read.
// Each case meets its limit.

export function mirror() {
  throw { get name() { for (;;); }, get message() { for (;;); }, get stack() { for (;;); } };
}
