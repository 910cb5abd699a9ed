// Gives a function back instead of what it gives.
// answer: other-value { text: "cba", sum: <function> }

function mirror(text, numbers) {
  const add = () => numbers[0] + numbers[1];
  return { text: [...text].reverse().join(''), sum: add };
}
