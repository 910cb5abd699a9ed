// Imports an interface without the word `type`, by the ending of JavaScript.

import { Answer, add } from './other.js';
export function mirror(text: string, numbers: number[]): Answer {
  return { text: [...text].reverse().join(''), sum: add(numbers) };
}
// file: other.ts
export interface Answer { text: string; sum: number }
export const add = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
