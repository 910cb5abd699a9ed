export function countBikes(rows) {
  const days = {};
  for (const row of rows) {
    const [date, , count] = row.split(';');
    days[date] = (days[date] ?? 0) + Number(count);
  }
  return days;
}
