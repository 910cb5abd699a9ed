// Turns a big integer into its digits, and digits into a big integer.
// The parent ends the process.

export function mirror() {
  const digits = '9'.repeat(8_000_000);
  return BigInt(digits).toString(7) + BigInt(digits) ** 2n;
}
