import { randomFrom } from './random.js';

const streets = ['Almgången', 'Bryggan', 'Centralbron', 'Dalstigen', 'Ekvägen', 'Fiskgatan', 'Hamnen', 'Järnvägen', 'Kvarnbacken', 'Parken', 'Storgatan', 'Torget'];
const days = Array.from({ length: 9 }, (_, n) => `2026-05-0${n + 1}`);

/** Gives `count` databases for one group. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));

  function shuffled(list) {
    const rest = [...list];
    const out = [];
    while (rest.length > 0) out.push(...rest.splice(whole(0, rest.length - 1), 1));
    return out;
  }
  const hours = (length) => shuffled(Array.from({ length: 24 }, (_, n) => n)).slice(0, length);

  /** `places`: for each counter its rows as [day, hour, bikes]. `inOrder`: ids follow the streets. */
  function tables(places, inOrder) {
    // One that a comparison without case would place elsewhere.
    const among = inOrder ? shuffled(streets) : ['af Klints väg', ...shuffled(streets)];
    const chosen = among.slice(0, places.length).sort();
    const ids = Array.from({ length: places.length }, (_, n) => n + 1);
    const given = inOrder ? ids : ids.reverse();
    const counts = places.flatMap((rows, n) => rows.map((row) => [given[n], ...row]));
    return { counters: chosen.map((street, n) => [given[n], street]), counts: shuffled(counts) };
  }
  const some = (make, low, high) => Array.from({ length: whole(low, high) }, make);

  /** Sums that all differ, each spread over some days; the busiest hour never has the largest single value. */
  function differing() {
    const chosen = hours(whole(3, 5));
    return chosen.flatMap((hour, place) => {
      const sum = 100 - 9 * place - whole(0, 3);
      if (place !== 0) return [[days[whole(0, 8)], hour, sum]];
      const [one, two, three] = shuffled(days);
      return [[one, hour, 30], [two, hour, 30], [three, hour, sum - 60]];
    });
  }
  /** One value an hour: here sums are no matter. */
  const single = () => hours(whole(3, 5)).map((hour, place) => [days[0], hour, 90 - 10 * place - whole(0, 4)]);

  const makers = {
    'largest-sum': () => [some(differing, 2, 3), true],
    'earliest-of-equal'() {
      const equal = () => {
        const chosen = hours(4);
        return chosen.map((hour, place) => [days[0], hour, place < 3 ? 50 : whole(10, 40)]);
      };
      return [some(equal, 1, 3), true];
    },
    'broken-rows'() {
      const [broken] = hours(1);
      const withBroken = single().filter(([, hour]) => hour !== broken);
      const allBroken = some((_, n) => [days[n], broken, null], 1, 3);
      const sameHour = [days[8], withBroken[0][1], null];
      return [[[...withBroken, sameHour], single()].map((rows, n) => (n === 0 ? [...rows, ...allBroken] : rows)), true];
    },
    'nothing-counted': () => [[...some(single, 1, 2), [[days[0], 8, null]], []], true],
    /** At three in the night nobody may have come: 0 is a value, and is more than a broken hour. */
    'zero-is-a-value'() {
      const [one, two] = hours(2);
      return [[[[days[0], one, null], [days[0], two, 0]], single()], true];
    },
    'order-of-streets': () => [some(single, 3, 5), false],
  };
  return Array.from({ length: count }, () => ({ tables: tables(...makers[groupId]()) }));
}
