// The same name is declared twice.
// answer: syntax
// line: let sum = 1;

function mirror(text, numbers) {
  let sum = 0;
  let sum = 1;
  return { text, sum };
}
