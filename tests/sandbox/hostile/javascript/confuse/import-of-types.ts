// Imports types as values, values as types, and what is in no file.
// It runs, or is told as a mistake.

import { type Other, other } from './other.ts';
import Default, { type as as } from './other.ts';
export const mirror = (): Other => ({ text: String(other), sum: as, more: Default }) as never;
// file: other.ts
export interface Other { text: string }
export const type = 1;
export default interface Strange {}
