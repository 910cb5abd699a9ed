// Prints the answer instead of giving it back.
// answer: other-value undefined printed

function mirror(text, numbers) {
  console.log({ text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, 0) });
}
