import { randomFrom } from './random.js';

const names = ['Ada', 'Bo', 'Cim', 'Dag', 'Eli', 'Fia', 'Gry', 'Ivo', 'Juni', 'Kaj', 'Lo', 'Mio'];

/** Gives `count` cases for one group: scripts of calls on one plan. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));

  function shuffled(list) {
    const rest = [...list];
    const out = [];
    while (rest.length > 0) out.push(...rest.splice(whole(0, rest.length - 1), 1));
    return out;
  }

  /** `people`: pairs of days and most. Who stands where in the alphabet says nothing. */
  function plan(people, steps) {
    const chosen = shuffled(names);
    const volunteers = people.map(([days, most = 20], place) => ({ name: chosen[place], days, most }));
    return [{ new: 'CafePlan', args: [volunteers], as: 'plan' }, ...steps];
  }
  const fill = (day, hour) => ({ call: 'fill', on: 'plan', args: [day, hour] });
  const handBack = (day, hour) => ({ call: 'handBack', on: 'plan', args: [day, hour] });
  const rows = { call: 'rows', on: 'plan' };

  /** Different days of two digits, in rising order: here a text sorts like a number. */
  const days = (many) => shuffled(Array.from({ length: 80 }, (_, n) => n + 12)).slice(0, many).sort((a, b) => a - b);
  /** Of two digits too. */
  const hour = () => whole(10, 14);
  const later = () => whole(15, 19);

  const makers = {
    /** Everybody can come on every day and gets one shift at most: here nothing but the order of the rows matters. */
    'list-in-order'() {
      const [day, other] = [whole(2, 9), whole(20, 99)];
      const times = [
        ...[[day, whole(10, 20)], [day, whole(6, 9)], [other, hour()]],
        ...[[whole(10, 19), hour()], [whole(100, 199), hour()]],
      ];
      const people = times.map(() => [shuffled([...new Set(times.map(([one]) => one))])]);
      return plan(people, [...shuffled(times).map(([one, at]) => fill(one, at)), rows]);
    },
    /** At each shift one person alone can come, or counts that differ decide. */
    'handed-back'(index) {
      const [first, second, third, fourth] = shuffled(days(4));
      const at = hour();
      const scripts = [
        // Had one shift and wants one: can take another.
        () => plan([[[first, second], 1], [[first]]], [fill(first, at), handBack(first, at), fill(second, at), rows]),
        // Had two and has none: is before the one who has one. The third takes over.
        () => {
          const back = [second, fourth].flatMap((day) => [fill(day, at), handBack(day, at)]);
          const people = [[[first, third]], [[first, second, fourth]], [[second, fourth]]];
          return plan(people, [fill(third, at), ...back, fill(first, at), rows]);
        },
        // Can take a later shift on the same day.
        () => plan([[[first]], [[first]]], [fill(first, at), handBack(first, at), fill(first, later()), rows]),
      ];
      return scripts[index % 3]();
    },
    'once-a-day'(index) {
      const [first, second, ...others] = shuffled(days(5));
      const person = [shuffled([first, second, ...others])];
      const both = [fill(first, hour()), fill(second, hour())];
      if (index % 3 === 0) return plan([person], [...both, fill(first, later()), rows]);
      if (index % 3 === 1) return plan([person], [fill(first, hour()), fill(first, later()), fill(second, hour()), rows]);
      // The other one has more shifts, and gets the next one even so.
      const busy = [shuffled([...others, first])];
      const loaded = others.map((day) => fill(day, hour()));
      const withoutOthers = [[first, second]];
      return plan(shuffled([withoutOthers, busy]), [...loaded, ...both, fill(first, later()), rows]);
    },
    'tie-by-the-list'() {
      const many = whole(3, 4);
      const all = days(many * 2 + whole(0, 2));
      const people = Array.from({ length: many }, () => [all]);
      return plan(people, shuffled(all).map((day) => fill(day, hour())));
    },
    /** Three people with different counts, so that the order of the list does not matter. */
    'another-takes-over'(index) {
      const [day, one, two, three] = shuffled(days(4));
      const at = hour();
      const idle = [[day]];
      const middle = [[one, day]];
      const busy = [[two, three, day]];
      const load = shuffled([one, two, three]).map((each) => fill(each, hour()));
      if (index % 4 === 3) return plan([idle], [fill(day, at), handBack(day, at), rows]);
      if (index % 4 === 1) {
        // The later one of two shifts on a day.
        const both = [fill(day, at), fill(day, later())];
        return plan(shuffled([idle, middle, busy]), [...load, ...both, handBack(...both[1].args), rows]);
      }
      const people = shuffled(index % 4 === 2 ? [idle, busy] : [idle, middle, busy]);
      const loaded = index % 4 === 2 ? load.filter(({ args }) => args[0] !== one) : load;
      return plan(people, [...loaded, fill(day, at), handBack(day, at), rows]);
    },
    'at-most'(index) {
      const most = index % 3;
      const all = days(most + 3);
      const reserve = [all.slice(-1)];
      const people = index % 2 === 0 ? [[all, most]] : [[all, most], reserve];
      return plan(people, [...all.map((day) => fill(day, hour())), rows]);
    },
    'nobody-can'() {
      const [mine, other, ...free] = shuffled(days(4));
      const people = shuffled([[[mine]], [[other]]]);
      return plan(people, [...shuffled([mine, other, ...free]).map((day) => fill(day, hour())), rows]);
    },
    /** The last volunteer can come on all days: so the first shift of a day always has somebody who can hand it back. */
    'whole-month'() {
      const month = [0, 5, 9, 10, 11, 17, 18, 30];
      const some = () => month.filter(() => random() < 0.7);
      const people = Array.from({ length: whole(3, 5) }, () => [some(), whole(1, 4)]);
      const firsts = shuffled(month).map((day) => fill(day, whole(8, 12)));
      const backs = shuffled(firsts).slice(0, 4).map(({ args }) => handBack(...args));
      const seconds = shuffled(month).slice(0, 5).map((day) => fill(day, whole(13, 18)));
      const [first, ...rest] = plan([...people, [month]], [...firsts, ...backs, ...seconds, rows]);
      const other = [{ ...first, as: 'other' }, ...[fill(0, 9), rows].map((step) => ({ ...step, on: 'other' }))];
      return [first, ...rest, ...other];
    },
  };
  return Array.from({ length: count }, (_, index) => ({ steps: makers[groupId](index) }));
}
