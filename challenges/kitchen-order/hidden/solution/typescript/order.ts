import { type StockRow, usableAmounts } from './stock.ts';

export type Need = { item: string; amount: number };
export type OrderRow = { item: string; packs: number };

/**
 * Gives one day's shopping list: items, and packs of each.
 * packSizes says how much one pack holds: { milk: 2, flour: 5 }
 */
export function orderList(
  needs: Need[],
  stock: StockRow[],
  packSizes: Record<string, number>,
  day: number,
): OrderRow[] {
  const usable = usableAmounts(stock, day);
  const order: OrderRow[] = [];
  for (const { item, amount } of addUp(needs)) {
    const missing = amount - (usable.get(item) ?? 0);
    if (missing > 0) {
      const packs = Math.ceil(missing / packSizes[item]);
      order.push({ item, packs });
    }
  }
  return order;
}

/** Gives each item once, with all that is needed of it. */
function addUp(needs: Need[]): Need[] {
  const totals = new Map<string, Need>();
  for (const need of needs) {
    const total = totals.get(need.item);
    if (total) {
      total.amount += need.amount;
    } else {
      totals.set(need.item, { ...need });
    }
  }
  return [...totals.values()];
}
