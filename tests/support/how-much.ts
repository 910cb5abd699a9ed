/**
 * How much is tried: `npm test` takes a part of what is alike, so that it stays short enough to be run at every change.
 * `npm test -- --all`, a test file that is named, and `npm run calm` take all of it.
 */
export const triesAll = process.env.KODLUGN_TESTS !== 'part';

/** Every nth of what is alike, beginning with the one at `from` (counted from 0); all of them when all is tried. */
export function partOf<T>(all: readonly T[], nth: number, from = 0): T[] {
  return all.filter((_one, index) => triesAll || index % nth === from % nth);
}
