type Move = { day: number; to: number | null };
type Plan = { firstDay: number; everyWeeks: number; moved: Move[] };

function isPlanned(plan: Plan, day: number): boolean {
  return day >= plan.firstDay && (day - plan.firstDay) % (plan.everyWeeks * 7) === 0;
}

export function pickupDays(plan: Plan, from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day++) {
    const isMovedAway = plan.moved.some((move) => move.day === day);
    const isMovedHere = plan.moved.some((move) => move.to === day && isPlanned(plan, move.day));
    if (isMovedHere || (isPlanned(plan, day) && !isMovedAway)) days.push(day);
  }
  return days;
}
