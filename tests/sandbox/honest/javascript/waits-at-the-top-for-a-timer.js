// Waits at the top of the module for a timer.

const start = await new Promise((resolve) => setTimeout(() => resolve(0), 50));
export const mirror = (text, numbers) => ({
  text: text.split('').reverse().join(''),
  sum: numbers.reduce((sum, number) => sum + number, start),
});
