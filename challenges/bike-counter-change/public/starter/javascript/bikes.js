/**
 * Counts the bicycles of each day.
 * A row looks like this: '2026-05-04;7;112'
 * Gives { days: [...], toCheck: [...] }.
 */
export function countBikes(rows) {
  return { days: [], toCheck: [] };
}
