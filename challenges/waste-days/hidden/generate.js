import { randomFrom } from './random.js';

/** Gives `count` cases for one group: a plan and a period. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  const pick = (list) => list[whole(0, list.length - 1)];

  /** First day (of three digits, so that texts sort like numbers), rhythm, and the collections until far after any period that is asked about. */
  function rhythm(firstDay = whole(110, 160), everyWeeks = whole(1, 4)) {
    const step = everyWeeks * 7;
    const planned = Array.from({ length: 40 }, (_, n) => firstDay + n * step);
    return { firstDay, everyWeeks, step, planned };
  }
  const plan = ({ firstDay, everyWeeks }, moved = []) => ({ firstDay, everyWeeks, moved });
  /** A day that is no collection: never more than 6 days from one. */
  const beside = (day) => day + pick([-3, -2, -1, 1, 2, 3]);

  const makers = {
    /** Ends between collections, so that the ends are not what does not hold. */
    'steady-rhythm'() {
      const one = rhythm();
      return [plan(one), one.planned[whole(0, 2)] - 2, one.planned[whole(4, 9)] + 3];
    },
    'ends-count'(index) {
      const one = rhythm();
      const first = whole(1, 3);
      const last = first + whole(1, 5);
      const from = one.planned[first] + (index % 3 === 1 ? 1 : 0);
      const to = one.planned[last] - (index % 3 === 2 ? 1 : 0);
      return [plan(one), from, to];
    },
    'begins-with-first'(index) {
      const one = rhythm(whole(200, 260), whole(1, 3));
      const from = one.firstDay - one.step * whole(1, 3) - whole(0, 3);
      const to = index % 4 === 3 ? one.firstDay - 1 : one.planned[whole(1, 4)] + 1;
      return [plan(one), from, to];
    },
    /** Every move stays far inside the period and between its neighbours. */
    'moved-inside'() {
      const one = rhythm();
      const places = [whole(2, 4), whole(5, 7)];
      const moved = places.map((n) => ({ day: one.planned[n], to: beside(one.planned[n]) }));
      return [plan(one, random() < 0.5 ? moved : moved.reverse()), one.planned[0] - 1, one.planned[9] + 1];
    },
    /** In and out over both ends; also a collection 30 days after the end, the longest move there is. */
    'moved-over-the-ends'(index) {
      const one = rhythm();
      const from = one.planned[2] - 3;
      const to = index % 5 === 4 ? one.planned[7] - 30 : one.planned[6] + 3;
      const moves = [
        { day: one.planned[1], to: from + whole(0, 2) },
        { day: one.planned[7], to: to - whole(0, 2) },
        { day: one.planned[2], to: from - whole(1, 2) },
        { day: one.planned[6], to: to + whole(1, 2) },
        { day: one.planned[7], to },
      ];
      return [plan(one, [moves[index % 5]]), from, to];
    },
    'does-not-take-place'() {
      const one = rhythm();
      const places = [2, 3, 4, 5].filter(() => random() < 0.6);
      const moved = [...places, 6].map((n) => ({ day: one.planned[n], to: null }));
      return [plan(one, moved), one.planned[1] - 2, one.planned[8] + 2];
    },
    'other-days-stay'(index) {
      const one = rhythm(whole(120, 160), whole(2, 4));
      const day = beside(one.planned[3]);
      const idle = { day, to: day + pick([4, 5]) };
      // A collection that lands on the day of another move is not moved again.
      const landed = beside(one.planned[5]);
      const twice = [
        { day: one.planned[5], to: landed },
        { day: landed, to: landed + 5 },
      ];
      return [plan(one, index % 2 === 0 ? [idle] : twice), one.planned[1] - 2, one.planned[8] + 2];
    },
    'order-and-once'(index) {
      const one = rhythm(whole(70, 80), 1);
      const early = { day: one.planned[6], to: one.planned[4] - whole(1, 3) };
      const same = { day: one.planned[3], to: one.planned[2] };
      return [plan(one, index % 2 === 0 ? [early] : [same]), one.planned[0] - 1, one.planned[9] + 1];
    },
    'plan-unchanged'() {
      const one = rhythm();
      const moved = [5, 2, 7].map((n) => ({ day: one.planned[n], to: beside(one.planned[n]) }));
      return [plan(one, moved), one.planned[0] - 1, one.planned[9] + 1];
    },
  };
  return Array.from({ length: count }, (_, index) => ({ args: makers[groupId](index) }));
}
