/** The form of every column, as tables.ts has it: for documents that say what is stored, and for their schema. */
import { getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { columnClasses } from './column-classes.ts';
import { tables } from './tables.ts';

export type TableName = keyof typeof columnClasses;

export type ColumnForm = {
  /** `json`: what it holds is a type of some contract. */
  type: 'string' | 'number' | 'boolean' | 'json';
  isNullable: boolean;
  /** The only values it can have; null: any. */
  choices: readonly string[] | null;
};

/** Table -> column -> form, in the order of tables.ts. */
export function describeTables(): Record<TableName, Record<string, ColumnForm>> {
  const described = (Object.entries(tables) as [TableName, SQLiteTable][]).map(([name, table]) => [
    name,
    Object.fromEntries(
      Object.entries(getTableColumns(table)).map(([column, { dataType, notNull, enumValues }]) => {
        const form: ColumnForm = {
          type: dataType as ColumnForm['type'],
          isNullable: !notNull,
          choices: enumValues && enumValues.length > 0 ? enumValues : null,
        };
        return [column, form];
      }),
    ),
  ]);
  return Object.fromEntries(described) as Record<TableName, Record<string, ColumnForm>>;
}
