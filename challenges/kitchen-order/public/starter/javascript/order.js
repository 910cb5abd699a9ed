import { usableAmounts } from './stock.js';

/**
 * Gives one day's shopping list: items, and packs of each.
 * A need looks like this: { item: 'milk', amount: 10 }
 * packSizes says how much one pack holds: { milk: 2, flour: 5 }
 */
export function orderList(needs, stock, packSizes, day) {
  const usable = usableAmounts(stock, day);
  const order = [];
  for (const { item, amount } of addUp(needs)) {
    const missing = amount - (usable.get(item) ?? 0);
    if (missing > 0) {
      const packs = Math.round(missing / packSizes[item]);
      order.push({ item, packs });
    }
  }
  return order;
}

/** Gives each item once, with all that is needed of it. */
function addUp(needs) {
  const totals = new Map();
  for (const need of needs) {
    const total = totals.get(need.item);
    if (total) {
      total.amount += need.amount;
    } else {
      totals.set(need.item, need);
    }
  }
  return [...totals.values()];
}
