type Day = { date: string; total: number; hours: number };
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
    const hours = days.get(row.date) ?? new Map<number, number>();
    if (hours.has(row.hour)) return check('double');
    if (row.count === null) {
      days.set(row.date, hours.set(row.hour, 0));
      return check('no-count');
    }
    days.set(row.date, hours.set(row.hour, row.count));
  });
  return { days: [...days].map(summed).sort((a, b) => a.date.localeCompare(b.date)), toCheck };
}

function summed([date, hours]: [string, Map<number, number>]): Day {
  return { date, total: [...hours.values()].reduce((sum, count) => sum + count, 0), hours: hours.size };
}

/** Null when it cannot be read; the count is null when it is missing. */
function readRow(text: string): Row | null {
  const found = /^ *(\d{4}-\d\d-\d\d) *; *(\d{1,2}) *; *(\d{0,6}) *$/.exec(text);
  if (!found) return null;
  const [, date, hour, count] = found;
  return Number(hour) > 23 ? null : { date, hour: Number(hour), count: count === '' ? null : Number(count) };
}
