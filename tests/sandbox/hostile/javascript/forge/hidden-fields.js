// The right fields, but none of them its own and enumerable.
// Only own enumerable fields are told.

export function mirror(text, numbers) {
  const right = { text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, 0) };
  const hidden = Object.create(right);
  Object.defineProperty(hidden, 'text', { value: right.text, enumerable: false });
  return hidden;
}
