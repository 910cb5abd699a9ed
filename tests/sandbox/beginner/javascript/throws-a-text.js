// Throws a text, as some do.
// answer: error throw

function mirror(text, numbers) {
  throw 'not done yet';
}
