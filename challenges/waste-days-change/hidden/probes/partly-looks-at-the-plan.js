export function pickupDays({ firstDay, everyWeeks, moved, breaks }, first, last) {
  const moves = new Map(moved.map((move) => [move.day, move.to]));
  const days = new Set();
  for (let day = firstDay; day <= last + 30; day += everyWeeks * 7) {
    if (breaks.some((pause) => pause.first <= day && day <= pause.last)) continue;
    const actual = moves.has(day) ? moves.get(day) : day;
    if (actual !== null && actual >= first && actual <= last) days.add(actual);
  }
  return [...days].sort((a, b) => a - b);
}
