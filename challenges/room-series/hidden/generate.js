import { randomFrom } from './random.js';

/** Gives `count` cases for one group: scripts of calls on one or two calendars. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  const one = (list) => list[whole(0, list.length - 1)];

  function shuffled(list) {
    const rest = [...list];
    const out = [];
    while (rest.length > 0) out.push(...rest.splice(whole(0, rest.length - 1), 1));
    return out;
  }

  const people = () => shuffled(['Ada', 'Bo', 'Cim', 'Eli', 'Fia', 'Gry', 'Kim', 'Noor']);
  const rooms = () => shuffled(['Blue', 'Red', 'Green', 'Attic']);
  /** Minutes since midnight as a text. */
  const time = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  /** A time of one to two hours between 9 and 16, so that there is room before and after. */
  function hours() {
    const start = whole(18, 28) * 30;
    return { start, end: start + whole(2, 4) * 30 };
  }

  const begin = (as = 'calendar') => ({ new: 'RoomCalendar', args: [], as });
  const call = (name, ...args) => ({ call: name, on: 'calendar', args });
  const book = (room, day, { start, end }, who) => call('book', room, day, time(start), time(end), who);
  const series = (room, day, { start, end }, who, weeks) =>
    call('bookSeries', room, day, time(start), time(end), who, weeks);
  const move = (id, { start, end }) => call('move', id, time(start), time(end));
  const days = (room, first, weeks) => Array.from({ length: weeks }, (_, n) => call('day', room, first + 7 * n));

  const makers = {
    /** No series. Touching, clashing, cancelling, moving onto itself, onto another, and to a free time. */
    'single-bookings'() {
      const [room, other] = rooms();
      const [a, b, c] = people();
      const day = whole(1, 60);
      const at = hours();
      const after = { start: at.end, end: at.end + 60 };
      const over = { start: at.start + 30, end: at.end + 30 };
      return [
        begin(),
        book(room, day, after, a),
        book(room, day, at, b),
        book(room, day, over, c),
        book(other, day, over, c),
        book(room, day + 7, over, c),
        book(room, day, { start: at.start - 120, end: at.start - 60 }, c),
        call('day', room, day),
        ...shuffled([move(2, over), move(2, { start: at.start - 30, end: at.end - 30 }), call('cancel', 9)]),
        move(2, { start: at.start - 60, end: at.end }),
        call('cancel', 1),
        call('cancel', 1),
        move(2, over),
        book(room, day, { start: at.start - 60, end: at.start }, a),
        book(room, day, { start: at.start, end: at.start + 30 }, c),
        call('day', room, day),
      ];
    },
    'every-week'() {
      const [room] = rooms();
      const [a] = people();
      const day = whole(1, 80);
      const weeks = whole(2, 9);
      return [begin(), series(room, day, hours(), a, weeks), ...days(room, day, weeks + 1), call('day', room, day + 1)];
    },
    'skips-taken'() {
      const [room] = rooms();
      const [a, b] = people();
      const day = whole(1, 80);
      const weeks = whole(4, 8);
      const at = hours();
      const places = shuffled(Array.from({ length: weeks }, (_, n) => n)).slice(0, whole(1, 3));
      const meets = () => one([at, { start: at.start - 60, end: at.start + 30 }, { start: at.end - 30, end: at.end + 60 }]);
      const touches = { start: at.end, end: at.end + 30 };
      const free = Array.from({ length: weeks }, (_, n) => n).find((n) => !places.includes(n));
      return [
        begin(),
        ...places.map((n) => book(room, day + 7 * n, meets(), b)),
        book(room, day + 7 * free, touches, b),
        series(room, day, at, a, weeks),
        ...days(room, day, weeks),
      ];
    },
    'nothing-free'() {
      const [room] = rooms();
      const [a, b] = people();
      const day = whole(1, 80);
      const weeks = whole(1, 4);
      const at = hours();
      const all = Array.from({ length: weeks }, (_, n) => book(room, day + 7 * n, at, b));
      return [begin(), ...shuffled(all), series(room, day, at, a, weeks), ...days(room, day, weeks)];
    },
    /** Series and single bookings in turn, a series that gets no day, and a cancelled number that is not used again. */
    numbers() {
      const [room, other] = rooms();
      const [a, b, c] = people();
      const day = whole(1, 80);
      const at = hours();
      const acts = [
        series(room, day, at, a, whole(2, 3)),
        book(other, day, at, b),
        series(other, day + 100, at, c, whole(2, 3)),
      ];
      return [
        begin(),
        ...shuffled(acts),
        series(room, day, at, b, one([1, 2])),
        call('cancel', whole(1, 3)),
        book(other, day + 1, at, a),
        series(room, day + 2, at, c, 2),
      ];
    },
    /** A row of a series looks as any other row. */
    'rows-as-before'() {
      const [room] = rooms();
      const [a, b] = people();
      const day = whole(1, 80);
      const at = hours();
      const before = { start: at.start - 90, end: at.start - 30 };
      return [begin(), series(room, day, at, a, whole(2, 4)), book(room, day, before, b), call('day', room, day)];
    },
    /** Clash, cancel and move, with bookings that a series made. */
    'ordinary-bookings'() {
      const [room] = rooms();
      const [a, b] = people();
      const day = whole(1, 80);
      const at = hours();
      const later = { start: at.start + 30, end: at.end + 30 };
      return [
        begin(),
        series(room, day, at, a, 3),
        book(room, day + 7, later, b),
        ...shuffled([call('cancel', 2), move(1, later), move(3, { start: at.start - 60, end: at.start })]),
        book(room, day + 7, later, b),
        book(room, day + 14, at, b),
        call('cancel', 2),
        ...days(room, day, 3),
      ];
    },
    /** From a day of the series, from a day between, from before all, and from after all. */
    'cancel-the-rest'(index) {
      const [room] = rooms();
      const [a, b] = people();
      const day = whole(5, 80);
      const weeks = whole(4, 8);
      const at = hours();
      const middle = day + 7 * whole(1, weeks - 2);
      const from = [middle, middle + whole(1, 6), day - whole(0, 4), day + 7 * weeks][index % 4];
      return [
        begin(),
        series(room, day, at, a, weeks),
        book(room, middle, { start: at.end, end: at.end + 30 }, b),
        call('cancelSeries', 1, from),
        ...days(room, day, weeks),
      ];
    },
    /** One cancelled, one moved, and one more of the same person at the same time that is not of the series. */
    'cancel-after-changes'() {
      const [room] = rooms();
      const [a] = people();
      const day = whole(1, 80);
      const at = hours();
      const early = { start: at.start - 120, end: at.start - 60 };
      return [
        begin(),
        series(room, day, at, a, 5),
        ...shuffled([call('cancel', 3), move(4, early), move(2, early)]),
        book(room, day + 14, at, a),
        call('cancelSeries', 1, day + 7),
        ...days(room, day, 5),
        call('cancelSeries', 1, day + 7),
      ];
    },
    /** Only the series that is asked about, and none that does not exist. */
    'the-series-alone'() {
      const [room, other] = rooms();
      const [a, b] = people();
      const day = whole(1, 80);
      const at = hours();
      const picked = whole(1, 2);
      return [
        begin(),
        series(room, day, at, a, 3),
        series(other, day, at, one([a, b]), 3),
        call('cancelSeries', 3, 1),
        call('cancelSeries', picked, day + 7),
        ...days(room, day, 3),
        ...days(other, day, 3),
      ];
    },
    'two-calendars'() {
      const [room] = rooms();
      const [a, b] = people();
      const day = whole(1, 80);
      const at = hours();
      const on = (as, step) => ({ ...step, on: as });
      return [
        begin('north'),
        begin('south'),
        on('north', series(room, day, at, a, whole(2, 4))),
        on('south', series(room, day, at, b, whole(2, 4))),
        on('north', call('cancelSeries', 1, day + 7)),
        on('south', call('day', room, day + 7)),
        on('south', call('cancelSeries', 1, day)),
        on('north', call('day', room, day)),
      ];
    },
    'whole-term'() {
      const [room, other] = rooms();
      const names = people();
      const first = whole(1, 40);
      const act = () => {
        const where = one([room, other]);
        const day = first + 7 * whole(0, 5);
        const acts = [
          () => series(where, day, hours(), one(names), whole(1, 6)),
          () => book(where, day, hours(), one(names)),
          () => call('cancel', whole(1, 14)),
          () => move(whole(1, 14), hours()),
          () => call('cancelSeries', whole(1, 4), first + whole(0, 50)),
          () => call('day', where, day),
        ];
        return one([...acts, acts[0]])();
      };
      return [begin(), ...Array.from({ length: 30 }, act), ...days(room, first, 6), ...days(other, first, 6)];
    },
  };
  return Array.from({ length: count }, (_, index) => ({ steps: makers[groupId](index) }));
}
