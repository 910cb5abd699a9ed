// Asks for input as a page in a browser can.
// answer: load ReferenceError
// line: const name = prompt('Text?');

const name = prompt('Text?');
function mirror(text, numbers) {
  return { text: name, sum: 0 };
}
