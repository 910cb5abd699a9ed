type Day = { date: string; total: number; hours: number };
type Why = 'no-count' | 'broken' | 'double';
type Check = { row: number; why: Why };

/**
 * Counts the bicycles of each day.
 * A row looks like this: '2026-05-04;7;112'
 */
export function countBikes(
  rows: string[],
): { days: Day[]; toCheck: Check[] } {
  return { days: [], toCheck: [] };
}
