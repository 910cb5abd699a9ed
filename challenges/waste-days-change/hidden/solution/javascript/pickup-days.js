/** A move is never longer than this. */
const longestMove = 30;

export function pickupDays({ firstDay, everyWeeks, moved, breaks }, from, to) {
  const moves = new Map(moved.map((move) => [move.day, move.to]));
  const isInBreak = (day) => breaks.some(({ first, last }) => first <= day && day <= last);
  const days = new Set();
  for (let day = firstDay; day <= to + longestMove; day += everyWeeks * 7) {
    const actual = moves.has(day) ? moves.get(day) : day;
    if (actual === null || isInBreak(actual)) continue;
    if (actual >= from && actual <= to) days.add(actual);
  }
  return [...days].sort((a, b) => a - b);
}
