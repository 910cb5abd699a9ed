/**
 * Whether a query gave the result set that was expected. NULL, 0 and '' are three things, and every row counts as
 * often as it is there. 4 and 4.0 are one number: which of the two a sum gives is a detail of SQLite's. Floats are
 * rounded first, for a sum in another order ends in other last digits. Column names are compared without case: SQL
 * does not tell them apart.
 */
import type { Comparison } from '../job.ts';
import type { Portable } from '../portable.ts';
import { isAsExpected } from './equal.ts';

const significantDigits = 12;

export function isSameResultSet(
  expected: Portable,
  observed: Portable,
  compare: Extract<Comparison, { rows: unknown }>,
): boolean {
  const wanted = readResultSet(expected);
  const seen = readResultSet(observed);
  if (wanted === undefined || seen === undefined) return false;
  if (wanted.columns.length !== seen.columns.length) return false;
  const isSameName = (name: string, i: number) => name.toLowerCase() === seen.columns[i]?.toLowerCase();
  if (compare.columns === 'names' && !wanted.columns.every(isSameName)) return false;
  return isAsExpected(wanted.rows, seen.rows, compare.rows === 'any-order' ? 'any-order' : 'exact');
}

function readResultSet(value: Portable): { columns: string[]; rows: Portable[] } | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { columns, rows } = value;
  if (!Array.isArray(columns) || !Array.isArray(rows)) return undefined;
  return {
    columns: columns.map(String),
    rows: rows.map((row) => (Array.isArray(row) ? row.map(rounded) : row)),
  };
}

/** Integers keep all their digits. */
function rounded(value: Portable): Portable {
  const isTagged = value !== null && typeof value === 'object' && !Array.isArray(value);
  const number = isTagged && typeof value.$float === 'string' ? Number(value.$float) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return value;
  return Number.isInteger(number) ? number + 0 : Number(number.toPrecision(significantDigits)) + 0;
}
