// A regular expression that tries everything.
// Each case meets its limit.

export function mirror(text) {
  return /^(?:(a|aa|a?)+)+$/.test(`${'a'.repeat(60)}${text}!`);
}
