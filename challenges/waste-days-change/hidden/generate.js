import { randomFrom } from './random.js';

/** Gives `count` cases for one group: a plan and a period. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  const pick = (list) => list[whole(0, list.length - 1)];

  /** Days of three digits, so that texts sort like numbers. */
  function rhythm(firstDay = whole(110, 160), everyWeeks = whole(1, 4)) {
    const step = everyWeeks * 7;
    const planned = Array.from({ length: 40 }, (_, n) => firstDay + n * step);
    return { firstDay, everyWeeks, step, planned };
  }
  const plan = ({ firstDay, everyWeeks }, moved = [], breaks = []) => ({ firstDay, everyWeeks, moved, breaks });
  /** A day that is no collection: never more than 3 days from one. */
  const beside = (day) => day + pick([-3, -2, -1, 1, 2, 3]);
  const around = (day) => ({ first: day - whole(0, 3), last: day + whole(0, 3) });
  const period = ({ planned }) => [planned[0] - 1, planned[9] + 1];

  const makers = {
    'no-breaks'() {
      const one = rhythm();
      const moved = [3, 6].map((n) => ({ day: one.planned[n], to: pick([null, beside(one.planned[n])]) }));
      return [plan(one, moved), ...period(one)];
    },
    'break-inside'() {
      const one = rhythm();
      const from = whole(2, 4);
      const to = from + whole(0, 3);
      const breaks = [{ first: one.planned[from] - 2, last: one.planned[to] + 2 }];
      return [plan(one, [], breaks), ...period(one)];
    },
    /** In turn: begins on a collection, ends on one, both, and a break of a single day. */
    'ends-of-a-break'(index) {
      const one = rhythm();
      const [a, b] = [one.planned[3], one.planned[5]];
      const breaks = [
        { first: a, last: b - 1 },
        { first: a + 1, last: b },
        { first: a, last: b },
        { first: a, last: a },
      ];
      return [plan(one, [], [breaks[index % 4]]), ...period(one)];
    },
    'moved-out'() {
      const one = rhythm();
      const day = one.planned[whole(3, 6)];
      const to = pick([day - 2, day - 3, day + 2, day + 3]);
      return [plan(one, [{ day, to }], [{ first: day - 1, last: day + 1 }]), ...period(one)];
    },
    'moved-in'() {
      const one = rhythm();
      const day = one.planned[whole(3, 6)];
      const to = pick([day - 3, day - 2, day + 2, day + 3]);
      return [plan(one, [{ day, to }], [{ first: to - whole(0, 1), last: to + whole(0, 1) }]), ...period(one)];
    },
    'several-breaks'(index) {
      const one = rhythm();
      const apart = [2, 5, 8].map((n) => around(one.planned[n]));
      const sharing = [
        { first: one.planned[3] - 1, last: one.planned[5] + 1 },
        { first: one.planned[5] - 1, last: one.planned[6] + 1 },
      ];
      return [plan(one, [], index % 2 === 0 ? apart : sharing.reverse()), ...period(one)];
    },
    'order-and-once'(index) {
      const one = rhythm(whole(70, 80), 1);
      const early = { day: one.planned[6], to: one.planned[4] - whole(1, 3) };
      const same = { day: one.planned[3], to: one.planned[2] };
      return [plan(one, [index % 2 === 0 ? early : same], [around(one.planned[8])]), ...period(one)];
    },
    'plan-unchanged'() {
      const one = rhythm();
      const moved = [5, 2, 7].map((n) => ({ day: one.planned[n], to: beside(one.planned[n]) }));
      return [plan(one, moved, [around(one.planned[6]), around(one.planned[3])]), ...period(one)];
    },
    'whole-year'(index) {
      const one = rhythm(whole(100, 130), whole(1, 3));
      const places = Array.from({ length: 12 }, (_, n) => n + 1);
      const moved = places
        .filter(() => random() < 0.5)
        .map((n) => ({ day: one.planned[n], to: pick([null, beside(one.planned[n]), one.planned[n] + pick([-30, 30])]) }));
      const breaks = [2, 5, 9].map((n) => ({ first: one.planned[n] - whole(0, 2), last: one.planned[n + whole(0, 2)] + whole(0, 2) }));
      // The longest move there is, onto the last day of the period.
      if (index % 3 === 2) {
        const late = one.planned[18];
        return [plan(one, [...moved, { day: late, to: late - 30 }], breaks), one.planned[1], late - 30];
      }
      // Ends and begins on a collection, or beside one.
      return [plan(one, moved, breaks), one.planned[1] + (index % 3) - 1, one.planned[12] + (index % 2)];
    },
  };
  return Array.from({ length: count }, (_, index) => ({ args: makers[groupId](index) }));
}
