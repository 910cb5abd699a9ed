/** Every positive number twice as large; the others are left out. */
export function doubled(numbers) {
  const result = [];
  for (const number of numbers) {
    if (number <= 0) continue;
    result.push(number * 2);
  }
  return result;
}
