// A regular expression with looks behind and references, over a long text.
// Each case meets its limit.

export function mirror(text) {
  const long = text.padEnd(200_000, 'xy');
  return long.replace(/(?<=(x|y|xy)*)(\w*)(?=.*\2$)/g, '$1');
}
