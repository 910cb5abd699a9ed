/** The files of a new challenge: a small one that works, with every text there to be replaced. */

const both = (sv: string, en: string) => ({ sv, en });
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Path in the folder -> text. */
export function challengeSkeleton(skillId: string, domain: string): Record<string, string> {
  const entry = (file: string) => ({ entry: file, editable: [file] });
  const manifest = {
    format: 1,
    version: 1,
    kind: 'write',
    domain,
    exposure: 'public',
    title: both('Vad kostar beställningen', 'What the order costs'),
    summary: both('Räkna ihop priserna i en lista.', 'Add up the prices in a list.'),
    whoNeeds: both('Ett kafé som tar emot beställningar.', 'A café that takes orders.'),
    needs: both('Du behöver känna till listor och tal.', 'You need to know lists and numbers.'),
    size: both('1 funktion, 4 regler, vår lösning 5 rader', '1 function, 4 rules, our solution 5 lines'),
    shows: both(
      'Programmet går igenom en lista och räknar ihop.',
      'The program goes through a list and adds up.',
    ),
    doesNotShow: both('Stora datamängder och valutor.', 'Large amounts of data, and currencies.'),
    skills: [skillId],
    languages: { javascript: entry('total.js'), typescript: entry('total.ts') },
  };
  return {
    'challenge.json': json(manifest),
    'public/statement.sv.md': `Ett kafé vill veta vad en beställning kostar.

## Gör så här

Skriv funktionen \`total\`. Den får en lista med priser. Den ger tillbaka summan.

## Exakt

- \`prices\` är en lista med 0 till 100 hela tal.
- En tom lista ger 0.
- Ett pris under 0 är en rabatt och dras av.
- Listan som kommer in ändras inte.
`,
    'public/statement.en.md': `A café wants to know what an order costs.

## Do this

Write the function \`total\`. It is given a list of prices. It gives back the sum.

## Exactly

- \`prices\` is a list of 0 to 100 whole numbers.
- An empty list gives 0.
- A price below 0 is a discount and is taken off.
- The list that comes in is not changed.
`,
    'public/examples.json': json([
      { id: 'two-prices', call: 'total', args: [[20, 15]], value: 35 },
      {
        id: 'nothing',
        call: 'total',
        args: [[]],
        value: 0,
        why: both('Inget är beställt.', 'Nothing is ordered.'),
      },
    ]),
    'public/hints.sv.md':
      'Vilken summa har du innan du har sett något pris?\n\n---\n\nGå igenom listan. Vad händer med summan vid varje pris?\n',
    'public/hints.en.md':
      'Which sum do you have before you have seen any price?\n\n---\n\nGo through the list. What happens to the sum at each price?\n',
    'public/starter/javascript/total.js': 'export function total(prices) {\n  return 1;\n}\n',
    'public/starter/typescript/total.ts':
      'export function total(prices: number[]): number {\n  return 1;\n}\n',
    'hidden/cases.json': json({ groups: groups(skillId) }),
    'hidden/generate.js': `import { randomFrom } from './random.js';

export function generate(seed, groupId, count) {
  const random = randomFrom(seed);
  const price = () => Math.floor(random() * 200) + 1;
  return Array.from({ length: count }, () => ({ args: [Array.from({ length: 3 + Math.floor(random() * 8) }, price)] }));
}
`,
    'hidden/solution/javascript/total.js': solution('prices', ''),
    'hidden/solution/typescript/total.ts': solution('prices: number[]', ': number'),
    'hidden/probes/holds-reduce.js':
      'export const total = (prices) => prices.reduce((sum, price) => sum + price, 0);\n',
    'hidden/probes/partly-skips-discounts.js': `export function total(prices) {
  let sum = 0;
  for (const price of prices) {
    if (price > 0) sum += price;
  }
  return sum;
}
`,
    'hidden/probes/does-not-hold-prints.js':
      'export function total(prices) {\n  console.log(prices.length);\n}\n',
    'hidden/design.md': 'Why these groups, and what the probes guard. For authors; never shown.\n',
  };
}

function groups(skill: string) {
  const group = (id: string, sv: string, en: string, cases: object) => ({
    id,
    sentence: both(sv, en),
    skill,
    call: 'total',
    ...cases,
  });
  const one = (args: unknown, value: number) => ({ args: [args], value });
  return [
    group('empty', 'En tom lista ger 0.', 'An empty list gives 0.', {
      cases: [one([], 0)],
      siblings: [one([], 0)],
    }),
    group('sum', 'Alla priser räknas ihop.', 'All prices are added up.', { generated: { count: 10 } }),
    group('discount', 'Ett pris under 0 dras av.', 'A price below 0 is taken off.', {
      cases: [one([40, -5], 35), one([-3], -3), one([10, -2, 7], 15)],
      siblings: [one([30, -10], 20)],
    }),
    group('unchanged', 'Listan som kommer in ändras inte.', 'The list that comes in is not changed.', {
      keepsArguments: true,
      cases: [one([3, 1, 2], 6), one([9, 8], 17)],
      siblings: [one([5, 4], 9)],
    }),
  ];
}

function solution(parameter: string, type: string): string {
  return `export function total(${parameter})${type} {
  let sum = 0;
  for (const price of prices) sum += price;
  return sum;
}
`;
}
