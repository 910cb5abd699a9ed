export function usableAmounts(rows, day) {
  const amounts = new Map();
  for (const row of rows) {
    if (row.lastDay + 1 > day) {
      const before = amounts.get(row.item) || 0;
      amounts.set(row.item, before + row.amount);
    }
  }
  return amounts;
}
