// A field has another name than the challenge says.
// answer: other-value { text: "cba", total: 3 }

function mirror(text, numbers) {
  return { text: [...text].reverse().join(''), total: numbers.reduce((a, b) => a + b, 0) };
}
