// Types of TypeScript while the language is JavaScript.
// answer: syntax
// line: function mirror(text: string, numbers: number[]) {

function mirror(text: string, numbers: number[]) {
  return { text, sum: 0 };
}
