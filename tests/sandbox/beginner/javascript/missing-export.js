// The function is inside another one, and nothing exports it.
// answer: missing-entry mirror

export function main() {
  function mirror(text, numbers) {
    return { text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, 0) };
  }
  return mirror;
}
