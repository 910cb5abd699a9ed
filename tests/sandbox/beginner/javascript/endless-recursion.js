// Calls itself without a way out.
// answer: error RangeError
// line: return mirror(text.slice(1), numbers) + text[0];

function mirror(text, numbers) {
  return mirror(text.slice(1), numbers) + text[0];
}
