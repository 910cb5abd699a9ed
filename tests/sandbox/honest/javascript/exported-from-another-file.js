// The entry file only hands on what another file makes.

export { mirror } from './other.js';
// file: other.js
export const mirror = (text, numbers) => {
  const letters = [...text];
  letters.reverse();
  return { text: letters.join(''), sum: numbers.reduce((sum, number) => sum + number, 0) };
};
