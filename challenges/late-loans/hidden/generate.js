import { randomFrom } from './random.js';

const names = ['Ada', 'Bo', 'Cim', 'Dag', 'Eli', 'Fia', 'Gry', 'Ivo', 'Juni', 'Kaj', 'Lo', 'Mio', 'Noor', 'Odd', 'Pim'];
const titles = ['Fjällen', 'Havet', 'Is', 'Katten', 'Kretsar', 'Lampan', 'Ordlistan', 'Regn', 'Skruvar', 'Tåg'];

/** Gives `count` databases for one group. */
export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  const pick = (list) => list[whole(0, list.length - 1)];

  function shuffled(list) {
    const rest = [...list];
    const out = [];
    while (rest.length > 0) out.push(...rest.splice(whole(0, rest.length - 1), 1));
    return out;
  }

  const day = (month, date) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const longAgo = () => pick([`2025-11-${whole(10, 30)}`, day(2, whole(1, 28)), day(3, whole(1, 8))]);
  const later = () => (random() < 0.5 ? day(3, whole(11, 31)) : day(4, whole(1, 30)));
  /** Late, home again in time, or due later. */
  const lateLoan = () => [longAgo(), null];
  const otherLoan = () => pick([() => [later(), null], () => [day(4, whole(1, 20)), day(3, whole(1, 9))]])();

  /** `people`: each a name with loans as [due, returned]. The ids follow no order that the answer could have. */
  function tables(people) {
    const ids = shuffled(people.map((_, n) => n + 1));
    const rows = people.flatMap(({ loans }, n) => loans.map((loan) => [ids[n], pick(titles), ...loan]));
    return {
      borrowers: people.map(({ name }, n) => [ids[n], name]).sort((a, b) => a[0] - b[0]),
      loans: shuffled(rows).map((row, n) => [n + 1, ...row]),
    };
  }
  const some = (make, low, high) => Array.from({ length: whole(low, high) }, make);
  /** People with one late book each less than the one before: here neither ties nor order are in the way. */
  function stairs(length) {
    const chosen = shuffled(names).slice(0, length);
    return chosen.map((name, n) => ({ name, loans: [...some(lateLoan, n + 1, n + 1), ...some(otherLoan, 0, 2)] }));
  }

  const makers = {
    'counts-late': () => [...stairs(whole(1, 3)), { name: 'Zoe', loans: some(otherLoan, 1, 3) }, { name: 'Åke', loans: [] }],
    'due-today'() {
      const people = stairs(whole(1, 2));
      people[0].loans.push([day(3, 10), null], ...some(() => [day(3, 10), null], 0, 2));
      return [...people, { name: 'Zoe', loans: [[day(3, 10), null]] }];
    },
    /** The day before is late: the other side of the same limit. */
    'due-yesterday': () => [{ name: pick(names), loans: [...some(() => [day(3, 9), null], 1, 3), ...some(otherLoan, 0, 2)] }],
    'returned-late'() {
      const people = stairs(whole(1, 2));
      const returned = () => [longAgo(), day(3, 9)];
      return [...people, { name: 'Zoe', loans: some(returned, 1, 3) }].map((one, n) =>
        n === 0 ? { ...one, loans: [...one.loans, returned()] } : one,
      );
    },
    'same-name'() {
      const [name, other] = shuffled(names);
      const less = whole(1, 2);
      const twins = [less, less, less + whole(1, 2)].map((n) => ({ name, loans: some(lateLoan, n, n) }));
      return [...twins, { name: other, loans: some(otherLoan, 1, 2) }];
    },
    'set-order'() {
      const chosen = shuffled(names).slice(0, whole(5, 8));
      const people = chosen.map((name) => ({ name, loans: [...some(lateLoan, 1, 3), ...some(otherLoan, 0, 1)] }));
      // A comparison without case would place it first of those with as many.
      return shuffled([...people, { name: 'af Ek', loans: people[0].loans }]);
    },
  };
  return Array.from({ length: count }, () => ({ tables: tables(makers[groupId]()) }));
}
