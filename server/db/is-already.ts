import { isDeepStrictEqual } from 'node:util';

/**
 * Whether a row is as somebody asks for it. Where it is newer than what they saw, their own change has arrived, though
 * they did not hear so and sent it again; or somebody else has made the same.
 */
export function isAlready<Row extends object>(row: Row, asked: Partial<Row>): boolean {
  const names = Object.keys(asked) as (keyof Row)[];
  return names.every((name) => isDeepStrictEqual(row[name], asked[name]));
}
