// A bracket of a type is missing.
// answer: syntax
// line: function mirror(text: string, numbers: Array<number): object {

function mirror(text: string, numbers: Array<number): object {
  return { text, sum: 0 };
}
