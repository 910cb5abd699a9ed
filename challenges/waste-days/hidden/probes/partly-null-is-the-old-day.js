export function pickupDays(plan, from, to) {
  const days = new Set();
  for (let day = plan.firstDay; day <= to + 30; day += plan.everyWeeks * 7) {
    const move = plan.moved.find((one) => one.day === day);
    const actual = move?.to ?? day;
    if (actual >= from && actual <= to) days.add(actual);
  }
  return [...days].sort((a, b) => a - b);
}
