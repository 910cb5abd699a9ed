/** The small changes of an SQL query. */
import type { Change } from './mutate.ts';
import { clauseChanges } from './mutate-sql-clauses.ts';
import { type Reading, readSql } from './sql-reading.ts';

const operators: Record<string, string[]> = {
  ...{ '=': ['<>'], '==': ['<>'], '<>': ['='], '!=': ['='] },
  ...{ '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'] },
  ...{ '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'] },
};
const words: Record<string, string> = {
  ...{ ASC: 'DESC', DESC: 'ASC', EXCEPT: 'INTERSECT', INTERSECT: 'EXCEPT', UNBOUNDED: '1' },
  ...{ PRECEDING: 'FOLLOWING', FOLLOWING: 'PRECEDING' },
};
/** Followed by a bracket. */
const functions: Record<string, string> = {
  ...{ MIN: 'MAX', MAX: 'MIN', SUM: 'AVG', AVG: 'SUM', TOTAL: 'AVG', UPPER: 'LOWER', LOWER: 'UPPER' },
  ...{ LAG: 'LEAD', LEAD: 'LAG', RANK: 'DENSE_RANK', DENSE_RANK: 'RANK', ROW_NUMBER: 'RANK' },
  ...{ FIRST_VALUE: 'LAST_VALUE', LAST_VALUE: 'FIRST_VALUE', FLOOR: 'CEIL', CEIL: 'FLOOR' },
  ...{ LTRIM: 'RTRIM', RTRIM: 'LTRIM' },
};
/** What they give has the form of their first argument. */
const passing = new Set(['COALESCE', 'IFNULL', 'ROUND', 'TRIM', 'UPPER', 'LOWER', 'ABS', 'REPLACE']);

/** @throws when the source holds no statement, or something that is no token */
export function changesOfSql(source: string): Change[] {
  const reading = readSql(source);
  return reading.tokens.flatMap((_, at) => [
    ...operatorChanges(reading, at),
    ...wordChanges(reading, at),
    ...valueChanges(reading, at),
    ...callChanges(reading, at),
    ...clauseChanges(reading, at),
  ]);
}

function operatorChanges(reading: Reading, at: number): Change[] {
  const text = reading.tokens[at]?.text ?? '';
  const swaps = operators[text];
  if (swaps === undefined) return [];
  if (reading.endsOperand(at - 1) && reading.beginsOperand(at + 1)) {
    return swaps.map((to) => reading.replace(at, at, to, 1));
  }
  return text === '-' ? [reading.replace(at, at, '', 1)] : [];
}

function wordChanges(reading: Reading, at: number): Change[] {
  const { word, replace } = reading;
  const here = word(at);
  const other = words[here];
  if (other !== undefined) return [replace(at, at, other, 1)];
  switch (here) {
    case 'DISTINCT':
      return [replace(at, at, '', 1)];
    case 'NOT':
      // `IS NOT NULL`, `NOT LIKE`, `NOT IN`, `NOT EXISTS`, and NOT before a condition.
      return [replace(at, at, '', 2)];
    case 'IS':
      return word(at + 1) === 'NOT' ? [] : [replace(at, at, 'IS NOT', 2)];
    case 'LIKE':
    case 'GLOB':
    case 'BETWEEN':
    case 'IN':
    case 'EXISTS':
      return word(at - 1) === 'NOT' ? [] : [replace(at, at, `NOT ${here}`, 1)];
    case 'UNION':
      return word(at + 1) === 'ALL' ? [replace(at, at + 1, 'UNION', 0)] : [replace(at, at, 'UNION ALL', 0)];
    case 'JOIN':
      return joinChanges(reading, at);
    default:
      return [];
  }
}

function joinChanges({ word, replace }: Reading, at: number): Change[] {
  if (word(at - 1) === 'OUTER') return [replace(at - 2, at, 'JOIN', 1)];
  if (['LEFT', 'RIGHT', 'FULL'].includes(word(at - 1))) return [replace(at - 1, at, 'JOIN', 1)];
  if (['CROSS', 'NATURAL'].includes(word(at - 1))) return [];
  return [replace(word(at - 1) === 'INNER' ? at - 1 : at, at, 'LEFT JOIN', 1)];
}

function valueChanges({ tokens, word, replace }: Reading, at: number): Change[] {
  const token = tokens[at];
  // EXISTS (SELECT 1 …) asks for rows, not for what is in them.
  if (word(at - 1) === 'SELECT' && word(at - 3) === 'EXISTS') return [];
  if (token?.kind === 'text') return [replace(at, at, token.text === "''" ? "'x'" : "''", 2)];
  const value = token?.kind === 'number' ? Number(token.text.replaceAll('_', '')) : Number.NaN;
  if (!Number.isFinite(value)) return [];
  return [replace(at, at, `${value + 1}`, 2), replace(at, at, `${value - 1}`, 2)];
}

function callChanges({ tokens, word, replace, closing, argumentsAt, textOf }: Reading, at: number): Change[] {
  if (tokens[at + 1]?.text !== '(' || tokens[at]?.kind !== 'word') return [];
  const name = word(at);
  const end = closing(at + 1);
  const [first, second] = argumentsAt(at + 1);
  const changes: Change[] = [];
  const other = functions[name];
  if (other !== undefined) changes.push(replace(at, at, other, 0, end));
  if (name === 'COUNT') {
    const isAll = end === at + 3 && tokens[at + 2]?.text === '*';
    changes.push(replace(at, end, isAll ? 'MAX(1)' : 'COUNT(*)', 0));
  }
  if (passing.has(name) && first !== undefined) changes.push(replace(at, end, textOf(first), 0));
  if (['COALESCE', 'IFNULL'].includes(name) && second !== undefined) {
    changes.push(replace(at, end, textOf(second), 0));
  }
  return changes;
}
