export function pickupDays(plan, from, to) {
  const moves = Object.fromEntries(plan.moved.map((move) => [move.day, move.to]));
  const days = new Set();
  for (let day = plan.firstDay; day <= to + 30; day += plan.everyWeeks * 7) {
    const actual = day in moves ? moves[day] : day;
    if (actual !== null && actual >= from && actual <= to) days.add(actual);
  }
  return [...days].sort();
}
