/** A visible run of a query: the tables, what it should give, what it gave, and in which way that differs. */
import type { CaseResult, JobCase, Portable } from '#sandbox';
import type { Challenge } from '../challenges/challenge-library.ts';
import { drawResultSet, drawTables } from '../challenges/draw-tables.ts';
import type { ResultSetDifference, VisibleCase } from './runs.contract.ts';

type QueryCase = Extract<JobCase, { form: 'query' }>;
type Rows = { columns: Portable[]; rows: Portable[][] };

export function viewQuery(
  one: QueryCase,
  judged: CaseResult | undefined,
  schema: Challenge['schema'],
): NonNullable<VisibleCase['query']> {
  const seen = judged?.observed[0];
  const gave = seen && 'value' in seen ? seen.value : undefined;
  const expect = one.expect && 'value' in one.expect ? one.expect : undefined;
  const expected = drawResultSet(expect?.value);
  const actual = drawResultSet(gave);
  const isOther = judged?.state === 'other-value' && expect !== undefined && actual !== undefined;
  const compare =
    typeof expect?.compare === 'object' && 'rows' in expect.compare ? expect.compare : undefined;
  return {
    tables: drawTables(schema?.tables ?? new Map(), one.tables),
    ...(expected && { expected }),
    ...(actual && { actual }),
    ...(isOther && {
      difference: differenceOf(expect.value as Rows, gave as Rows, compare?.columns === 'names'),
    }),
  };
}

function differenceOf(expected: Rows, actual: Rows, doNamesCount: boolean): ResultSetDifference {
  const isSameCount = expected.columns.length === actual.columns.length;
  const lower = ({ columns }: Rows) => columns.map((name) => String(name).toLowerCase()).join('\n');
  const columns = !isSameCount || (doNamesCount && lower(expected) !== lower(actual));
  // With another count of columns no row can be the same, and pointing at all of them helps nobody.
  if (!isSameCount) return { columns, missing: [], extra: [], order: false };
  const [wanted, given] = [expected.rows.map(keyOf), actual.rows.map(keyOf)];
  const missing = leftOf(wanted, given);
  const extra = leftOf(given, wanted);
  const isSameRows = missing.length === 0 && extra.length === 0;
  return { columns, missing, extra, order: !columns && isSameRows };
}

/** Indexes of the keys that have no partner in the other list; of equal ones, the last are left over. */
function leftOf(keys: string[], others: string[]): number[] {
  const counts = new Map<string, number>();
  for (const key of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.flatMap((key, index) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left > 0 ? [] : [index];
  });
}

/** One text per row; equal for rows that the judge takes for the same: 4 and 4.0 are. */
function keyOf(row: Portable[]): string {
  return JSON.stringify(
    row.map((cell) => {
      if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return cell;
      return '$float' in cell ? Number(cell.$float) : cell;
    }),
  );
}
