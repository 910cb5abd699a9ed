import { usableAmounts } from './stock.js';

export function orderList(needs, stock, packSizes, day) {
  const usable = usableAmounts(stock, day);
  const order = {};
  for (const { item, amount } of needs) {
    const missing = amount - (usable.get(item) ?? 0);
    if (missing > 0) order[item] = Math.ceil(missing / packSizes[item]);
  }
  return order;
}
