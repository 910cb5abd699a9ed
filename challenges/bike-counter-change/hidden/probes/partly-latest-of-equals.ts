type Day = { date: string; total: number; hours: number; busiest: number };
type Why = 'no-count' | 'broken' | 'double';
type Check = { row: number; why: Why };
type Row = { date: string; hour: number; count: number | null };

export function countBikes(rows: string[]): { days: Day[]; toCheck: Check[] } {
  const days = new Map<string, Map<number, number>>();
  const toCheck: Check[] = [];
  rows.forEach((text, index) => {
    const check = (why: Why) => toCheck.push({ row: index + 1, why });
    const row = readRow(text);
    if (row === null) return check('broken');
    if (row.count === null) return check('no-count');
    const hours = days.get(row.date) ?? new Map<number, number>();
    if (hours.has(row.hour)) return check('double');
    days.set(row.date, hours.set(row.hour, row.count));
  });
  return { days: [...days].map(summed).sort((a, b) => a.date.localeCompare(b.date)), toCheck };
}

function summed([date, counts]: [string, Map<number, number>]): Day {
  const hours = [...counts].sort(([a], [b]) => a - b);
  const total = hours.reduce((sum, [, count]) => sum + count, 0);
  const [busiest] = hours.reduce((most, one) => (one[1] >= most[1] ? one : most));
  return { date, total, hours: hours.length, busiest };
}

/** Null when it cannot be read; the count is null when it is missing. */
function readRow(text: string): Row | null {
  const found = /^ *(\d{4}-\d\d-\d\d) *; *(\d{1,2}) *; *(\d{0,6}) *$/.exec(text);
  if (!found) return null;
  const [, date, hour, count] = found;
  return Number(hour) > 23 ? null : { date, hour: Number(hour), count: count === '' ? null : Number(count) };
}
