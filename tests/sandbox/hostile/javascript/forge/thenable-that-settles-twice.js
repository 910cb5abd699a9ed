// A thenable that settles many times, first wrong, then right.
// The first time counts.

export const mirror = (text, numbers) => ({
  then(settle, refuse) {
    settle('wrong');
    settle({ text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, 0) });
    refuse(new Error('late'));
  },
});
