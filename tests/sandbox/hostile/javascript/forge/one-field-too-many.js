// The right answer, with a field whose value is undefined beside it.
// A field that is there counts.

export const mirror = (text, numbers) => ({
  text: [...text].reverse().join(''),
  sum: numbers.reduce((a, b) => a + b, 0),
  more: undefined,
});
