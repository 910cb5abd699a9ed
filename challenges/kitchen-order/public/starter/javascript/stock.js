/**
 * Counts how much of each item may be used on the given day.
 * A row is { item: 'milk', amount: 10, lastDay: 40 }.
 * Gives a Map: item -> amount.
 */
export function usableAmounts(rows, day) {
  const amounts = new Map();
  for (const row of rows) {
    if (row.lastDay > day) {
      amounts.set(row.item, row.amount);
    }
  }
  return amounts;
}
