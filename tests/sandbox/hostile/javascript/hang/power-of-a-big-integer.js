// A power of big integers: one operation that takes minutes.
// The parent ends the process.

export function mirror() {
  const large = 3n ** 20_000_000n;
  return `${large * large}`.length;
}
