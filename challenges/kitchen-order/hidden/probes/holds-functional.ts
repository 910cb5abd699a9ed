type Need = { item: string; amount: number };
type Row = Need & { lastDay: number };

const total = (rows: Need[], item: string): number =>
  rows.filter((row) => row.item === item).reduce((sum, row) => sum + row.amount, 0);

export const orderList = (needs: Need[], stock: Row[], packSizes: Record<string, number>, day: number) =>
  [...new Set(needs.map((need) => need.item))]
    .map((item) => {
      const fresh = stock.filter((row) => !(row.lastDay < day));
      const missing = total(needs, item) - total(fresh, item);
      return { item, packs: Math.ceil(missing / packSizes[item]) };
    })
    .filter(({ packs }) => packs > 0);
