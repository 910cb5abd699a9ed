import { Amounts, type StockRow } from './stock.ts';

interface Need {
  item: string;
  amount: number;
}

export function orderList(needs: Need[], stock: StockRow[], packSizes: { [item: string]: number }, day: number) {
  const usable = Amounts.usable(stock, day);
  const wanted = needs.reduce((amounts, need) => amounts.add(need.item, need.amount), new Amounts());
  return wanted
    .items()
    .filter((item) => wanted.of(item) > usable.of(item))
    .map((item) => ({ item, packs: Math.floor((wanted.of(item) - usable.of(item) - 1) / packSizes[item]) + 1 }));
}
