const digits = '0123456789';
const isDigits = (text, least, most) =>
  text.length >= least && text.length <= most && [...text].every((sign) => digits.includes(sign));

function trimmed(text) {
  let from = 0;
  let to = text.length;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return text.slice(from, to);
}

function isDate(text) {
  const parts = text.split('-');
  return parts.length === 3 && isDigits(parts[0], 4, 4) && isDigits(parts[1], 2, 2) && isDigits(parts[2], 2, 2);
}

function countBikes(rows) {
  const sums = {};
  const toCheck = [];
  for (let i = 0; i < rows.length; i++) {
    const parts = rows[i].split(';').map(trimmed);
    const [date, hour, count] = parts;
    const isPlaced = parts.length === 3 && isDate(date) && isDigits(hour, 1, 2) && parseInt(hour, 10) <= 23;
    if (isPlaced && count === '') toCheck.push({ row: i + 1, why: 'no-count' });
    else if (!isPlaced || !isDigits(count, 1, 6)) toCheck.push({ row: i + 1, why: 'broken' });
    else {
      sums[date] ??= { total: 0, seen: [], busiest: 99, most: -1 };
      if (sums[date].seen.includes(parseInt(hour, 10))) toCheck.push({ row: i + 1, why: 'double' });
      else {
        sums[date].total += parseInt(count, 10);
        sums[date].seen.push(parseInt(hour, 10));
        const many = parseInt(count, 10);
        const at = parseInt(hour, 10);
        if (many > sums[date].most || (many === sums[date].most && at < sums[date].busiest)) {
          sums[date].most = many;
          sums[date].busiest = at;
        }
      }
    }
  }
  const days = Object.keys(sums)
    .sort()
    .map((date) => ({ date, total: sums[date].total, hours: sums[date].seen.length, busiest: sums[date].busiest }));
  return { days, toCheck };
}
