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

  /** In the order of their postcodes: here the order cannot be what does not hold. */
  const rising = (rows) => {
    const codes = rows.map((_, place) => `${100 + 9 * place + whole(0, 8)} ${digits(2)}`);
    return rows.map((row, place) => ({ ...row, postcode: codes[place] }));
  };
  const written = (row) => ({ ...row, postcode: sameCode(row) });

  const makers = {
    'lowest-postcode-first': () => people(whole(3, 6)).map(written),
    /** Two postcodes, several people of each, names in no order; the higher one often first. */
    'equal-postcodes'() {
      const [low, high] = ['211 34', `7${digits(2)} ${digits(2)}`];
      const codes = shuffled([low, low, low, high, high, high]).slice(0, whole(4, 6));
      const some = shuffled(people(codes.length));
      return some.map((row, place) => ({ ...row, postcode: codes[place] }));
    },
    'rows-to-check'() {
      const [first, second] = rising(people(2));
      return [first, ...shuffled(times(5, toLookAt)), second];
    },
    'extra-spaces'() {
      const [first, second, ...rest] = rising(people(whole(3, 4)));
      return [
        { ...first, name: `${spaces(1, 3)}${first.name}`, city: `${first.city}${spaces(1, 3)}` },
        { ...second, name: second.name.split(' ').join(spaces(2, 4)), city: `${spaces(1, 3)}${second.city}` },
        ...rest.map((row) => ({ ...row, name: spaced(row.name), city: `STORA${spaces(2, 3)}${row.city}` })),
      ];
    },
    'capital-city'() {
      const names = [...shuffled(otherNames).slice(0, 2), oddCase(`${one(firstNames)} ${one(lastNames)}`)];
      return rising(names.map((name) => ({ ...tidy(), name, city: city() })));
    },
    'same-person-once'() {
      const [twice, moved, ...rest] = rising(people(whole(3, 5)));
      return [
        twice,
        { ...twice, name: oddCase(twice.name), city: one(cities).toUpperCase() },
        { ...twice, postcode: sameCode(twice) },
        moved,
        ...rest,
        { ...moved, postcode: `9${digits(2)} ${digits(2)}` },
      ];
    },
    'rows-unchanged': () => shuffled([...people(4).map((row) => ({ ...row, city: oddCase(row.city) })), ...times(4, toLookAt)]),
    'whole-register'() {
      const named = otherNames.map((name) => ({ ...tidy(), name }));
      const rows = shuffled([...people(16), ...named]).map((row) => ({ name: spaced(row.name), postcode: postcode(), city: spaced(city()) }));
      const again = shuffled(rows).slice(0, 8);
      const inAnotherWay = (row) => ({ name: spaced(oddCase(row.name.trim())), postcode: sameCode(row), city: city() });
      // Neighbours share a postcode.
      const shared = again.slice(0, 3).map((row) => ({ ...row, name: `${row.name.trim()} Bo` }));
      return shuffled([...rows, ...again.map(inAnotherWay), ...shared, ...times(10, toLookAt)]);
    },
  };
  return Array.from({ length: count }, () => ({ args: [makers[groupId]()] }));
}
