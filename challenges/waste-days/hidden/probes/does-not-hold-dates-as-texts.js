export function pickupDays(plan, from, to) {
  const days = [];
  for (let day = plan.firstDay; day <= to; day += 7 * plan.everyWeeks) days.push(`day ${day}`);
  return days.join(', ');
}
