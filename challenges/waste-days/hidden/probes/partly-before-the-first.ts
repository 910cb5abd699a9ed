type Move = { day: number; to: number | null };
type Plan = { firstDay: number; everyWeeks: number; moved: Move[] };

export function pickupDays(plan: Plan, from: number, to: number): number[] {
  const step = plan.everyWeeks * 7;
  const days = new Set<number>();
  for (let day = from - 30; day <= to + 30; day++) {
    if (Math.abs(day - plan.firstDay) % step !== 0) continue;
    const move = plan.moved.find((one) => one.day === day);
    const actual = move ? move.to : day;
    if (actual !== null && actual >= from && actual <= to) days.add(actual);
  }
  return [...days].sort((a, b) => a - b);
}
