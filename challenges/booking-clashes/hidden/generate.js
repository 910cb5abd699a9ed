import { randomFrom } from './random.js';

/** Gives `count` cases for one group: lists of bookings. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));

  function shuffled(list) {
    const rest = [...list];
    const out = [];
    while (rest.length > 0) out.push(...rest.splice(whole(0, rest.length - 1), 1));
    return out;
  }

  const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
  const named = (times, ids) => times.map(([from, to], place) => ({ id: ids[place], from, to }));
  /** In the order of time and alphabet: here the order cannot be what does not hold. */
  const inOrder = (times) => named([...times].sort((a, b) => a[0] - b[0]), alphabet);
  /** In an order that follows neither the time nor the alphabet. */
  const mixed = (times) => named(shuffled(times), shuffled(alphabet));

  /** Begins at an even hour and ends at an odd one: here no booking begins when another ends. */
  function neverMeeting() {
    const from = 2 * whole(0, 10);
    return [from, Math.min(23, from + 2 * whole(0, 5) + 1)];
  }

  const makers = {
    /** Every other list has a booking between the two that clash, every other pair of lists one before them. */
    'shared-time'(index) {
      const from = whole(5, 12);
      const to = from + whole(3, 5);
      const later = whole(from + 1, to - 2);
      const [one, other] = shuffled([[from, to], [later, to + whole(1, 3)]]);
      const others = shuffled([[0, whole(1, 3)], [22, 24]]);
      const between = index % 2 === 0 ? others.splice(0, 1) : [];
      const before = index % 4 > 1 ? others.splice(0, 1) : [];
      const after = others.slice(0, whole(0, others.length));
      return named([...before, one, ...between, other, ...after], shuffled(alphabet));
    },
    /** Every other list has the later booking first. The one real clash comes after them, in the order of time. */
    'meeting-times'(index) {
      const times = [];
      let from = whole(0, 6);
      for (let left = whole(2, 4); left > 0; left--) {
        const to = from + whole(1, 3);
        times.push([from, to]);
        from = to;
      }
      const meeting = index % 2 === 0 ? times : times.reverse();
      return named([...meeting, [from + 1, from + 3], [from + 2, from + 4]], alphabet);
    },
    'inside-another'() {
      const from = whole(4, 8);
      const to = from + whole(3, 8);
      const inside = [
        [from + 1, to - 1],
        [from, to - 1],
        [from + 1, to],
        [from, to],
      ];
      const before = [[0, 1], [2, 3]].slice(0, whole(0, 2));
      return inOrder([...before, [from, to], inside[whole(0, 3)], [to + 1, 24]]);
    },
    'order-of-pairs': () => mixed(Array.from({ length: whole(4, 7) }, neverMeeting)),
    'list-unchanged': () => mixed(Array.from({ length: whole(3, 6) }, neverMeeting)),
    'full-day'() {
      const times = Array.from({ length: 60 }, () => whole(0, 22)).map((from) => [from, from + whole(1, 2)]);
      return named(times, shuffled(times.map((_, place) => `b${place + 10}`)));
    },
  };
  return Array.from({ length: count }, (_, index) => ({ args: [makers[groupId](index)] }));
}
