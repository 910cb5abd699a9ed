type Read = { row: number; date: string; time: string; count: string };

const datePattern = /^[0-9]{4}(-[0-9]{2}){2}$/;
const hourPattern = /^([01]?[0-9]|2[0-3])$/;
const countPattern = /^[0-9]{1,6}$/;

const busiestOf = (counted: Read[]) => {
  const most = Math.max(...counted.map(({ count }) => +count));
  return Math.min(...counted.filter(({ count }) => +count === most).map(({ time }) => +time.slice(11)));
};

export const countBikes = (rows: string[]) => {
  const why = new Map<number, string>();
  const read = rows.flatMap((text, index): Read[] => {
    const [date, hour, count, ...rest] = text.split(';').map((part) => part.replace(/^ +| +$/g, ''));
    const isRight = datePattern.test(date) && hourPattern.test(hour) && rest.length === 0 && count !== undefined;
    if (isRight && countPattern.test(count)) {
      return [{ row: index + 1, date, time: `${date} ${hour.padStart(2, '0')}`, count }];
    }
    why.set(index + 1, isRight && count === '' ? 'no-count' : 'broken');
    return [];
  });
  const first = read.filter((one, place) => read.findIndex((other) => other.time === one.time) === place);
  for (const one of read) if (!first.includes(one)) why.set(one.row, 'double');
  const days = [...new Set(first.map(({ date }) => date))].toSorted().map((date) => {
    const counted = first.filter((one) => one.date === date);
    return { date, total: counted.reduce((sum, one) => sum + +one.count, 0), hours: counted.length, busiest: busiestOf(counted) };
  });
  const toCheck = [...why].sort(([a], [b]) => a - b).map(([row, reason]) => ({ row, why: reason }));
  return { days, toCheck };
};
