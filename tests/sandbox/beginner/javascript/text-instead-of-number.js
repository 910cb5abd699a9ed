// The sum is a text, because it began as one.
// answer: other-value { text: "cba", sum: "12" }

function mirror(text, numbers) {
  let sum = '';
  for (const number of numbers) sum += number;
  return { text: [...text].reverse().join(''), sum };
}
