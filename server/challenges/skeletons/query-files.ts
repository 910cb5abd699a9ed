/** A new challenge of the kind `query`. */
import type { Language } from '#sandbox';
import type { Kind } from '../challenges.contract.ts';
import { both, json, type KindFiles } from './skeleton-parts.ts';

type Item = [orderId: number, item: string, price: number | null];

export function queryFiles(_kind: Kind, _languages: Language[], skill: string): KindFiles {
  return {
    manifest: {
      languages: { sql: { entry: 'query.sql', editable: ['query.sql'] } },
      compare: { rows: 'in-order', columns: 'names' },
    },
    files: {
      'public/schema.sql':
        'CREATE TABLE items (\n  order_id INTEGER NOT NULL,\n  item TEXT NOT NULL,\n  price INTEGER\n);\n',
      'public/starter/sql/query.sql': 'SELECT order_id, price AS cost\nFROM items\n',
      'public/examples.json': json([
        {
          id: 'two-orders',
          ...database(
            [
              [1, 'coffee', 25],
              [1, 'bun', 30],
              [2, 'coffee', 25],
            ],
            [
              [1, 55],
              [2, 25],
            ],
          ),
        },
      ]),
      'hidden/cases.json': groups(skill),
      'hidden/generate.js': `import { randomFrom } from './random.js';

export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const upTo = (most) => Math.floor(random() * most);
  const item = () => [1 + upTo(4), ['coffee', 'bun', 'tea'][upTo(3)], 10 + upTo(40)];
  return Array.from({ length: count }, () => ({ tables: { items: Array.from({ length: 4 + upTo(8) }, item) } }));
}
`,
      'hidden/solution/sql/query.sql': `SELECT order_id, SUM(COALESCE(price, 0)) AS cost
FROM items
GROUP BY order_id
ORDER BY cost DESC, order_id
`,
      'hidden/probes/holds-total.sql': `SELECT order_id, CAST(TOTAL(price) AS INTEGER) AS cost
FROM items
GROUP BY 1
ORDER BY 2 DESC, 1
`,
      'hidden/probes/partly-no-null.sql':
        'SELECT order_id, SUM(price) AS cost FROM items GROUP BY order_id ORDER BY cost DESC, order_id\n',
      'hidden/probes/does-not-hold-all-rows.sql': 'SELECT * FROM items\n',
    },
  };
}

const database = (items: Item[], rows: number[][]) => ({
  tables: { items },
  value: { columns: ['order_id', 'cost'], rows },
});

function groups(skill: string): string {
  const group = (id: string, sentence: object, cases: object) => ({ id, sentence, skill, ...cases });
  return json({
    groups: [
      group('sum', both('Varje beställning får sin summa.', 'Each order gets its sum.'), {
        generated: { count: 6 },
      }),
      group('none', both('Utan rader blir svaret tomt.', 'Without rows the answer is empty.'), {
        cases: [database([], [])],
        siblings: [database([], [])],
      }),
      group('missing', both('Ett pris som saknas räknas som 0.', 'A missing price counts as 0.'), {
        cases: [
          database([[3, 'tea', null]], [[3, 0]]),
          database(
            [
              [1, 'tea', 20],
              [5, 'bun', null],
              [1, 'bun', null],
            ],
            [
              [1, 20],
              [5, 0],
            ],
          ),
        ],
        siblings: [
          database(
            [
              [1, 'bun', null],
              [2, 'tea', 20],
            ],
            [
              [2, 20],
              [1, 0],
            ],
          ),
        ],
      }),
      group('order', both('Lika dyra kommer efter nummer.', 'Equal ones come by number.'), {
        cases: [
          database(
            [
              [9, 'tea', 20],
              [4, 'bun', 20],
              [7, 'tea', 30],
            ],
            [
              [7, 30],
              [4, 20],
              [9, 20],
            ],
          ),
          database(
            [
              [3, 'tea', 5],
              [2, 'bun', 5],
            ],
            [
              [2, 5],
              [3, 5],
            ],
          ),
        ],
        siblings: [
          database(
            [
              [2, 'tea', 5],
              [1, 'tea', 5],
            ],
            [
              [1, 5],
              [2, 5],
            ],
          ),
        ],
      }),
    ],
  });
}
