export function countBikes(rows) {
  const days = {};
  const toCheck = [];
  const seen = [];
  rows.forEach((text, index) => {
    const [date, hour, count] = text.split(';').map((part) => part.trim());
    const check = (why) => toCheck.push({ row: index + 1, why });
    if (count === '') return check('no-count');
    if (date.length !== 10 || Number.isNaN(Number(hour)) || Number.isNaN(Number(count))) return check('broken');
    const key = `${date} ${Number(hour)}`;
    if (seen.includes(key)) return check('double');
    seen.push(key);
    days[date] ??= { date, total: 0, hours: 0 };
    days[date].total += Number(count);
    days[date].hours += 1;
  });
  return { days: Object.keys(days).sort().map((date) => days[date]), toCheck };
}
