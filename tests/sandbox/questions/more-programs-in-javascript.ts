/** The other half of them. */
import type { Varied } from './programs-in-javascript.ts';

export const moreInJavaScript: Varied[] = [
  {
    name: 'else if in a chain',
    source: `export function size(n) {
  let word;
  if (n < 10) {
    word = 'small';
  } else if (n < 100) {
    word = 'middle';
  } else {
    word = 'large';
  }
  return word;
}`,
    call: 'size',
    inputs: [[10], [7], [100]],
    asked: ['gives', 'bound'],
  },
  {
    name: 'nested loops',
    source: `export function pairs(list, sum) {
  const found = [];
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
      if (list[i] + list[j] === sum) {
        found.push([i, j]);
      }
    }
  }
  return found;
}`,
    call: 'pairs',
    inputs: [
      [[1, 4, 3, 2], 5],
      [[2, 2, 2], 4],
    ],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'a generator',
    source: `function* upTo(n) {
  for (let i = 1; i <= n; i += 1) {
    yield i * i;
  }
}
export function squares(n) {
  return [...upTo(n)];
}`,
    call: 'squares',
    inputs: [[3], [4]],
    asked: ['gives', 'bound', 'times'],
  },
  {
    name: 'reduce with a body',
    source: `export function longest(words) {
  return words.reduce((best, word) => {
    if (word.length > best.length) {
      return word;
    }
    return best;
  }, '');
}`,
    call: 'longest',
    inputs: [[['ab', 'cde', 'fgh']], [['x', 'yz']]],
    asked: ['gives', 'bound', 'times'],
  },
  {
    name: 'strict mode and no semicolons',
    source: `'use strict'
function wrap(text, width) {
  const rows = []
  let row = ''
  for (const word of text.split(' ')) {
    if ((row + word).length > width) {
      rows.push(row)
      row = word
    } else {
      row = row === '' ? word : row + ' ' + word
    }
  }
  rows.push(row)
  return rows
}`,
    call: 'wrap',
    inputs: [
      ['en katt till', 7],
      ['ab cd', 9],
    ],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'labels and break',
    source: `export function meet(a, b) {
  let steps = 0;
  outer: for (const x of a) {
    for (const y of b) {
      steps += 1;
      if (x === y) {
        break outer;
      }
    }
  }
  return steps;
}`,
    call: 'meet',
    inputs: [
      [
        [1, 2],
        [3, 2],
      ],
      [[5], [1, 2, 5]],
    ],
    asked: ['gives', 'times'],
  },
  {
    name: 'an object with methods',
    source: `const shop = {
  stock: { nail: 4, saw: 2 },
  left(name, taken) {
    const has = this.stock[name] ?? 0;
    if (taken >= has) {
      return 'none';
    }
    return has - taken;
  },
};
export function ask(name, taken) {
  return shop.left(name, taken);
}`,
    call: 'ask',
    inputs: [
      ['nail', 2],
      ['saw', 2],
    ],
    asked: ['gives'],
  },
  {
    name: 'bitwise and ternaries',
    source: `export const flags = (n) =>
  (n & 1 ? 'r' : '-') + (n & 2 ? 'w' : '-') + (n > 3 ? 'x' : '-');`,
    call: 'flags',
    inputs: [[3], [5]],
    asked: ['gives', 'bound'],
  },
  {
    name: 'a set and spread',
    source: `export function common(a, b) {
  const seen = new Set(a);
  const out = [];
  for (const x of b) {
    if (seen.has(x)) {
      out.push(x);
      seen.delete(x);
    }
  }
  return out.sort((p, q) => p - q);
}`,
    call: 'common',
    inputs: [
      [
        [1, 2, 3],
        [3, 1, 1],
      ],
      [[4], [4, 5]],
    ],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'a function inside a function with the same name as another',
    source: `function helper(n) { return n + 1; }
export function outer(n) {
  function helper(m) {
    return m * 3;
  }
  if (n > 4) {
    return helper(n);
  }
  return helper(n) + 100;
}`,
    call: 'outer',
    inputs: [[3], [8]],
    asked: ['gives', 'deciding-line'],
  },
  {
    name: 'dates',
    source: `export function daysUntil(from, to) {
  let days = 0;
  const at = new Date(from);
  while (at < new Date(to)) {
    at.setUTCDate(at.getUTCDate() + 1);
    days += 1;
  }
  return days;
}`,
    call: 'daysUntil',
    inputs: [
      ['2026-02-27', '2026-03-02'],
      ['2026-01-01', '2026-01-05'],
    ],
    asked: ['gives', 'bound', 'times'],
  },
  {
    name: 'memo on the outside',
    source: `const known = { 0: 0, 1: 1 };
export function fib(n) {
  if (n in known) return known[n];
  known[n] = fib(n - 1) + fib(n - 2);
  return known[n];
}`,
    call: 'fib',
    inputs: [[7], [9]],
    asked: ['gives', 'times'],
  },
  {
    name: 'comments and odd layout',
    source: `/* head */ export function odd(a /* one */, b) { // two
  let c = a; // a line's end }
  for (
    let i = 0;
    i < b;
    i++
  ) {
    c += i; // not the last }
    // the last
  }
  return ( // why not
    c
  );
}`,
    call: 'odd',
    inputs: [
      [3, 4],
      [10, 3],
    ],
    asked: ['gives', 'bound', 'times'],
  },
  {
    name: 'a frozen result and symbols',
    source: `const key = Symbol('key');
export function box(n) {
  const made = { [key]: 1, size: n * 2 };
  if (n < 3) {
    made.note = 'few';
  } else {
    made.note = 'many';
  }
  return Object.freeze(made);
}`,
    call: 'box',
    inputs: [[3], [2]],
    asked: ['gives', 'deciding-line', 'bound'],
  },
  {
    name: 'several statements on a line',
    source: `export function tight(list){let s=0;for(const n of list){s+=n;if(s>9){s=9}}return s}`,
    call: 'tight',
    inputs: [[[3, 4]], [[8, 8]]],
    asked: ['gives', 'times'],
  },
  {
    name: 'what changes its arguments, with a line that the parser does not know',
    source: `export function turned(list) {
  let swaps = 0;
  for (let i = 0, j = list.length - 1; i < j; i += 1, j -= 1) {
    [list[i], list[j]] = [list[j], list[i]];
    swaps += 10;
  }
  return { list, swaps };
}`,
    call: 'turned',
    inputs: [[[1, 2, 3, 4]], [[5, 6, 7]]],
    asked: ['gives', 'first-turn', 'bound', 'times'],
  },
];
