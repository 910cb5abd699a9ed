/** The texts of a new challenge; each is there to be replaced. */
import type { Kind } from '../challenges.contract.ts';

const both = (sv: string, en: string) => ({ sv, en });

export const commonTexts = {
  title: both('Vad kostar beställningen', 'What the order costs'),
  whoNeeds: both('Ett kafé som tar emot beställningar.', 'A café that takes orders.'),
  needs: both('Du behöver känna till listor och tal.', 'You need to know lists and numbers.'),
  doesNotShow: both('Stora datamängder och valutor.', 'Large amounts of data, and currencies.'),
};

type Words = { summary: object; size: object; shows: object; doThis: { sv: string; en: string } };
const write: Words = {
  summary: both('Räkna ihop priserna i en lista.', 'Add up the prices in a list.'),
  size: both('1 funktion, 4 regler, vår lösning 5 rader', '1 function, 4 rules, our solution 5 lines'),
  shows: both(
    'Programmet går igenom en lista och räknar ihop.',
    'The program goes through a list and adds up.',
  ),
  doThis: both(
    'Skriv funktionen `total`. Den får en lista med priser. Den ger tillbaka summan.',
    'Write the function `total`. It is given a list of prices. It gives back the sum.',
  ),
};

export const textsOf: Record<Kind, Words> = {
  write,
  repair: {
    ...write,
    summary: both('Rätta ett program som räknar ihop priser.', 'Repair a program that adds up prices.'),
    doThis: both(
      'Funktionen `total` räknar ihop priser. Någon märkte att rabatter inte dras av. Rätta den.',
      'The function `total` adds up prices. Somebody noticed that discounts are not taken off. Repair it.',
    ),
  },
  extend: {
    ...write,
    summary: both('Lägg till rabatter i ett program.', 'Add discounts to a program.'),
    doThis: both(
      'Funktionen `total` räknar ihop priser. Lägg till rabatter. Du ändrar en fil, och den andra är som den är.',
      'The function `total` adds up prices. Add discounts. You change one file, and the other stays as it is.',
    ),
  },
  test: {
    summary: both('Skriv test för ett program som räknar ihop priser.', 'Write tests for a program.'),
    size: both('1 fil, 4 regler, våra test 12 rader', '1 file, 4 rules, our tests 12 lines'),
    shows: both('Testen märker fel i program.', 'The tests notice faults in programs.'),
    doThis: both(
      'Skriv test för funktionen `total`. De ska godkänna rätt program och märka fel i de andra.',
      'Write tests for the function `total`. They accept right programs and notice faults in the others.',
    ),
  },
  read: {
    summary: both('Läs ett program och säg vad det ger.', 'Read a program and say what it gives.'),
    size: both('1 funktion, 4 frågor', '1 function, 4 questions'),
    shows: both('Svaren säger vad programmet ger.', 'The answers say what the program gives.'),
    doThis: both(
      'Läs funktionen `total`. Skriv vad varje anrop ger.',
      'Read the function `total`. Write what each call gives.',
    ),
  },
  query: {
    summary: both('Räkna ihop priser i en tabell.', 'Add up prices in a table.'),
    size: both('1 tabell, 4 regler, vår fråga 4 rader', '1 table, 4 rules, our query 4 lines'),
    shows: both('Frågan grupperar och räknar ihop.', 'The query groups and adds up.'),
    doThis: both(
      'Skriv en fråga som ger varje beställning och vad den kostar.',
      'Write a query that gives each order and what it costs.',
    ),
  },
};

const rules = {
  list: both(
    `- \`prices\` är en lista med 0 till 100 hela tal.
- En tom lista ger 0.
- Ett pris under 0 är en rabatt och dras av.
- Listan som kommer in ändras inte.
`,
    `- \`prices\` is a list of 0 to 100 whole numbers.
- An empty list gives 0.
- A price below 0 is a discount and is taken off.
- The list that comes in is not changed.
`,
  ),
  table: both(
    `- Kolumnerna heter \`order_id\` och \`cost\`, i den ordningen.
- En rad för varje beställning som har något i \`items\`.
- Ett pris som saknas räknas som 0.
- Den dyraste beställningen kommer först. Kostar två lika mycket kommer den med lägst \`order_id\` först.
`,
    `- The columns are called \`order_id\` and \`cost\`, in that order.
- One row for each order that has something in \`items\`.
- A price that is missing counts as 0.
- The order that costs most comes first. If two cost the same, the lower \`order_id\` comes first.
`,
  ),
};

export function statementOf(kind: Kind): { sv: string; en: string } {
  const { doThis } = textsOf[kind];
  const exact = kind === 'query' ? rules.table : rules.list;
  return {
    sv: `Ett kafé vill veta vad en beställning kostar.\n\n## Gör så här\n\n${doThis.sv}\n\n## Exakt\n\n${exact.sv}`,
    en: `A café wants to know what an order costs.\n\n## Do this\n\n${doThis.en}\n\n## Exactly\n\n${exact.en}`,
  };
}

export const hintTexts = both(
  'Vilken summa har du innan du har sett något pris?\n\n---\n\nGå igenom det som finns. Vad händer med summan vid varje pris?\n',
  'Which sum do you have before you have seen any price?\n\n---\n\nGo through what is there. What happens to the sum at each price?\n',
);
