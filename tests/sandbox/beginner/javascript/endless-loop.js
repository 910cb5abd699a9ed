// Forgets to count on.
// answer: no-answer case-time

function mirror(text, numbers) {
  let i = 0;
  let sum = 0;
  while (i < numbers.length) {
    sum += numbers[i];
  }
  return { text, sum };
}
