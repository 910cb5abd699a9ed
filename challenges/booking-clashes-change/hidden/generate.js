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
  /** Names in the order of the alphabet, beginning anywhere: no answer is known by heart. */
  const rising = () => alphabet.slice(whole(0, 12));
  const named = (times, ids) => times.map(([from, to], place) => ({ id: ids[place], from, to }));
  /** In an order that follows neither the time nor the alphabet. */
  const mixed = (times) => named(shuffled(times), shuffled(alphabet));
  /** In the order of time and alphabet: here the order cannot be what does not hold. */
  const inOrder = (times) => named([...times].sort((a, b) => a[0] - b[0]), rising());

  /** Begins at an even hour and ends at an odd one: here no booking begins when another ends. */
  function neverMeeting() {
    const from = 2 * whole(0, 9);
    return [from, Math.min(23, from + 2 * whole(0, 5) + 1)];
  }
  /** Three that share an hour, between 20 and 24: one real group. */
  const evening = () => [[20, 24], [21, 23], [whole(20, 21), 24]];

  const makers = {
    'three-at-once'() {
      const shared = whole(6, 12);
      const around = () => [shared - whole(0, 3), shared + whole(1, 4)];
      return mixed([around(), around(), around(), [0, whole(1, 2)], [22, 24]].slice(0, whole(3, 5)));
    },
    'two-at-once'() {
      const pairs = Array.from({ length: whole(2, 4) }, (_, n) => [[4 * n, 4 * n + 3], [4 * n + 1, 4 * n + 3 - whole(0, 1)]]).flat();
      return inOrder([...pairs, ...evening()]);
    },
    /** Each with the next, the first not with the third; every other time the middle one comes first in the list. */
    chain(index) {
      const from = whole(0, 6);
      const links = [[from, from + 4], [from + 3, from + 7], [from + 6, from + 9]];
      const [first, middle, last] = links;
      return named([...(index % 2 === 0 ? links : [middle, first, last]), ...evening()], rising());
    },
    'meeting-times'(index) {
      const from = whole(2, 8);
      const meeting = [[from, from + 3], [from + 1, from + 3], [from + 3, from + whole(4, 6)]];
      return named([...(index % 2 === 0 ? meeting : meeting.reverse()), ...evening()], rising());
    },
    'order-of-groups': () => mixed(Array.from({ length: whole(5, 7) }, neverMeeting)),
    'list-unchanged': () => mixed(Array.from({ length: whole(4, 6) }, neverMeeting)),
    'full-day'() {
      const times = Array.from({ length: 40 }, () => whole(0, 22)).map((from) => [from, from + whole(1, 2)]);
      return named(times, shuffled(times.map((_, place) => `b${place + 10}`)));
    },
  };
  return Array.from({ length: count }, (_, index) => ({ args: [makers[groupId](index)] }));
}
