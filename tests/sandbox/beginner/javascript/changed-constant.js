// Adds to a constant.
// answer: error TypeError
// line: sum = sum + number;

function mirror(text, numbers) {
  const sum = 0;
  for (const number of numbers) {
    sum = sum + number;
  }
  return { text, sum };
}
