// Reads a field of something that is not there.
// answer: error TypeError
// line: const first = numbers[9].value;

function mirror(text, numbers) {
  const first = numbers[9].value;
  return { text, sum: first };
}
