// Throws for input that it holds to be wrong.
// answer: error Error
// line: throw new Error('text is too short');

function mirror(text, numbers) {
  if (text.length < 10) {
    throw new Error('text is too short');
  }
  return { text, sum: 0 };
}
