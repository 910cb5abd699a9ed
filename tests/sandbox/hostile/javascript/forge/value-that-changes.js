// A getter that gives something else each time it is looked at.
// It is looked at once, and that is wrong.

export function mirror(text, numbers) {
  let looks = 0;
  const right = [...text].reverse().join('');
  return {
    get text() { looks += 1; return looks > 1 ? right : text + '!'; },
    sum: numbers.reduce((a, b) => a + b, 0),
  };
}
