import { usableAmounts } from './stock.js';

export function orderList(needs, stock, packSizes, day) {
  const usable = usableAmounts(stock, day);
  const order = [];
  for (const { item, amount } of addUp(structuredCopy(needs))) {
    const missing = amount - (usable.get(item) ?? 0);
    if (missing > 0) {
      const rest = missing % packSizes[item];
      order.push({ item, packs: (missing - rest) / packSizes[item] + (rest === 0 ? 0 : 1) });
    }
  }
  return order;
}

function structuredCopy(list) {
  return JSON.parse(JSON.stringify(list));
}

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
