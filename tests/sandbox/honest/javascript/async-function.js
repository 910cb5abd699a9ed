// Async, with timers and awaits, though nothing needs them.

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export async function mirror(text, numbers) {
  let sum = 0;
  for await (const number of numbers) {
    await wait(1_000);
    sum += number;
  }
  return { text: await Promise.all([...text].reverse()).then((letters) => letters.join('')), sum };
}
