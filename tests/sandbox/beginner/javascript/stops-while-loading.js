// Tries the function at the end of the file, with too little.
// answer: load TypeError
// line: return { text: [...text].reverse().join(''), sum: numbers.length };

function mirror(text, numbers) {
  return { text: [...text].reverse().join(''), sum: numbers.length };
}
mirror('abc');
