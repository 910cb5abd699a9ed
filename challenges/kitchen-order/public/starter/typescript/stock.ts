export type StockRow = {
  item: string;
  amount: number;
  lastDay: number;
};

/**
 * Counts how much of each item may be used on the given day.
 * Gives a Map: item -> amount.
 */
export function usableAmounts(
  rows: StockRow[],
  day: number,
): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const row of rows) {
    if (row.lastDay > day) {
      amounts.set(row.item, row.amount);
    }
  }
  return amounts;
}
