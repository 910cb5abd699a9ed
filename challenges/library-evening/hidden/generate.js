import { randomFrom } from './random.js';

/** Gives `count` cases for one group: scripts of calls on one list of sign-ups. */
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

  // 070-174 06 05 to 99 is kept free for made-up people. A phone here is its nine digits after the 0.
  const phones = (many) => shuffled(Array.from({ length: 95 }, (_, n) => String(701740605 + n))).slice(0, many);
  const inParts = (phone, first, gap) =>
    `${phone.slice(0, 2)}${first}${phone.slice(2, 5)}${gap}${phone.slice(5, 7)}${gap}${phone.slice(7)}`;
  /** Written with two or more signs of the same kind. */
  const spread = (phone) => `0${one([inParts(phone, '-', ' '), inParts(phone, ' ', ' '), inParts(phone, '-', '-')])}`;
  const abroad = (phone) =>
    `+46${one([phone, ` ${inParts(phone, '-', ' ')}`, `-${inParts(phone, '-', '-')}`, ` ${inParts(phone, ' ', ' ')}`])}`;
  const close = (phone) => one([`0${phone}`, `0${phone.slice(0, 2)}-${phone.slice(2)}`]);

  /** Numbers that stand between 1 and 20 both as texts and as numbers. */
  const clear = () => one(['1', '2', `1${whole(0, 9)}`, '20']);
  const yes = () => one(['JA', `JA ${clear()}`, `JA ${clear()}`]);

  const evening = (steps) => [{ new: 'SignUps', args: [], as: 'evening' }, ...steps];
  const receive = (phone, text) => ({ call: 'receive', on: 'evening', args: [phone, text] });
  const guests = { call: 'guests', on: 'evening' };
  const chairs = { call: 'chairs', on: 'evening' };

  const makers = {
    'one-number'() {
      const few = phones(whole(2, 3));
      const writings = few.flatMap((phone) => [spread(phone), abroad(phone), ...[close(phone)].slice(whole(0, 1))]);
      return [...shuffled(writings).map((phone) => receive(phone, yes())), guests];
    },
    'how-many'() {
      const numbers = shuffled(['1', '20', '21', '0', String(whole(3, 9)), String(whole(3, 9)), String(whole(100, 199))]);
      const writers = phones(numbers.length);
      return [...numbers.map((number, place) => receive(close(writers[place]), `JA ${number}`)), guests];
    },
    /** Somebody changes, somebody leaves, somebody comes back, and somebody says no and nothing else. */
    'latest-reply'() {
      const [changes, leaves, returns, never, ...others] = phones(whole(5, 6));
      return [
        ...shuffled([changes, leaves, returns, ...others]).map((phone) => receive(close(phone), yes())),
        ...shuffled([receive(close(changes), yes()), receive(close(leaves), 'NEJ'), receive(close(returns), 'NEJ')]),
        receive(close(never), 'NEJ'),
        guests,
        ...shuffled([receive(close(returns), yes()), receive(close(leaves), 'NEJ')]),
        guests,
      ];
    },
    chairs() {
      const few = phones(whole(3, 4));
      const change = () => receive(close(one(few)), yes());
      return [
        chairs,
        ...few.map((phone) => receive(close(phone), yes())),
        receive(close(few[0]), `JA ${clear()}`),
        chairs,
        change(),
        receive(close(few[1]), `JA ${clear()}`),
        change(),
        chairs,
        guests,
      ];
    },
    'letters-and-spaces'() {
      const spaces = (least) => ' '.repeat(whole(least, 3));
      const word = () => one(['JA', 'Ja', 'ja', 'jA']);
      const texts = shuffled([
        `${word()}${spaces(2)}${clear()}`,
        `${spaces(1)}${word()}`,
        `${word()}${spaces(1)}`,
        `ja${spaces(1)}${clear()}${spaces(1)}`,
        `${spaces(1)}${word()}${spaces(1)}${clear()}`,
      ]);
      const writers = phones(texts.length);
      return [...texts.map((text, place) => receive(close(writers[place]), text)), guests];
    },
    /** From people who have signed up, and from others. */
    'cannot-be-read'() {
      const few = phones(4);
      const texts = [
        ...['', 'KANSKE', 'JA TACK', 'NEJ TACK', 'JA NEJ', 'JAA', 'NEJJ', 'OJA', 'JA 2,5', 'JA 1.5', 'JA -1', 'JA två', 'NEJ 2'],
        ...[`JA ${clear()} ${clear()}`, clear(), `${clear()} JA`, `JA ${clear()}st`, `JA x${clear()}`, `NEJ JA`],
      ];
      const unread = shuffled(texts).slice(0, 8);
      return [
        ...few.slice(0, 3).map((phone) => receive(close(phone), yes())),
        ...unread.map((text, place) => receive(close(few[place % 4]), text)),
        guests,
        chairs,
      ];
    },
    'whole-evening'() {
      const few = phones(whole(5, 7));
      const text = () => one(['JA', 'ja', 'NEJ', ' Nej', 'nej', 'VET INTE', ...Array.from({ length: 8 }, () => `JA ${whole(0, 22)}`)]);
      const replies = Array.from({ length: 30 }, () => receive(one([spread, abroad, close])(one(few)), text()));
      const other = { new: 'SignUps', args: [], as: 'other' };
      const inOther = [receive(close(few[0]), 'JA 2'), guests, chairs].map((step) => ({ ...step, on: 'other' }));
      return [...replies.slice(0, 15), guests, chairs, ...replies.slice(15), guests, chairs, other, ...inOther];
    },
  };
  return Array.from({ length: count }, () => ({ steps: evening(makers[groupId]()) }));
}
