import { randomFrom } from './random.js';

const firstNames = ['Anna', 'Maja', 'Siv', 'Ali', 'Mia', 'Noor', 'Åke', 'Öjvind', 'Ärla'];
const lastNames = ['Berg', 'Ek', 'Lind', 'Nyman', 'Sjö', 'Öst'];
/** Names where small letters and hyphens belong. */
const otherNames = ['Per-Olof af Klint', 'Ann-Mari von Äng', "Liam O'Hara", 'bell hooks', 'Siv McKay', 'Eva de la Cruz'];
const cities = ['Helsingborg', 'Malmö', 'Ängelholm', 'Åstorp', 'Höganäs', 'Lund', 'Västra Karup', 'Örkelljunga'];

/** Gives `count` cases for one group: lists of members. */
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

  const times = (number, make) => Array.from({ length: number }, (_, place) => make(place));
  const digits = (number) => times(number, () => whole(0, 9)).join('');
  /** Tidy from the start: what a group is about is made untidy afterwards. */
  const tidy = () => {
    const name = `${one(firstNames)} ${one(lastNames)}`;
    return { name, postcode: `${whole(1, 9)}${digits(2)} ${digits(2)}`, city: one(cities).toUpperCase() };
  };
  const people = (number) => {
    const names = shuffled(firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`)))
      .slice(0, number)
      .sort();
    return times(number, (place) => ({ ...tidy(), name: names[place] }));
  };

  const spaces = (low, high) => ' '.repeat(whole(low, high));
  const spaced = (text) => spaces(0, 3) + text.split(' ').join(spaces(1, 4)) + spaces(0, 3);
  const oddCase = (text) => one([text.toUpperCase(), text.toLowerCase()]);
  const city = () => one([...cities, ...cities.map(oddCase)]);

  function postcode(five = digits(5)) {
    const [start, end] = [five.slice(0, 3), five.slice(3)];
    return one([five, `SE-${five}`, `S ${start} ${end}`, ` ${start}  ${end} `, `${start}-${end}`, `${five}.`, [...five].join(' ')]);
  }

  const sameCode = ({ postcode: code }) => postcode(code.replace(/[^0-9]/g, ''));

  /** In turn: too few digits, too many, none, no name, no city. */
  function toLookAt(place) {
    const row = tidy();
    const untidy = [
      { postcode: one([digits(4), `SE-${digits(3)}`, `${digits(2)} ${digits(2)}`]) },
      { postcode: one([digits(6), `${digits(3)} ${digits(3)}`]) },
      { postcode: one(['', ' ', 'SE']) },
      { name: one(['', '  ']) },
      { city: one(['', '   ']) },
    ];
    return { ...row, city: oddCase(row.city), ...untidy[place % untidy.length] };
  }

  const makers = {
    'extra-spaces'() {
      const [first, second, ...rest] = people(whole(3, 4));
      return [
        { ...first, name: `${spaces(1, 3)}${first.name}`, city: `${first.city}${spaces(1, 3)}` },
        { ...second, name: second.name.split(' ').join(spaces(2, 4)), city: `${spaces(1, 3)}${second.city}` },
        ...rest.map((row) => ({ ...row, name: spaced(row.name), city: `STORA${spaces(2, 3)}${row.city}` })),
      ];
    },
    'capital-city'() {
      const names = [...shuffled(otherNames).slice(0, 2), oddCase(`${one(firstNames)} ${one(lastNames)}`)];
      return names.map((name) => ({ ...tidy(), name, city: city() }));
    },
    'five-digits': () => people(whole(2, 4)).map((row) => ({ ...row, postcode: postcode() })),
    'rows-to-check'() {
      const [first, second] = people(2);
      return [first, ...shuffled(times(5, toLookAt)), second];
    },
    'same-person-once'() {
      const [twice, moved, ...rest] = people(whole(3, 5));
      return shuffled([
        twice,
        { ...twice, name: oddCase(twice.name), city: one(cities).toUpperCase() },
        { ...twice, postcode: sameCode(twice) },
        moved,
        { ...moved, postcode: tidy().postcode },
        ...rest,
      ]);
    },
    'order-of-rows'() {
      const odd = times(4, toLookAt);
      return shuffled([...people(whole(3, 5)), ...odd, odd[whole(0, 3)]]);
    },
    'rows-unchanged': () => shuffled([...people(3).map((row) => ({ ...row, city: oddCase(row.city) })), ...times(5, toLookAt)]),
    'whole-register'() {
      const named = otherNames.map((name) => ({ ...tidy(), name }));
      const rows = shuffled([...people(16), ...named]).map((row) => ({ name: spaced(row.name), postcode: postcode(), city: spaced(city()) }));
      const again = shuffled(rows).slice(0, 8);
      const written = (row) => ({ name: spaced(oddCase(row.name.trim())), postcode: sameCode(row), city: city() });
      const moved = again.slice(0, 2).map((row) => ({ ...row, postcode: digits(5) }));
      return shuffled([...rows, ...again.slice(2).map(written), ...moved, ...times(10, toLookAt)]);
    },
  };
  return Array.from({ length: count }, () => ({ args: [makers[groupId]()] }));
}
