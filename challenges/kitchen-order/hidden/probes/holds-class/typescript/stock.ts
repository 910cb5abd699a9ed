export type StockRow = { item: string; amount: number; lastDay: number };

export class Amounts {
  readonly #byItem = new Map<string, number>();

  add(item: string, amount: number): this {
    this.#byItem.set(item, this.of(item) + amount);
    return this;
  }

  of(item: string): number {
    return this.#byItem.get(item) ?? 0;
  }

  items(): string[] {
    return Array.from(this.#byItem.keys());
  }

  static usable(rows: readonly StockRow[], day: number): Amounts {
    const amounts = new Amounts();
    for (const { item, amount, lastDay } of rows) if (day <= lastDay) amounts.add(item, amount);
    return amounts;
  }
}
