/** Programs as different as people write them, each with inputs. `asked`: forms of question that it must be good for. */
import type { QuestionForm } from '#server/runs/question-forms.ts';

export type Varied = {
  name: string;
  source: string;
  call: string;
  inputs: unknown[][];
  asked: QuestionForm[];
};

export const inJavaScript: Varied[] = [
  {
    name: 'a loop with an early return',
    source: `export function firstAbove(list, most) {
  let tried = 0;
  for (const n of list) {
    tried += n;
    if (n > most) {
      return tried;
    }
  }
  return -1;
}`,
    call: 'firstAbove',
    inputs: [
      [[3, 5, 9, 2], 5],
      [[1, 2, 3], 7],
      [[4, 4, 8], 4],
    ],
    asked: ['gives', 'deciding-line', 'first-turn', 'bound', 'times'],
  },
  {
    name: 'recursion',
    source: `function depth(list) {
  if (!Array.isArray(list)) return 0;
  let most = 0;
  for (const part of list) {
    most = Math.max(most, depth(part));
  }
  return most + 1;
}`,
    call: 'depth',
    inputs: [[[1, [2, [3]]]], [[[], [[]]]]],
    asked: ['gives', 'times'],
  },
  {
    name: 'a closure',
    source: `const counter = () => {
  let n = 0;
  return (by) => {
    n += by;
    return n;
  };
};
export function sumOf(list) {
  const add = counter();
  let last = 0;
  for (const n of list) {
    last = add(n);
  }
  return last;
}`,
    call: 'sumOf',
    inputs: [[[2, 3, 4]], [[10, 20]]],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'a class',
    source: `class Till {
  #sum = 5;
  constructor(start) {
    this.start = start;
  }
  add(n) {
    if (n < this.start) {
      this.#sum += 1;
    } else {
      this.#sum += n;
    }
    return this;
  }
  get sum() {
    return this.#sum;
  }
}
export function till(list, start) {
  const one = new Till(start);
  for (const n of list) one.add(n);
  return one.sum;
}`,
    call: 'till',
    inputs: [
      [[3, 5, 9], 5],
      [[2], 9],
    ],
    asked: ['gives', 'bound', 'times', 'deciding-line'],
  },
  {
    name: 'forEach and an arrow with a body',
    source: `export const spaced = (words) => {
  const out = [];
  words.forEach((word) => {
    out.push(word.length);
  });
  return out;
};`,
    call: 'spaced',
    inputs: [[['ab', 'c', 'def']], [['a', 'bb']]],
    asked: ['gives', 'times'],
  },
  {
    name: 'a chain without a loop',
    source: `export const even = (list) => list.filter((n) => n % 2 === 0).map((n) => n * n);`,
    call: 'even',
    inputs: [[[1, 2, 3, 4]], [[6, 7]]],
    asked: ['gives'],
  },
  {
    name: 'while with two counters',
    source: `function gcd(a, b) {
  let steps = 0;
  while (b > 0) {
    const rest = a % b;
    a = b;
    b = rest;
    steps++;
  }
  return [a, steps];
}
module.exports = { gcd };`,
    call: 'gcd',
    inputs: [
      [12, 18],
      [7, 21],
    ],
    asked: ['gives', 'bound', 'times'],
  },
  {
    name: 'do while',
    source: `export function digits(n) {
  const found = []
  do {
    found.unshift(n % 10)
    n = Math.floor(n / 10)
  } while (n > 0)
  return found
}`,
    call: 'digits',
    inputs: [[4096], [73]],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'for with an index and continue',
    source: `export function odd(list) {
  let sum = 0;
  for (let i = 0; i < list.length; i += 1) {
    if (list[i] % 2 === 0) {
      continue;
    }
    sum += list[i] * i;
  }
  return sum;
}`,
    call: 'odd',
    inputs: [[[3, 2, 5, 7]], [[2, 9, 9]]],
    asked: ['gives', 'times'],
  },
  {
    name: 'async and await',
    source: `const later = (value) => new Promise((done) => setTimeout(() => done(value), 1));
export async function slow(list) {
  let total = 0;
  for (const n of list) {
    total += await later(n);
  }
  if (total > 9) {
    return 'much';
  }
  return 'little';
}`,
    call: 'slow',
    inputs: [[[3, 9]], [[2, 3]]],
    asked: ['gives', 'deciding-line', 'first-turn', 'times'],
  },
  {
    name: 'destructuring and default arguments',
    source: `export function label({ name, tags = [] }, limit = 2) {
  const [first = 'none', ...others] = tags;
  if (others.length >= limit) {
    return \`\${name}: \${first} +\${others.length}\`;
  }
  return \`\${name}: \${tags.join('/')}\`;
}`,
    call: 'label',
    inputs: [[{ name: 'A', tags: ['x', 'y', 'z'] }], [{ name: 'B', tags: ['q'] }]],
    asked: ['gives', 'deciding-line', 'bound'],
  },
  {
    name: 'exceptions that are caught',
    source: `function must(n) {
  if (n < 0) {
    throw new RangeError('below');
  }
  return n * 2;
}
export function safe(list) {
  const out = [];
  for (const n of list) {
    try {
      out.push(must(n));
    } catch (error) {
      out.push(error.name);
    } finally {
      out.push(7);
    }
  }
  return out;
}`,
    call: 'safe',
    inputs: [[[2, -1]], [[4, 5]]],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'an error that is not caught',
    source: `export function half(n) {
  if (n % 2 !== 0) throw new Error('odd');
  return n / 2;
}`,
    call: 'half',
    inputs: [[9], [14]],
    asked: ['gives'],
  },
  {
    name: 'a map of counts',
    source: `export function tally(words) {
  const counts = new Map();
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.entries()].sort();
}`,
    call: 'tally',
    inputs: [[['a', 'b', 'a']], [['q', 'r']]],
    asked: ['gives', 'first-turn', 'times'],
  },
  {
    name: 'switch',
    source: `export function price(kind, n) {
  switch (kind) {
    case 'child':
      return n * 20;
    case 'adult':
      return n * 45;
    default:
      return n * 30;
  }
}`,
    call: 'price',
    inputs: [
      ['child', 3],
      ['adult', 2],
      ['other', 4],
    ],
    asked: ['gives', 'deciding-line'],
  },
];
