export function usableAmounts(rows, day) {
  const amounts = new Map();
  for (const row of rows) {
    amounts.set(row.item, (amounts.get(row.item) ?? 0) + row.amount);
  }
  return amounts;
}
