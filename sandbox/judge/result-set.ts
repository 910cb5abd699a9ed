/** Whether a query gave the result set that was expected. */
import type { Comparison } from '../job.ts';
import type { Portable } from '../portable.ts';
import { isAsExpected } from './equal.ts';

/** Column names are compared without case: SQL does not tell them apart. */
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
  return { columns: columns.map(String), rows };
}
