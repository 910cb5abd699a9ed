type Taken<Row> = { shown: Row[]; page: number; pages: number };

/**
 * A list that is longer than one looks through comes a page at a time.
 *
 * @param asked as in the address; absent: the first; one after the last: the last
 * @param size rows a page
 * @returns the rows of the page, its number from 1, and how many pages there are: one at least
 */
export function takePage<Row>(rows: readonly Row[], asked: string | undefined, size = 50): Taken<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(pages, Number(asked ?? 1));
  return { shown: rows.slice((page - 1) * size, page * size), page, pages };
}
