type Need = { item: string; amount: number };
type Row = Need & { lastDay: number };

export function orderList(needs: Need[], stock: Row[], packSizes: Record<string, number>, day: number) {
  const left: Record<string, number> = {};
  for (const { item, amount } of needs) left[item] = (left[item] ?? 0) + amount;
  for (const { item, amount, lastDay } of stock) if (item in left && lastDay >= day) left[item] -= amount;
  return Object.keys(left)
    .filter((item) => left[item] > 0)
    .map((item) => ({ item, packs: Math.floor(left[item] / packSizes[item]) + 1 }));
}
