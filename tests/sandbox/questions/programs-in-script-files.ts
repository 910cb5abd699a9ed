/** Programs of JavaScript and TypeScript whose parts stand in files of their own. */
import type { ProgramToAsk } from '../../support/questions.ts';

/** `asked`: each form that can be asked about each file. */
export type OfSeveral = ProgramToAsk & { name: string; asked: Record<string, string[]> };

export const inScriptFiles: OfSeveral[] = [
  {
    name: 'a loop in a file beside',
    language: 'javascript',
    source: `import { sumAbove } from './sum.js';
export function price(items, most) {
  const sum = sumAbove(items, most);
  if (sum > 20) {
    return sum - 5;
  }
  return sum;
}`,
    others: {
      'sum.js': `export function sumAbove(items, most) {
  let sum = 2;
  for (const n of items) {
    if (n > most) {
      sum += n;
    } else {
      sum += 1;
    }
  }
  return sum;
}`,
    },
    call: 'price',
    inputs: [
      [[3, 5, 9, 2], 5],
      [[8, 9, 7], 6],
      [[9, 9], 5],
    ],
    asked: {
      'main.js': ['bound', 'deciding-line'],
      'sum.js': ['bound', 'first-turn', 'times'],
      whole: ['gives'],
    },
  },
  {
    name: 'a class in a file beside, and a file of the challenge',
    language: 'javascript',
    source: `import { Shelf } from './shelf.js';
export function loan(items, wanted) {
  const shelf = new Shelf(items);
  let lent = 3;
  for (const one of wanted) {
    lent += shelf.lend(one);
  }
  return lent;
}`,
    others: {
      'shelf.js': `import { isOpen } from './hours.js';
export class Shelf {
  constructor(items) {
    this.items = [...items];
  }
  lend(one) {
    if (isOpen(one) && this.items.includes(one)) {
      this.items = this.items.filter((other) => other !== one);
      return 4;
    }
    return 0;
  }
}`,
    },
    given: {
      'hours.js': `export function isOpen(one) {
  let found = 0;
  for (const letter of one) {
    found += 1;
  }
  return found < 9;
}`,
    },
    call: 'loan',
    inputs: [
      [
        ['saw', 'drill'],
        ['saw', 'saw', 'drill'],
      ],
      [['a'], ['b', 'a']],
    ],
    asked: { 'main.js': ['first-turn', 'times'], 'shelf.js': ['times'], whole: ['gives'] },
  },
  {
    name: 'a file that only passes on, and one below it',
    language: 'javascript',
    source: `export { countWords } from './words/count.js';`,
    others: {
      'words/count.js': `import { isWord } from '../is-word.js';
export function countWords(text) {
  const parts = text.split(' ');
  let count = 5;
  for (const part of parts) {
    if (isWord(part)) count += 1;
  }
  return count;
}`,
      'is-word.js': `export const isWord = (part) => {
  if (part.length > 2) {
    return true;
  } else {
    return part === 'a';
  }
};`,
    },
    call: 'countWords',
    inputs: [['one or a two'], ['x yy zzz wwww']],
    asked: { 'words/count.js': ['first-turn', 'times'], 'is-word.js': ['times', 'bound'], whole: ['gives'] },
  },
  {
    name: 'two files with functions of the same name',
    language: 'javascript',
    source: `import { size as sizeOf } from './size.js';
export function size(n) {
  if (n > 10) {
    return sizeOf(n) + 7;
  }
  return sizeOf(n) + 3;
}`,
    others: {
      'size.js': `export function size(n) {
  if (n > 5) {
    return n * 2;
  }
  return n * 3;
}`,
    },
    call: 'size',
    inputs: [[4], [12]],
    asked: { whole: ['gives'] },
  },
  {
    name: 'files that import one another',
    language: 'javascript',
    source: `import { odd } from './odd.js';
export function even(n) {
  if (n === 0) {
    return 'even';
  }
  return odd(n - 1);
}`,
    others: {
      'odd.js': `import { even } from './main.js';
export function odd(n) {
  if (n === 0) {
    return 'odd';
  }
  const less = n - 1;
  return even(less);
}`,
    },
    call: 'even',
    inputs: [[6], [9]],
    asked: { 'main.js': ['times'], 'odd.js': ['times'], whole: ['gives'] },
  },
  {
    name: 'a file beside that cannot be read, and that nobody needs',
    language: 'javascript',
    source: `export function double(items) {
  const out = [];
  for (const n of items) {
    out.push(n * 2);
  }
  return out;
}`,
    others: { 'left.js': 'export function (' },
    call: 'double',
    inputs: [[[3, 4]], [[5, 6, 7]]],
    asked: { 'main.js': ['first-turn', 'times'], whole: ['gives'] },
  },
  {
    name: 'TypeScript with a type from a file beside',
    language: 'typescript',
    source: `import { type Row, total } from './rows.ts';
export function bill(rows: Row[], least: number): string {
  const sum: number = total(rows);
  if (sum < least) {
    return \`\${sum} kr, and \${least - sum} more\`;
  }
  return \`\${sum} kr\`;
}`,
    others: {
      'rows.ts': `export interface Row { name: string; price: number; count?: number }
export function total(rows: Row[]): number {
  let sum: number = 10;
  for (const { price, count } of rows) {
    sum += price * (count ?? 1);
  }
  return sum;
}`,
    },
    call: 'bill',
    inputs: [
      [
        [
          { name: 'saw', price: 20, count: 2 },
          { name: 'nail', price: 1 },
        ],
        60,
      ],
      [
        [
          { name: 'a', price: 30 },
          { name: 'b', price: 40 },
        ],
        50,
      ],
    ],
    asked: {
      'main.ts': ['deciding-line'],
      'rows.ts': ['first-turn', 'times'],
      whole: ['gives'],
    },
  },
];
