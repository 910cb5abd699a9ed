// The answer is an object of its own with a `then`.

export const mirror = (text, numbers) => ({
  then(settle) {
    settle({ text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, 0) });
  },
});
