// The last brace is missing.
// answer: syntax

function mirror(text, numbers) {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
  return { text: text, sum: sum };
}
