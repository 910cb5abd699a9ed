export function countBikes(rows) {
  const days = new Map();
  const counted = new Set();
  const toCheck = [];
  for (const [place, text] of rows.entries()) {
    const row = readRow(text);
    const why = problemOf(row, counted);
    if (why) {
      toCheck.push({ row: place + 1, why });
      continue;
    }
    counted.add(row.key);
    const { total, hours } = days.get(row.date) ?? { total: 0, hours: 0 };
    days.set(row.date, { date: row.date, total: total + row.count, hours: hours + 1 });
  }
  return { days: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)), toCheck };
}

/** Null when it cannot be read; the count is null when it is missing. */
function readRow(text) {
  const found = /^ *(\d{4}-\d\d-\d\d) *; *(\d\d?) *; *(\d{0,6}) *$/.exec(text);
  if (!found || Number(found[2]) > 23) return null;
  const [, date, hour, count] = found;
  return { date, key: `${date} ${Number(hour)}`, count: count === '' ? null : Number(count) };
}

function problemOf(row, counted) {
  if (!row) return 'broken';
  if (row.count === null) return 'no-count';
  return counted.has(row.key) ? 'double' : null;
}
