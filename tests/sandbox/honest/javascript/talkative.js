// Says everything it does on the console, with things of every kind.

export function mirror(text, numbers) {
  console.log('begin', text, numbers, new Map([[text, new Set(numbers)]]), () => {}, Symbol('s'), -0, 1n, undefined);
  console.table([{ text }]);
  console.error(new Error('not really'), { get a() { throw 1; } });
  console.group();
  console.time('a');
  const answer = { text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, 0) };
  console.timeEnd('a');
  console.assert(false, answer);
  return answer;
}
