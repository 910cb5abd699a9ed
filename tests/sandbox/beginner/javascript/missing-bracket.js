// A bracket is missing after the parameters.
// answer: syntax
// line: function mirror(text, numbers {

function mirror(text, numbers {
  return { text: text, sum: 0 };
}
