import { type Column, type SQL, sql } from 'drizzle-orm';

/**
 * The column has one of these values. They are one parameter however many they are: `inArray` makes one of each, which for
 * a thousand people takes longer than the reading itself, and more than 32,766 are refused.
 */
export function among(column: Column, values: readonly string[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}
