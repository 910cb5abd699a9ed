export function countBikes(rows) {
  const days = new Map();
  const toCheck = [];
  for (const [place, text] of rows.entries()) {
    const row = readRow(text);
    const why = problemOf(row, days);
    if (why) {
      toCheck.push({ row: place + 1, why });
      continue;
    }
    if (!days.has(row.date)) days.set(row.date, new Map());
    days.get(row.date).set(row.hour, row.count);
  }
  const inOrder = [...days].sort(([a], [b]) => a.localeCompare(b));
  return { days: inOrder.map(summed), toCheck };
}

function summed([date, counts]) {
  const hours = [...counts].sort(([a], [b]) => a - b);
  const total = hours.reduce((sum, [, count]) => sum + count, 0);
  const [busiest] = hours.reduce((most, one) => (one[1] > most[1] ? one : most));
  return { date, total, hours: hours.length, busiest };
}

/** Null when it cannot be read; the count is null when it is missing. */
function readRow(text) {
  const found = /^ *(\d{4}-\d\d-\d\d) *; *(\d\d?) *; *(\d{0,6}) *$/.exec(text);
  if (!found || Number(found[2]) > 23) return null;
  const [, date, hour, count] = found;
  return { date, hour: Number(hour), count: count === '' ? null : Number(count) };
}

function problemOf(row, days) {
  if (!row) return 'broken';
  if (row.count === null) return 'no-count';
  return days.get(row.date)?.has(row.hour) ? 'double' : null;
}
