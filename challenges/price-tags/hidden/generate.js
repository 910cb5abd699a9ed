import { randomFrom } from './random.js';

/** Gives `count` cases for one group: a tag, or a list of tags. */
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

  const spaces = (most = 3) => ' '.repeat(whole(0, most));
  const two = (number) => String(number).padStart(2, '0');
  /** Amounts of each length come as often, from one digit to six. */
  const kronor = () => {
    const length = whole(1, 6);
    return String(whole(length === 1 ? 0 : 10 ** (length - 1), 10 ** length - 1));
  };
  const small = () => String(whole(1, 999));
  const inParts = () => `${whole(1, 999)} ${String(whole(0, 999)).padStart(3, '0')}`;
  const ore = () => one([',', '.', ':']) + two(whole(0, 99));
  const unit = () => one(['kr', 'kr.', 'sek']);
  const anyCase = (text) => one([text, text.toUpperCase(), text[0].toUpperCase() + text.slice(1)]);

  /** Every way in which a price may be written. */
  function price() {
    const number = one([kronor, inParts])();
    const more = one([ore, () => ''])();
    const tag = one([
      () => `${number}${more}`,
      () => `${anyCase(unit())}${spaces()}${number}${more}`,
      () => `${number}${more}${spaces()}${anyCase(unit())}`,
      () => `${number}${spaces()}:-`,
    ])();
    return `${spaces()}${tag}${spaces()}`;
  }

  const broken = [
    () => '',
    () => '   ',
    () => one(['kr', 'SEK', ':-', 'kr.', ',50', '.50 kr', 'gratis', 'fråga Kim', '?']),
    () => `${small()} ${one(['kronor', 'öre', 'euro', 'k', 'kr..', 'sek.', '-', ':', 'kr/st'])}`,
    () => `-${small()} kr`,
    () => `${one(['ca ', 'nu ', 'Pris: '])}${small()} kr`,
    () => `${small()} kr ${one(['st', 'styck', '/par', '*'])}`,
  ];

  const makers = {
    'whole-kronor': (index) => [index % 4 === 3 ? kronor() : `${kronor()} ${unit()}`],
    'ore': (index) => [`${small()}${[',', '.', ':'][index % 3]}${two(one([0, 5, whole(0, 99), whole(10, 99)]))}${one(['', ' kr'])}`],
    /** Two of these are read; the others have their space in another place. */
    'space-in-the-number'(index) {
      const three = () => String(whole(100, 999));
      const forms = [
        () => `${whole(1, 999)} ${three()}`,
        () => `${whole(1, 9)} ${three()} kr`,
        () => `${whole(1, 99)} ${whole(10, 99)} kr`,
        () => `${whole(1000, 9999)} ${three()}`,
        () => `${whole(1, 9)}  ${three()}`,
        () => `${whole(1, 9)} ${three()} ${three()}`,
        () => `${whole(10, 99)} ${three()},${two(whole(0, 99))}`,
        () => `${whole(1, 9)} ${three()}${whole(1, 9)} kr`,
      ];
      return [forms[index % forms.length]()];
    },
    'unit-on-one-side'(index) {
      const forms = [
        () => `${unit()}${spaces()}${small()}`,
        () => `${small()}${spaces()}${unit()}`,
        () => `${unit()} ${small()} ${unit()}`,
        () => `${small()} ${unit()} ${unit()}`,
        () => `${unit()}${small()}${ore()}`,
        () => `${unit()} ${small()}:-`,
      ];
      return [forms[index % forms.length]()];
    },
    'letters'(index) {
      const word = [['KR', 'Kr', 'kR', 'KR.'], ['SEK', 'Sek', 'sEk', 'seK']][index % 2];
      return [index % 4 < 2 ? `${small()} ${one(word)}` : `${one(word)} ${small()}`];
    },
    'colon-and-dash'(index) {
      const forms = [
        () => `${small()}:-`,
        () => `${small()}${spaces()}:-`,
        () => `${small()}:${two(whole(0, 99))}:-`,
        () => `${small()},${two(whole(0, 99))} :-`,
        () => `:-${small()}`,
        () => `${small()}:- kr`,
        () => `${whole(1, 9)} ${whole(100, 999)}:-`,
        () => `${small()}: -`,
      ];
      return [forms[index % forms.length]()];
    },
    'two-digits-of-ore'(index) {
      const mark = one([',', '.', ':']);
      const forms = [
        () => `${small()}${mark}${whole(0, 9)}`,
        () => `${small()}${mark}${whole(100, 999)}`,
        () => `${small()}${mark}`,
        () => `${small()}${mark} ${two(whole(0, 99))}`,
        () => `${small()} ${mark}${two(whole(0, 99))}`,
        () => `${small()}${mark}${two(whole(0, 99))}${mark}${two(whole(0, 99))}`,
        () => `${small()};${two(whole(0, 99))} kr`,
        () => `${small()}${mark}${two(whole(0, 99))}`,
      ];
      return [forms[index % forms.length]()];
    },
    'six-digits': (index) => [
      [`${whole(100000, 999999)}`, `${whole(1000000, 9999999)}`, `${whole(1000000, 99999999)} kr`, `${whole(100, 999)} ${whole(100, 999)} kr`][index % 4],
    ],
    'not-a-price': (index) => [broken[index % broken.length]()],
    /** Hundreds of prices make a sum that floating numbers would miss. */
    'sum-of-the-list': () => [Array.from({ length: whole(3, 12) }, () => `${one(['', '  '])}${small()},${two(whole(1, 99))} kr`)],
    'unread-as-they-are'() {
      const gaps = () => `${spaces(2)}${one(broken)()}${spaces(2)}`;
      const same = gaps();
      return [shuffled([gaps(), gaps(), gaps(), same, same, '10 kr', '5:50', '0 kr'])];
    },
    'whole-box': () => [Array.from({ length: whole(10, 20) }, () => (random() < 0.7 ? price() : one(broken)()))],
  };
  return Array.from({ length: count }, (_, index) => ({ args: makers[groupId](index) }));
}
