export function pickupDays(plan, from, to) {
  const days = [];
  for (let day = plan.firstDay; day <= to; day += plan.everyWeeks * 7) {
    if (day < from) continue;
    const move = plan.moved.find((one) => one.day === day);
    if (!move) days.push(day);
    else if (move.to !== null) days.push(move.to);
  }
  return [...new Set(days)].sort((a, b) => a - b);
}
