import { type StockRow, usableAmounts } from './stock.ts';

type Need = { item: string; amount: number };

export function shoppingList(needs: Need[], stock: StockRow[], packSizes: Record<string, number>, day: number) {
  const usable = usableAmounts(stock, day);
  return needs
    .map(({ item, amount }) => ({ item, packs: Math.ceil((amount - (usable.get(item) ?? 0)) / packSizes[item]) }))
    .filter((row) => row.packs > 0);
}
