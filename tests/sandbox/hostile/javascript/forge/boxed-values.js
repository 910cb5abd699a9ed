// Numbers and texts in boxes that turn into what is right.
// A box is no number and no text.

export function mirror(text, numbers) {
  class Right extends String {}
  return {
    text: new Right([...text].reverse().join('')),
    sum: new Number(numbers.reduce((a, b) => a + b, 0)),
  };
}
