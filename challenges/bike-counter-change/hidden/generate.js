import { randomFrom } from './random.js';

/** Gives `count` cases for one group: lists of rows. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  const two = (number) => String(number).padStart(2, '0');

  function shuffled(list) {
    const rest = [...list];
    const out = [];
    while (rest.length > 0) out.push(...rest.splice(whole(0, rest.length - 1), 1));
    return out;
  }

  /** Rising days of one or several months. */
  const dates = (many) =>
    shuffled(Array.from({ length: 60 }, (_, n) => `2026-${two(4 + Math.floor(n / 30))}-${two((n % 30) + 1)}`))
      .slice(0, many)
      .sort();
  /** Rising hours of the day. */
  const hours = (many) =>
    shuffled(Array.from({ length: 24 }, (_, n) => n))
      .slice(0, many)
      .sort((a, b) => a - b);
  const bikes = () => (random() < 0.15 ? 0 : whole(1, 400));
  const row = (date, hour, many = bikes()) => `${date};${two(hour)};${many}`;
  /** Rows that hold, in the order of time. */
  const rowsOf = (days, low, high) => days.flatMap((date) => hours(whole(low, high)).map((hour) => row(date, hour)));
  const gap = () => ' '.repeat(whole(1, 3));

  const damaged = (date) => {
    const hour = two(whole(0, 23));
    const many = whole(1, 300);
    return [
      '',
      date,
      `${date};${hour}`,
      `${date};${hour};${many};`,
      `${date};${hour};${many};0`,
      `;${hour};${many}`,
      `${date};;${many}`,
      `${date};24;${many}`,
      `${date};${whole(25, 99)};${many}`,
      `${date};0${hour};${many}`,
      `${date};-1;${many}`,
      `${date};${hour}:00;${many}`,
      `${date};${hour};-${many}`,
      `${date};${hour};${many}.5`,
      `${date};${hour};${many},5`,
      `${date};${hour};${many}x`,
      `${date};${hour};1e2`,
      `${date};${hour};+${many}`,
      `${date};${hour};1 ${two(many % 100)}`,
      `${date};${hour};1_0`,
      `${date};${hour};1000000`,
      `${date};${hour};?`,
      `${date.slice(2)};${hour};${many}`,
      `0${date};${hour};${many}`,
      `${date}1;${hour};${many}`,
      `${date.replaceAll('-', '/')};${hour};${many}`,
      `${date.replaceAll('-', '')};${hour};${many}`,
      `${date.slice(0, 8)}${whole(1, 9)};${hour};${many}`,
      `${date.slice(0, 5)}${whole(1, 9)}${date.slice(7)};${hour};${many}`,
      `${date.slice(0, 4)} ${date.slice(4)};${hour};${many}`,
      `${date};2 3;${many}`,
      `${date},${hour},${many}`,
      `x${date};${hour};${many}`,
      `${date};24;`,
      `;${hour};`,
      `${date};${hour};;`,
    ];
  };

  const makers = {
    /** The largest is first, last or between; no two hours of a day are equal. */
    busiest(index) {
      return dates(whole(1, 3)).flatMap((date) => {
        const some = hours(whole(3, 5));
        const counts = shuffled(some.map((_, n) => 20 + 30 * n + whole(0, 20)));
        const rows = some.map((hour, n) => row(date, hour, counts[n]));
        return index % 2 === 0 ? rows : shuffled(rows);
      });
    },
    'equal-hours'() {
      const most = whole(200, 400);
      return dates(whole(1, 2)).flatMap((date) => {
        const some = hours(whole(4, 6));
        const equal = shuffled(some).slice(0, whole(2, 3));
        const rows = some.map((hour) => row(date, hour, equal.includes(hour) ? most : whole(0, 150)));
        return rows.reverse();
      });
    },
    'no-bicycles'() {
      const [date, other] = dates(2);
      return shuffled([...hours(whole(1, 4)).map((hour) => row(date, hour, 0)), row(other, 12, whole(1, 9))]);
    },
    /** Larger counts in rows that are double, or of another day, or that cannot be read. */
    'what-is-not-counted'(index) {
      const [date, other] = dates(2);
      const [quiet, busy, late] = hours(3);
      const large = [
        [row(date, quiet, 999)],
        [`${date};${two(quiet)};9999x`, `${date};24;900`],
        [row(other, late, 900)],
        [`${date};${two(late)};`, row(date, busy, 998)],
      ][index % 4];
      return [row(date, quiet, whole(1, 50)), row(date, busy, whole(60, 99)), ...large];
    },
    totals: () => rowsOf(dates(whole(2, 4)), 2, 5),
    'days-in-order'() {
      const days = [`2025-12-${whole(10, 31)}`, `2026-01-0${whole(1, 9)}`, ...dates(whole(1, 3))];
      return shuffled(rowsOf(days, 1, 3));
    },
    'written-in-other-ways'() {
      const spaced = (date, hour) => {
        const written = pick([String(hour), two(hour)]);
        const many = pick([String(bikes()), two(whole(0, 9)), `000${whole(1, 400)}`.slice(-6), String(whole(100000, 999999))]);
        const before = () => (random() < 0.4 ? gap() : '');
        return `${before()}${date}${before()};${before()}${written}${before()};${before()}${many}${before()}`;
      };
      return dates(2).flatMap((date) => [...new Set([0, 23, ...hours(2)])].map((hour) => spaced(date, hour)));
    },
    broken() {
      const days = dates(2);
      const some = shuffled(damaged(pick(days))).slice(0, whole(5, 7));
      return shuffled([...rowsOf(days, 1, 3), ...some]);
    },
    'nothing-counted'(index) {
      if (index === 0) return [];
      const [date] = dates(1);
      return shuffled([...shuffled(damaged(date)).slice(0, whole(1, 3)), ...[`${date};8;`, `${date};9;`].slice(index % 3)]);
    },
    'rows-unchanged': () => shuffled([...rowsOf(dates(2), 2, 3), ' 2026-04-03 ; 9 ; 12 ', '2026-04-03;9;12', '']),
    'whole-week'() {
      const days = dates(5);
      const rows = shuffled(rowsOf(days, 4, 7));
      const again = shuffled(rows).slice(0, 5);
      const empty = days.map((date) => `${date};${whole(0, 23)};`);
      const some = days.flatMap((date) => shuffled(damaged(date)).slice(0, 2));
      return shuffled([...rows, ...again, ...empty, ...some]);
    },
  };
  return Array.from({ length: count }, (_, index) => ({ args: [makers[groupId](index)] }));
}
