import { randomFrom } from './random.js';

const tools = ['saw', 'drill', 'ladder', 'tent', 'mower', 'sander', 'trailer'];
const people = ['Ada', 'Bo', 'Cim', 'Disa', 'Eli', 'Fia', 'Gry', 'Hugo'];

/** Gives `count` cases for one group: scripts of calls on one pool. */
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

  const pool = (names) => ({ new: 'ToolPool', args: [names], as: 'pool' });
  const borrow = (tool, member) => ({ call: 'borrow', on: 'pool', args: [tool, member] });
  const giveBack = (tool) => ({ call: 'giveBack', on: 'pool', args: [tool] });
  const leave = (tool, member) => ({ call: 'leave', on: 'pool', args: [tool, member] });
  const loans = (name = 'out') => [
    { call: 'loans', on: 'pool', as: name },
    { take: 50, from: name },
  ];

  const makers = {
    'free-or-taken'() {
      const names = shuffled(tools).slice(0, 3);
      const members = shuffled(people).slice(0, 4);
      const [tool, other] = shuffled(names);
      return [
        pool(names),
        borrow(tool, members[0]),
        borrow(tool, members[1]),
        borrow(other, one(members)),
        giveBack(other),
        borrow(other, members[2]),
        borrow(other, members[3]),
        giveBack(one(names)),
      ];
    },
    'longest-wait-first'() {
      const names = shuffled(tools).slice(0, 2);
      const members = shuffled(people).slice(0, whole(3, 6));
      const [tool, other] = names;
      return [
        pool(names),
        ...members.map((member) => borrow(tool, member)),
        ...shuffled(members).map((member) => borrow(other, member)),
        ...members.map(() => giveBack(tool)),
        ...members.map(() => giveBack(other)),
        giveBack(tool),
        borrow(tool, one(members)),
      ];
    },
    'once-in-the-queue'() {
      const names = shuffled(tools).slice(0, 2);
      const [tool] = names;
      const [first, second, third] = shuffled(people);
      const again = shuffled([borrow(tool, first), borrow(tool, second), borrow(tool, third)]);
      return [
        pool(names),
        borrow(tool, first),
        borrow(tool, second),
        borrow(tool, third),
        ...again,
        giveBack(tool),
        borrow(tool, second),
        giveBack(tool),
        giveBack(tool),
        giveBack(tool),
      ];
    },
    'leaving-the-queue'() {
      const names = shuffled(tools).slice(0, 2);
      const [tool, other] = names;
      const members = shuffled(people).slice(0, whole(4, 6));
      const leaver = members[whole(1, members.length - 2)];
      const odd = [leave(tool, members[0]), leave(tool, leaver), leave(other, members[1]), leave(tool, 'Nobody')];
      return [
        pool(names),
        leave(tool, members[0]),
        ...members.map((member) => borrow(tool, member)),
        ...(whole(0, 1) ? [leave(tool, members[0])] : []),
        leave(tool, leaver),
        ...shuffled(odd).slice(0, 2),
        ...(whole(0, 1) ? [borrow(tool, leaver)] : []),
        ...members.map(() => giveBack(tool)),
      ];
    },
    'loans-in-order'() {
      const names = shuffled(tools).slice(0, whole(4, 7));
      const out = shuffled(names).slice(0, whole(2, names.length - 1));
      return [
        pool(names),
        ...loans('before'),
        ...out.map((tool) => borrow(tool, one(people))),
        ...loans('during'),
        giveBack(out[0]),
        ...loans('after'),
      ];
    },
    'long-day'() {
      const names = shuffled(tools).slice(0, 3);
      const members = shuffled(people).slice(0, 4);
      const acts = [borrow, borrow, borrow, borrow, giveBack, giveBack, leave];
      const day = Array.from({ length: 40 }, () => one(acts)(one(names), one(members)));
      return [pool(names), ...day, ...loans()];
    },
  };
  return Array.from({ length: count }, () => ({ steps: makers[groupId]() }));
}
