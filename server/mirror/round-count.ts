/**
 * How many people may be told. A whole five stands for itself and the four above it, and 0 for fewer than five: from no
 * number, difference or sum of what is told can one to four people be worked out, however the groups lie in one another.
 */
const size = 5;

export function roundCount(count: number): number {
  return count - (count % size);
}
