// The function has a name of its own inside, and is exported as what is asked for.

function turnAndAdd(text, numbers) {
  return { text: text.split('').reverse().join(''), sum: numbers.reduce((sum, number) => sum + number, 0) };
}
export { turnAndAdd as mirror };
