/** Small changes of the parts that a query is made of: conditions, orders, limits. */
import type { Change } from './mutate.ts';
import type { Reading, Stretch } from './sql-reading.ts';

/** Each begins a clause, or ends one. */
const clauses = new Set([
  ...['SELECT', 'FROM', 'WHERE', 'GROUP', 'HAVING', 'ORDER', 'LIMIT', 'OFFSET', 'WINDOW', 'PARTITION'],
  ...['UNION', 'EXCEPT', 'INTERSECT', 'ROWS', 'RANGE', 'GROUPS', 'VALUES'],
]);
const joins = new Set(['LEFT', 'RIGHT', 'FULL', 'INNER', 'CROSS', 'NATURAL', 'JOIN']);
/** On both sides of a condition, beside the clauses. */
const edges = new Set(['ON', 'WHEN', 'THEN', 'ELSE', 'AND', 'OR', 'AS']);

export function clauseChanges(reading: Reading, at: number): Change[] {
  const { word, replace, tokens } = reading;
  switch (word(at)) {
    case 'WHERE': {
      // FILTER (WHERE …) goes as a whole.
      const isFilter = word(at - 2) === 'FILTER';
      return isFilter
        ? [replace(at - 2, reading.closing(at - 1), '', 0)]
        : [replace(at, clauseEnd(reading, at), '', 0)];
    }
    case 'HAVING':
    case 'OFFSET':
      return [replace(at, clauseEnd(reading, at), '', 0)];
    case 'LIMIT': {
      const end = clauseEnd(reading, at);
      // OFFSET stands after a LIMIT alone.
      return [replace(at, end, word(end + 1) === 'OFFSET' ? 'LIMIT -1' : '', 0)];
    }
    case 'AND':
    case 'OR':
      return isOfBetween(reading, at) ? [] : conditionChanges(reading, at);
    case 'ELSE':
      return [
        replace(
          at,
          tokens.findIndex((_, i) => i > at && word(i) === 'END' && isAround(reading, at, i)) - 1,
          '',
          0,
        ),
      ];
    case 'WHEN':
      return testChanges(reading, at);
    case 'BY':
      return termChanges(reading, at);
    default:
      return [];
  }
}

/** END has the depth of its CASE, which is one less than what stands between them. */
const isAround = ({ depth }: Reading, inner: number, outer: number) => depth(outer) === depth(inner) - 1;

function clauseEnd({ tokens, word, depth }: Reading, at: number): number {
  for (let i = at + 1; i < tokens.length; i += 1) {
    const isOver = depth(i) < depth(at) || tokens[i]?.text === ';';
    if (isOver || (depth(i) === depth(at) && clauses.has(word(i)))) return i - 1;
  }
  return tokens.length - 1;
}

/** `a BETWEEN b AND c`: this AND joins no conditions. */
function isOfBetween({ word, depth }: Reading, at: number): boolean {
  let ands = 0;
  for (let i = at; i >= 0 && depth(i) >= depth(at); i -= 1) {
    if (depth(i) !== depth(at)) continue;
    if (word(i) === 'AND') ands += 1;
    if (word(i) === 'BETWEEN') return ands === 1;
    if (word(i) === 'OR' || clauses.has(word(i)) || word(i) === 'ON') return false;
  }
  return false;
}

/** The other word; without what stands before it; without what stands after it. */
function conditionChanges(reading: Reading, at: number): Change[] {
  const { word, replace } = reading;
  const [first, last] = [conditionEdge(reading, at, -1), conditionEdge(reading, at, 1)];
  const about = replace(first, last, '', 0).about;
  return [
    replace(at, at, word(at) === 'AND' ? 'OR' : 'AND', 0),
    replace(first, at, '', 0),
    replace(at, last, '', 0),
  ].map((change) => ({ ...change, about }));
}

/** The last token of the condition on one side of an AND or OR. */
function conditionEdge(reading: Reading, at: number, by: 1 | -1): number {
  const { tokens, word, depth } = reading;
  let i = at + by;
  for (; i >= 0 && i < tokens.length && depth(i) >= depth(at); i += by) {
    if (depth(i) > depth(at)) continue;
    const isEdge = edges.has(word(i)) && !(word(i) === 'AND' && isOfBetween(reading, i));
    if (isEdge || clauses.has(word(i)) || joins.has(word(i)) || [',', ';'].includes(tokens[i]?.text ?? ''))
      break;
  }
  return i - by;
}

/** Of `CASE WHEN test THEN`. In `CASE value WHEN value` what stands there is a value, and its own changes do. */
function testChanges(reading: Reading, at: number): Change[] {
  const { word, tokens, depth, replace, textOf } = reading;
  const then = tokens.findIndex((_, i) => i > at && word(i) === 'THEN' && depth(i) === depth(at));
  const begins = tokens.findLastIndex((_, i) => i < at && word(i) === 'CASE' && depth(i) === depth(at) - 1);
  if (then === -1 || word(begins + 1) !== 'WHEN') return [];
  const test = { first: at + 1, last: then - 1 };
  return [replace(test.first, test.last, `NOT (${textOf(test)})`, 0)];
}

/** Terms of GROUP BY, ORDER BY and PARTITION BY: each left out; of an order also the other direction. */
function termChanges(reading: Reading, at: number): Change[] {
  const { word, replace } = reading;
  const end = clauseEnd(reading, at);
  const terms = termsOf(reading, { first: at + 1, last: end });
  const isOrder = word(at - 1) === 'ORDER';
  const isOnly = terms.length === 1;
  const whole = isOnly && word(at - 1) !== 'GROUP' ? [replace(at - 1, end, '', 0)] : [];
  const without = isOnly ? [] : terms.map((_, i) => withoutTerm(reading, terms, i));
  const turned = terms
    .filter(({ last }) => isOrder && !['ASC', 'DESC', 'FIRST', 'LAST'].includes(word(last)))
    .map((term) => replace(term.first, term.last, `${reading.textOf(term)} DESC`, 0));
  return [...whole, ...without, ...turned];
}

function termsOf({ tokens, depth }: Reading, { first, last }: Stretch): Stretch[] {
  const commas = [...tokens.keys()].filter(
    (i) => i > first && i < last && tokens[i]?.text === ',' && depth(i) === depth(first),
  );
  const starts = [first, ...commas.map((comma) => comma + 1)];
  return starts.map((start, i) => ({ first: start, last: (commas[i] ?? last + 1) - 1 }));
}

/** With the comma before it; the first one with the comma after it. */
function withoutTerm({ replace }: Reading, terms: Stretch[], i: number): Change {
  const { first, last } = terms[i] ?? { first: 0, last: 0 };
  const change = i === 0 ? replace(first, last + 1, '', 0) : replace(first - 1, last, '', 0);
  const about = replace(terms[0]?.first ?? first, terms.at(-1)?.last ?? last, '', 0).about;
  return { ...change, about };
}
