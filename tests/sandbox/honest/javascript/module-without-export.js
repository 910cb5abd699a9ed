// A module, because it imports, whose function nobody exported.

import { add } from './other.js';

function mirror(text, numbers) {
  return { text: text.split('').reverse().join(''), sum: add(numbers) };
}
// file: other.js
export const add = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
