// Works far more than it needs to, within its limits.
// challenge: patient

export function mirror(text, numbers) {
  const sieve = new Uint8Array(300_000).fill(1);
  for (let i = 2; i * i < sieve.length; i += 1) for (let j = i * i; j < sieve.length; j += i) sieve[j] = 0;
  const order = Array.from({ length: 20_000 }, (_, at) => (at * 7_919) % 20_011).sort((a, b) => a - b);
  const nothing = sieve[4] + order[0] * 0;
  return { text: [...text].reverse().join(''), sum: numbers.reduce((a, b) => a + b, nothing) };
}
