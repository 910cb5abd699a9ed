// The function has a large letter too many.
// answer: missing-entry mirror

function Mirror(text, numbers) {
  return { text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, 0) };
}
