import { randomFrom } from './random.js';

const names = ['Ada', 'Bo', 'Cim', 'Dag', 'Eli', 'Fia', 'Gry', 'Ivo', 'Juni', 'Kaj', 'Lo', 'Mio', 'Noor', 'Odd', 'Pim'];

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

  const fees = { adult: 10 * whole(20, 40), child: 10 * whole(5, 15), family: 10 * whole(50, 70), honorary: 0 };
  const paying = ['adult', 'child', 'family'];
  const kind = () => paying[whole(0, 2)];
  /** Parts that make `sum` together. */
  function parts(sum, length) {
    const out = [];
    let left = sum;
    for (let n = length; n > 1; n--) {
      const part = Math.max(1, Math.floor((left / n) * (0.6 + random() * 0.6)));
      out.push(part);
      left -= part;
    }
    return [...out, left];
  }
  const now = (amounts) => amounts.map((amount) => [2026, amount]);

  /** `people`: each a kind and payments as [year, amount]. */
  function tables(people) {
    const ids = shuffled(people.map((_, n) => n + 11));
    const chosen = shuffled(names);
    const payments = people.flatMap(({ paid }, n) => paid.map((payment) => [ids[n], ...payment]));
    return {
      fees: shuffled(Object.entries(fees)),
      members: people.map((one, n) => [ids[n], one.name ?? chosen[n], one.kind]).sort((a, b) => a[0] - b[0]),
      payments: shuffled(payments).map((row, n) => [n + 1, ...row]),
    };
  }
  const some = (make, low, high) => Array.from({ length: whole(low, high) }, make);

  const someParts = () => {
    const one = kind();
    return { kind: one, paid: now([whole(10, fees[one] - 10)]) };
  };
  const nothing = () => ({ kind: kind(), paid: [] });
  const allPaid = () => {
    const one = kind();
    return { kind: one, paid: now([fees[one]]) };
  };

  const makers = {
    'part-paid': () => [...some(someParts, 2, 4), ...some(allPaid, 1, 2)],
    'nothing-paid': () => [...some(nothing, 1, 3), ...some(allPaid, 1, 2)],
    'in-parts'() {
      const less = () => {
        const one = kind();
        return { kind: one, paid: now(parts(fees[one] - whole(1, 40), whole(2, 3))) };
      };
      const complete = () => {
        const one = kind();
        return { kind: one, paid: now(parts(fees[one], whole(2, 4))) };
      };
      return [...some(less, 1, 3), ...some(complete, 1, 3)];
    },
    'other-years'() {
      const before = () => {
        const one = kind();
        return { kind: one, paid: [[2025, fees[one]], ...(random() < 0.5 ? now([whole(10, 40)]) : [])] };
      };
      const ahead = () => {
        const one = kind();
        return { kind: one, paid: [[2027, fees[one]]] };
      };
      return [...some(before, 1, 2), ...some(ahead, 1, 2), ...some(allPaid, 1, 2)];
    },
    'paid-in-full'() {
      const more = () => {
        const one = kind();
        return { kind: one, paid: now([fees[one] + whole(1, 50)]) };
      };
      const almost = () => {
        const one = kind();
        return { kind: one, paid: now([fees[one] - 1]) };
      };
      return [...some(allPaid, 1, 2), ...some(more, 1, 2), almost()];
    },
    'fee-of-nothing': () => [...some(() => ({ kind: 'honorary', paid: [] }), 1, 2), ...some(someParts, 1, 2)],
    'same-name'() {
      const name = names[whole(0, names.length - 1)];
      return [...some(someParts, 2, 3)].map((one) => ({ ...one, name }));
    },
  };
  return Array.from({ length: count }, () => ({ tables: tables(makers[groupId]()) }));
}
