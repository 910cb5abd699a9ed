type Plan = {
  firstDay: number;
  everyWeeks: number;
  moved: { day: number; to: number | null }[];
  breaks: { first: number; last: number }[];
};

export function pickupDays(plan: Plan, first: number, last: number): number[] {
  const { firstDay, everyWeeks, moved, breaks } = plan;
  const isPlanned = (day: number) => day >= firstDay && (day - firstDay) % (everyWeeks * 7) === 0;
  const real = moved.filter(({ day }) => isPlanned(day));
  const days: number[] = [];
  for (let day = first; day <= last; day++) {
    const stays = isPlanned(day) && !real.some((move) => move.day === day);
    const arrives = real.some(({ to }) => to === day);
    const rests = breaks.some((pause) => day >= pause.first && day <= pause.last);
    if ((stays || arrives) && !rests) days.push(day);
  }
  return days;
}
