// Makes a promise and forgets to settle it.
// answer: no-answer

function mirror(text, numbers) {
  return new Promise((resolve) => {
    const answer = { text, sum: 0 };
  });
}
