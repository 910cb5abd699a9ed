// Waits for a promise at the top of the module before it exports.

const parts = await Promise.all([import('./other.js').catch(() => null), Promise.resolve(0)]);
export const mirror = (text, numbers) => ({
  text: text.split('').reverse().join(''),
  sum: numbers.reduce((sum, number) => sum + number, parts[1]),
});
