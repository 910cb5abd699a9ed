// Works everything out and gives nothing back.
// answer: other-value undefined

function mirror(text, numbers) {
  const answer = { text: [...text].reverse().join(''), sum: 0 };
  for (const number of numbers) answer.sum += number;
}
