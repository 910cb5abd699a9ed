// A text that does not end.
// answer: syntax
// line: let turned = ';

function mirror(text, numbers) {
  let turned = ';
  return { text: turned, sum: 0 };
}
