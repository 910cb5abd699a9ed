import { randomFrom } from './random.js';

const items = ['milk', 'flour', 'rice', 'egg', 'oil', 'salt', 'pasta', 'butter', 'carrot', 'apple'];

/** Gives `count` cases for one group: the four arguments of orderList. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));

  function shuffled(list) {
    const rest = [...list];
    const out = [];
    while (rest.length > 0) out.push(...rest.splice(whole(0, rest.length - 1), 1));
    return out;
  }

  const some = (least, most) => shuffled(items).slice(0, whole(least, most));
  const sizesOf = (names, size) => Object.fromEntries(names.map((item) => [item, size()]));
  const args = (needs, stock, sizes, day) => ({ args: [shuffled(needs), shuffled(stock), sizes, day] });
  /** Needs in the order of the alphabet: here the order cannot be what does not hold. */
  const inOrder = (needs, stock, sizes, day) => ({
    args: [[...needs].sort((a, b) => (a.item < b.item ? -1 : 1)), shuffled(stock), sizes, day],
  });

  // Where rounding is not the matter, packs hold 10, and what is missing ends in 6 to 9.
  const tens = (low, high) => 10 * whole(low, high);
  const ending = (low, high) => tens(low, high) + whole(6, 9);
  const packsOfTen = (names) => sizesOf(names, () => 10);

  const makers = {
    'last-day'() {
      const day = whole(2, 300);
      const names = some(3, 4).sort();
      const ends = shuffled([day, day - 1, day + 1]).concat(day - whole(1, 20));
      return inOrder(
        names.map((item) => ({ item, amount: ending(3, 6) })),
        names.map((item, place) => ({ item, amount: tens(1, 2), lastDay: ends[place] })),
        packsOfTen(names),
        day,
      );
    },
    'rows-added-up'() {
      const day = whole(1, 300);
      const names = some(2, 3).sort();
      const row = (item) => ({ item, amount: tens(1, 2), lastDay: day + whole(1, 30) });
      return inOrder(
        names.map((item) => ({ item, amount: ending(7, 9) })),
        names.flatMap((item, place) => Array.from({ length: place === 0 ? whole(2, 3) : whole(1, 2) }, () => row(item))),
        packsOfTen(names),
        day,
      );
    },
    /** An empty store. What is needed: one more than whole packs, one less, whole packs, and one. */
    'whole-packs'() {
      const names = some(4, 4).sort();
      const sizes = sizesOf(names, () => whole(4, 12));
      const packs = whole(1, 6);
      const needed = shuffled([(size) => size * packs + 1, (size) => size * packs - 1, (size) => size * packs, () => 1]);
      return inOrder(
        names.map((item, place) => ({ item, amount: needed[place](sizes[item]) })),
        [],
        sizes,
        whole(1, 300),
      );
    },
    /** Some items are needed twice. */
    'data-unchanged'() {
      const day = whole(1, 300);
      const names = some(2, 3).sort();
      const twice = names.slice(0, whole(1, 2));
      return inOrder(
        [...names.map((item) => ({ item, amount: ending(1, 3) })), ...twice.map((item) => ({ item, amount: tens(1, 3) }))],
        [
          { item: names[0], amount: 10, lastDay: day + whole(1, 30) },
          { item: names[1], amount: 10, lastDay: day + whole(31, 60) },
          { item: 'pepper', amount: whole(1, 9), lastDay: day + whole(61, 90) },
          { item: 'sugar', amount: whole(1, 9), lastDay: day - whole(1, 30) },
        ],
        packsOfTen(names),
        day,
      );
    },
    /** One item is covered exactly, one more than covered, the others are not covered. */
    'enough-in-store'() {
      const day = whole(1, 300);
      const names = some(3, 4).sort();
      const beside = shuffled([0, whole(1, 20), -whole(6, 9)]).concat(-whole(6, 9));
      const needs = names.map((item) => ({ item, amount: whole(12, 30) }));
      return inOrder(
        needs,
        needs.map(({ item, amount }, place) => ({ item, amount: amount + beside[place], lastDay: day + whole(1, 9) })),
        packsOfTen(names),
        day,
      );
    },
    'order-of-needs'() {
      const names = some(4, 7);
      const twice = names.slice(0, whole(2, 3));
      return args(
        [...names.map((item) => ({ item, amount: ending(0, 2) })), ...twice.map((item) => ({ item, amount: tens(1, 3) }))],
        [{ item: 'pepper', amount: tens(1, 3), lastDay: 301 }],
        packsOfTen(shuffled(names)),
        whole(1, 300),
      );
    },
    'whole-day'() {
      const day = whole(5, 300);
      const names = some(6, 10);
      const any = () => items[whole(0, items.length - 1)];
      const need = () => ({ item: names[whole(0, names.length - 1)], amount: whole(1, 60) });
      const row = () => ({ item: any(), amount: whole(1, 30), lastDay: day + whole(-2, 3) });
      return args(
        Array.from({ length: whole(8, 16) }, need),
        Array.from({ length: whole(8, 20) }, row),
        sizesOf(shuffled(items), () => whole(1, 12)),
        day,
      );
    },
  };
  return Array.from({ length: count }, () => makers[groupId]());
}
