/** Tables and result sets as browsers get them: names, and cells as SQL writes them. */
import type { Portable } from '#sandbox';
import type { ResultSet, Table } from './challenges.contract.ts';
import type { Schema } from './read-schema.ts';

/** Every table of the schema, also the empty ones. */
export function drawTables(schema: Schema, tables: Record<string, unknown[][]>): Table[] {
  return [...schema].map(([name, columns]) => ({ name, columns, rows: drawRows(tables[name] ?? []) }));
}

/** Undefined when the value is no result set. */
export function drawResultSet(value: unknown): ResultSet | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { columns, rows } = value as { columns?: unknown; rows?: unknown };
  if (!Array.isArray(columns) || !Array.isArray(rows)) return undefined;
  return { columns: columns.map(String), rows: drawRows(rows) };
}

function drawRows(rows: unknown[][]): string[][] {
  return rows.map((row) => row.map((cell) => writeCell(cell as Portable)));
}

/** `'Ada'`, `12`, `4.0`, `NULL` */
function writeCell(value: Portable): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  const [tagged] = Object.values(value);
  return typeof tagged === 'string' ? tagged : JSON.stringify(value);
}
