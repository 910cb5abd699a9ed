import { randomFrom } from './random.js';

/** Gives `count` cases for one group: scripts that read the events of one or two sensors. */
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

  const names = () => shuffled(['A1', 'A2', 'B1', 'B2', 'C3', 'Gym']);
  const rulesWith = (count) => {
    const low = whole(6, 9) * 100;
    return { high: low + whole(1, 4) * 100, low, count };
  };
  /** Values well away from both limits. */
  const above = ({ high }) => high + whole(5, 400);
  const between = ({ high, low }) => whole(low + 5, high - 5);
  const below = ({ low }) => low - whole(5, 200);
  const many = (length, make) => Array.from({ length }, make);

  /** Values of one room as measurements; `at` rises, with gaps. */
  function of(room, values, begin = whole(0, 50)) {
    let at = begin;
    return values.map((co2) => {
      at += whole(1, 5);
      return { room, at, co2 };
    });
  }
  /** Several rooms in one row, each in its own order, and `at` rising. */
  function mixed(rows) {
    const left = rows.map((row) => [...row]).filter((row) => row.length > 0);
    const out = [];
    let at = whole(0, 50);
    while (left.length > 0) {
      const row = one(left);
      at += whole(1, 3);
      out.push({ ...row.shift(), at });
      if (row.length === 0) left.splice(left.indexOf(row), 1);
    }
    return out;
  }

  const sensor = (readings, as = 'sensor') => ({ new: 'Sensor', args: [readings], as });
  const alarms = (rules, from = 'sensor', as = 'events') => ({ call: 'alarms', args: [{ $ref: from }, rules], as });
  const take = (most, from = 'events') => ({ take: most, from, await: true });
  const asked = (on = 'sensor') => ({ get: 'asked', on });
  const all = (readings, rules) => [sensor(readings), alarms(rules), take(60)];

  const makers = {
    /** One row that is long enough, and then goes on. */
    'starts-after-the-count'() {
      const rules = rulesWith(whole(1, 6));
      const values = [...many(whole(0, 3), () => below(rules)), ...many(rules.count + whole(0, 3), () => above(rules))];
      return all(of(names()[0], values), rules);
    },
    /** Rows that are one too short, broken by a value between the limits or below both. */
    'broken-rows'(index) {
      const rules = rulesWith(whole(2, 4));
      const short = () => [...many(rules.count - 1, () => above(rules)), one([between, below])(rules)];
      const values = [...many(whole(2, 3), short).flat(), ...many(index % 3 === 0 ? rules.count - 1 : rules.count, () => above(rules))];
      return all(of(names()[0], values), rules);
    },
    'ends-below-the-low'() {
      const rules = rulesWith(whole(1, 3));
      const stays = shuffled([between(rules), between(rules), above(rules)]);
      const values = [...many(rules.count, () => above(rules)), ...stays, below(rules), below(rules), between(rules)];
      return all(of(names()[0], values), rules);
    },
    'exactly-the-limit'(index) {
      const rules = rulesWith(2);
      const { high, low } = rules;
      const rows = [
        [high, high, high + 1, high],
        [high + 1, high + 1, low, low, low - 1],
        [high + 1, high, high + 1, high + 1, low, low - 1],
        [high + 1, high + 1, high, low + 1, low],
      ];
      return all(of(names()[0], rows[index % rows.length]), rules);
    },
    /** On, off, too short a row, on again: the count begins from zero. */
    'again-from-zero'() {
      const rules = rulesWith(whole(2, 4));
      const on = () => many(rules.count + whole(0, 2), () => above(rules));
      const values = [...on(), below(rules), ...many(rules.count - 1, () => above(rules)), between(rules), ...on(), below(rules), ...on()];
      return all(of(names()[0], values), rules);
    },
    'missing-values'(index) {
      const rules = rulesWith(whole(2, 4));
      const withGaps = (values) => values.flatMap((value) => [value, ...many(whole(0, 2), () => null)]);
      const on = withGaps(many(rules.count, () => above(rules)));
      // 0 is a measurement.
      const end = index % 2 === 0 ? 0 : below(rules);
      return all(of(names()[0], [null, ...on, null, null, end, null, above(rules)]), rules);
    },
    /** Rooms in turn: none has a long row alone, or each ends at its own time. */
    'rooms-of-their-own'(index) {
      const rules = rulesWith(whole(2, 4));
      const rooms = names().slice(0, whole(2, 3));
      const short = () => many(rules.count - 1, () => above(rules));
      const long = () => [...many(rules.count, () => above(rules)), ...many(whole(0, 2), () => between(rules)), below(rules)];
      return all(mixed(rooms.map((room, n) => of(room, n === index % 3 ? short() : long()))), rules);
    },
    /** How many measurements were read when each event was given. */
    'as-they-come'() {
      const rules = rulesWith(whole(1, 3));
      const on = () => many(rules.count + whole(1, 3), () => above(rules));
      const values = [...many(whole(0, 3), () => below(rules)), ...on(), below(rules), between(rules), ...on(), below(rules), below(rules)];
      const steps = many(4, () => [take(1), asked()]).flat();
      return [sensor(of(names()[0], values)), alarms(rules), ...steps];
    },
    /** Two that are read in turn, of rooms with the same name. */
    'two-at-once'() {
      const rules = rulesWith(whole(2, 3));
      const room = names()[0];
      const on = () => many(rules.count, () => above(rules));
      const north = of(room, [...on(), below(rules), ...on(), below(rules)]);
      const south = of(room, [...many(rules.count - 1, () => above(rules)), between(rules), ...on(), below(rules)]);
      return [
        sensor(north, 'north'),
        sensor(south, 'south'),
        alarms(rules, 'north', 'northern'),
        alarms(rules, 'south', 'southern'),
        take(1, 'northern'),
        take(1, 'southern'),
        take(2, 'northern'),
        take(5, 'southern'),
        take(5, 'northern'),
      ];
    },
    'nothing-to-tell'(index) {
      const rules = rulesWith(whole(2, 5));
      const values = [[], [null, null, null], many(6, () => between(rules)), many(rules.count - 1, () => above(rules))][index % 4];
      return all(of(names()[0], values), rules);
    },
    'whole-day'() {
      const rules = rulesWith(whole(1, 4));
      const value = () => one([above, above, above, between, below, () => null, () => rules.high, () => rules.low])(rules);
      const rows = names()
        .slice(0, whole(2, 4))
        .map((room) => of(room, many(whole(10, 25), value)));
      return [sensor(mixed(rows)), alarms(rules), take(3), asked(), take(60), asked()];
    },
  };
  return Array.from({ length: count }, (_, index) => ({ steps: makers[groupId](index) }));
}
