/** The rows of a case into its tables. Values are bound, never written into a statement. */
import type { Portable } from '../../../portable.ts';
import { bindText, codes, lastMessage, prepare, sqlite } from './sqlite.ts';

export type Rows = Record<string, Portable[][]>;

/** @returns what stopped it: SQLite's code and words */
export function insertRows(tables: Rows): { code: number; message: string } | undefined {
  for (const [table, rows] of Object.entries(tables)) {
    /** Rows with values of the same kinds share one. */
    const statements = new Map<string, number>();
    for (const row of rows) {
      const values = row.map(toSql);
      const bad = values.indexOf(undefined);
      if (bad !== -1)
        return { code: codes.error, message: `value ${bad + 1} of a row of ${table} is no value of SQL` };
      const code = insert(table, values as Bound[], statements);
      if (code !== 0) return { code, message: `${lastMessage()} (in a row of ${table})` };
    }
    for (const statement of statements.values()) sqlite._sqlite3_finalize(statement);
  }
  return undefined;
}

/** `text` with `isInteger`: digits, read by SQLite itself, which has more of them than a JavaScript number. */
type Bound = null | number | { text: string; isInteger?: true };

function insert(table: string, values: Bound[], statements: Map<string, number>): number {
  const signs = values.map((one) => (typeof one === 'object' && one?.isInteger ? 'CAST(? AS INTEGER)' : '?'));
  const sql = `INSERT INTO "${table.replaceAll('"', '""')}" VALUES (${signs.join(', ')})`;
  let statement = statements.get(sql);
  if (statement === undefined) {
    const { code, statement: made } = prepare(sql);
    if (code !== 0) return code;
    statement = made;
    statements.set(sql, made);
  }
  // What is not bound is NULL.
  sqlite._sqlite3_clear_bindings(statement);
  for (const [i, value] of values.entries()) {
    if (typeof value === 'number') sqlite._sqlite3_bind_double(statement, i + 1, value);
    else if (value !== null) bindText(statement, i + 1, value.text);
  }
  sqlite._sqlite3_step(statement);
  return sqlite._sqlite3_reset(statement);
}

/** Dates and moments are texts in SQL, truth is 1 or 0. Undefined: no value that a table can hold. */
function toSql(value: Portable): Bound | undefined {
  if (value === null || typeof value === 'string') return value === null ? null : { text: value };
  if (typeof value === 'boolean') return { text: value ? '1' : '0', isInteger: true };
  if (typeof value === 'number') return Number.isInteger(value) ? integer(BigInt(value)) : value;
  if (Array.isArray(value)) return undefined;
  if (value.$undefined === true) return null;
  if (typeof value.$bigint === 'string') return integer(BigInt(value.$bigint));
  if (typeof value.$float === 'string' && value.$float !== 'NaN') return Number(value.$float);
  return typeof value.$date === 'string' ? { text: value.$date } : undefined;
}

function integer(value: bigint): Bound | undefined {
  return BigInt.asIntN(64, value) === value ? { text: String(value), isInteger: true } : undefined;
}
