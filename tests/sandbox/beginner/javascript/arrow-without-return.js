// An arrow function with braces, whose record is read as a block.
// answer: other-value undefined

const mirror = (text, numbers) => {
  text: [...text].reverse().join('');
};
