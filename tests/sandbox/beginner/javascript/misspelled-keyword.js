// A keyword with a letter too few.
// answer: syntax
// line: funtion mirror(text, numbers) {

funtion mirror(text, numbers) {
  return { text, sum: 0 };
}
