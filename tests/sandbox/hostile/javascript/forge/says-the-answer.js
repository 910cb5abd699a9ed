// Says the right answer on the console instead of giving it.
// The console answers nothing.

export function mirror(text, numbers) {
  console.log({ text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, 0) });
}
