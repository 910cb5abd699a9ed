export function orderList(needs, stock, packSizes, day) {
  const missing = {};
  for (const need of needs) {
    missing[need.item] = (missing[need.item] || 0) + need.amount;
  }
  for (const row of stock) {
    if (row.item in missing && day <= row.lastDay) missing[row.item] -= row.amount;
  }
  const order = [];
  for (const item in missing) {
    let packs = 0;
    while (packs * packSizes[item] < missing[item]) packs++;
    if (packs !== 0) order.push({ item: item, packs: packs });
  }
  return order;
}
