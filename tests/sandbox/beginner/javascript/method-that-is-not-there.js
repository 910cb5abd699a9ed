// Calls a method that lists have and texts have not.
// answer: error TypeError
// line: const turned = text.reverse();

function mirror(text, numbers) {
  const turned = text.reverse();
  return { text: turned, sum: numbers[0] };
}
