/** Letters in a line of the last column on paper, and the lines of the column before it, at the largest size of letters. */
const lettersInLine = 34;
const leastLines = 2;

/** Lines of all rows together, up to which a size of letters leaves the first page one sheet. */
const most = { far: 20, close: 26 };
/** Lines in a row, on the average, above which the last column is the wider one. */
const manyInRow = 3;

/**
 * How the rows of the first page are laid out on paper, so that it is one page however much is known of the code: how
 * close the letters stand, and which column is the wider one.
 * @param known for each row, what is said of how we know who wrote it
 * @returns classes
 */
export function closenessOf(known: string[][]): string {
  const linesOf = (said: string[]) =>
    said.reduce((sum, { length }) => sum + Math.ceil(length / lettersInLine), 0);
  const lines = known.reduce((sum, said) => sum + Math.max(leastLines, linesOf(said)), 0);
  const size = lines <= most.far ? [] : [lines <= most.close ? 'close' : 'dense'];
  return [...size, ...(lines > manyInRow * known.length ? ['much-known'] : [])].join(' ');
}
