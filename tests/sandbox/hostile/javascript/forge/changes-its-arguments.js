// Makes the arguments the answer, and answers with something else.
// What it gives back is what counts.

export function mirror(text, numbers) {
  const sum = numbers.reduce((a, b) => a + b, 0);
  arguments[0] = { text: [...text].reverse().join(''), sum };
  numbers.length = 0;
  numbers.push({ text: [...text].reverse().join(''), sum });
  return arguments;
}
