// Fills tens of megabytes on the way, and lets them go.
// challenge: patient

export function mirror(text, numbers) {
  let sum = 0;
  for (const number of numbers) {
    const table = new Float64Array(1_000_000).fill(number);
    sum += table[999_999];
  }
  const words = Array.from({ length: 50_000 }, (_, at) => ({ at, text: `${text}${at}` }));
  return { text: [...words[0].text.slice(0, -1)].reverse().join(''), sum };
}
