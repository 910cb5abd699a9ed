// A letter is missing in a name.
// answer: error ReferenceError
// line: return { text: turned, sum: totl };

function mirror(text, numbers) {
  let turned = [...text].reverse().join('');
  let total = numbers[0] + numbers[1];
  return { text: turned, sum: totl };
}
