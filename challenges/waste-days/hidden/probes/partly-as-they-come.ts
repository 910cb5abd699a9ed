type Move = { day: number; to: number | null };
type Plan = { firstDay: number; everyWeeks: number; moved: Move[] };

export function pickupDays(plan: Plan, from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = plan.firstDay; day <= to + 30; day += plan.everyWeeks * 7) {
    const move = plan.moved.find((one) => one.day === day);
    const actual = move ? move.to : day;
    if (actual !== null && actual >= from && actual <= to) days.push(actual);
  }
  return days;
}
