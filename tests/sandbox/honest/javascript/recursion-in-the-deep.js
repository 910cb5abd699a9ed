// Recursion a few thousand calls deep, as a detour.

const count = (n) => (n === 0 ? 0 : 1 + count(n - 1));
export function mirror(text, numbers) {
  const extra = count(5_000) - 5_000;
  return { text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, extra) };
}
